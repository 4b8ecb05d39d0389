package jobtrends.analytics.normalise;

import jobtrends.taxonomy.Letters;

/**
 * Reduces every UTF-16 unit to one of {@link #SIZE} letters, so that "Élixir", "ELIXIR" and
 * full-width "ｅｌｉｘｉｒ" read alike and a matcher needs one small table.
 */
final class PhraseAlphabet {

  /** Classes are 0 … SIZE - 1; a power of two, so that a table row is found by a shift. */
  static final int SIZE = 64;

  static final int SHIFT = 6;

  /** Anything that is part of no name: emoji, control characters, most punctuation. */
  static final int OTHER = 0;

  static final int SPACE = 37;
  static final int HYPHEN = 38;
  static final int LINE_END = 39;

  /** A letter or digit outside a–z and 0–9: Cyrillic, Chinese, ß. */
  static final int FOREIGN = 40;

  /** The full stop, the only sign a name may begin with: .NET. */
  static final int STOP = 41;

  private static final int FIRST_SIGN = STOP;
  private static final String SIGNS = ".+#/&'@!*:,()%";
  private static final byte[] CLASSES = classes();

  private PhraseAlphabet() {}

  /** The class of a character. */
  static int classOf(char character) {
    return CLASSES[character];
  }

  /** Whether a character belongs to a word: a letter or digit of any script. */
  static boolean isWord(char character) {
    int folded = CLASSES[character];
    return folded > OTHER && folded < SPACE || folded == FOREIGN;
  }

  /** Whether a character is a digit 0–9, in any of its Unicode forms. */
  static boolean isDigit(char character) {
    int folded = CLASSES[character];
    return folded > 26 && folded < SPACE;
  }

  /** Whether a character separates words without being one. */
  static boolean isSpace(char character) {
    int folded = CLASSES[character];
    return folded == SPACE || folded == LINE_END;
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      classes[character] = (byte) fold((char) character);
    }
    return classes;
  }

  private static int fold(char character) {
    if (character == '\n' || character == '\r' || character == '\u2028') {
      return LINE_END;
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return SPACE;
    }
    if (character == '_' || Character.getType(character) == Character.DASH_PUNCTUATION) {
      return HYPHEN;
    }
    return Character.isLetterOrDigit(character) ? letter(character) : sign(character);
  }

  private static int letter(char character) {
    if (Character.isSurrogate(character)) {
      return OTHER;
    }
    String base = Letters.fold(String.valueOf(character));
    char first = base.length() == 1 ? base.charAt(0) : 0;
    if (first >= 'a' && first <= 'z') {
      return first - 'a' + 1;
    }
    return first >= '0' && first <= '9' ? first - '0' + 27 : FOREIGN;
  }

  private static int sign(char character) {
    int sign = SIGNS.indexOf(character == '\u2019' ? '\'' : character);
    return sign < 0 ? OTHER : FIRST_SIGN + sign;
  }
}
