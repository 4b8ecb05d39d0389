package jobtrends.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Published claims as YAML: those that ship, and the user's own. */
public final class ClaimsFile {

  private static final String SHIPPED = "/jobtrends/claims/published.yaml";

  private ClaimsFile() {}

  /** The whole of a file. */
  record Content(List<Claim> claims) {
    Content {
      claims = claims == null ? List.of() : List.copyOf(claims);
    }
  }

  /** What ships. */
  public static List<Claim> shipped() {
    try (var in = ClaimsFile.class.getResourceAsStream(SHIPPED)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SettingsFile.parse(text, SHIPPED, Content.class).claims();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What ships, and after it the user's own. */
  public static List<Claim> with(Path own) {
    return Stream.concat(shipped().stream(), read(own).stream()).toList();
  }

  /**
   * A user's file.
   *
   * @throws Refused naming file and line when it cannot be read, or holds what is no claim
   */
  public static List<Claim> read(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Refused(
          "cannot read the claims file " + file + "; check that it exists and is UTF-8 text");
    }
    return text.isBlank()
        ? List.of()
        : SettingsFile.parse(text, file.toString(), Content.class).claims();
  }
}
