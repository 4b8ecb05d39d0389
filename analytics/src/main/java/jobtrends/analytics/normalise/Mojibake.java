package jobtrends.analytics.normalise;

import java.nio.charset.Charset;

/**
 * UTF-8 that was read as Latin-1 or Windows-1252, read again: {@code MÃ¼nchen} is München, {@code
 * 50â€“60 kâ‚¬} is 50–60 k€. Only sequences that begin with a letter seldom followed by such a sign
 * in any language are touched, so real Ã and É stay; of the signs that Greek, Cyrillic, Hebrew and
 * Arabic letters begin with, only runs of two and more.
 */
final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_ROUNDS = 2;

  /** For each of the 256 bytes, the character Windows-1252 shows for it. */
  private static final String SHOWN = shown();

  private Mojibake() {}

  static String repair(String text) {
    String now = text;
    for (int round = 0; round < MOST_ROUNDS && hasLead(now); round++) {
      now = once(now);
    }
    return now;
  }

  private static boolean hasLead(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 0x7F && extraBytes(text.charAt(at)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String once(String text) {
    var out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int extra = extraBytes(text.charAt(at));
      int codePoint = extra == 0 ? -1 : decode(text, at, extra);
      out.appendCodePoint(codePoint < 0 ? text.charAt(at) : codePoint);
      at += codePoint < 0 ? 1 : extra + 1;
    }
    return out.toString();
  }

  /** How many bytes follow the first of a sequence; 0 for a character that begins none. */
  private static int extraBytes(int c) {
    return switch (c) {
      case 'Â', 'Ã', 'Ä', 'Å', 'Î', 'Ï', 'Ð', 'Ñ', '×', 'Ø', 'Ù' -> 1;
      case 'â' -> 2;
      case 'ð' -> 3;
      default -> 0;
    };
  }

  /** "Ø¯Ø¨": letters of another script come in words. */
  private static boolean isAlone(String text, int at) {
    return isScript(text.charAt(at)) && !isPair(text, at + 2) && !isPair(text, at - 2);
  }

  private static boolean isPair(String text, int at) {
    return at >= 0
        && at + 1 < text.length()
        && isScript(text.charAt(at))
        && isLow(low(text.charAt(at + 1)));
  }

  private static boolean isScript(char c) {
    return "ÎÏÐÑ×ØÙ".indexOf(c) >= 0;
  }

  /** The byte behind a character of Latin-1 or Windows-1252; -1 for any other. */
  private static int low(char c) {
    return c < 0xC0 ? c : SHOWN.indexOf(c);
  }

  private static boolean isLow(int value) {
    return value >= 0x80 && value <= 0xBF;
  }

  private static int decode(String text, int at, int extra) {
    if (at + extra >= text.length() || isAlone(text, at)) {
      return -1;
    }
    int value = text.charAt(at) & (0x3F >> extra);
    for (int i = 1; i <= extra; i++) {
      int low = low(text.charAt(at + i));
      if (!isLow(low)) {
        return -1;
      }
      value = value << 6 | low & 0x3F;
    }
    return isShort(value, extra) || !Character.isDefined(value) ? -1 : value;
  }

  /** Longer than needed, or a C1 control: no encoder wrote it. */
  private static boolean isShort(int value, int extra) {
    return value < 0xA0 || (extra == 2 && value < 0x800) || (extra == 3 && value < 0x10000);
  }

  private static String shown() {
    var all = new StringBuilder();
    for (int b = 0; b < 256; b++) {
      String one = new String(new byte[] {(byte) b}, WINDOWS);
      // Windows-1252 leaves five bytes free; browsers show the C1 control of the same number.
      all.append(one.equals("\uFFFD") ? (char) b : one.charAt(0));
    }
    return all.toString();
  }
}
