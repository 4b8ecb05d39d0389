package jobtrends.ingest.landing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * Names of sources become names of files and folders. A name from outside is written so that it is
 * always one harmless path element, and different names stay different.
 */
public final class SourceName {

  private static final int MAX_LENGTH = 100;
  private static final int KEPT_OF_LONG_NAMES = 80;

  private SourceName() {}

  /**
   * Letters, digits, {@code - _} and inner dots stay; every other byte becomes {@code %XX}. Long
   * names end in a part of their digest instead.
   */
  public static String of(String name) {
    var safe = new StringBuilder();
    for (byte b : name.strip().getBytes(UTF_8)) {
      boolean innerDot = b == '.' && !safe.isEmpty();
      if (isPlain(b) || innerDot) {
        safe.append((char) b);
      } else {
        safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return safe.length() <= MAX_LENGTH
        ? safe.toString()
        : safe.substring(0, KEPT_OF_LONG_NAMES) + "-" + Digests.hex8(name.getBytes(UTF_8));
  }

  /** Whether a name may be used as it is. */
  public static boolean isSafe(String name) {
    return !name.isEmpty() && of(name).equals(name);
  }

  private static boolean isPlain(byte b) {
    return b == '-' || b == '_' || b > 0 && Character.isLetterOrDigit(b);
  }
}
