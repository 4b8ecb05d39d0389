package jobtrends.ingest.landing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of files and of what was asked for. */
public final class Digests {

  private static final int SHORT_HEX = 8;

  private Digests() {}

  /**
   * SHA-256 of a file's bytes, 64 hex digits.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static String ofFile(Path file) {
    MessageDigest digest = sha256();
    try (var in = Files.newInputStream(file)) {
      var buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Eight hex digits that stand for a list of texts, in its order. */
  public static String hex8(List<String> texts) {
    return hex8(String.join("\n", texts).getBytes(UTF_8));
  }

  static String hex8(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, SHORT_HEX);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
