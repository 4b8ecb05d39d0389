package jobtrends.analytics.normalise;

/** Where a skill's name may start and end: C is not in C++, Go not in Google, R not in R&amp;D. */
final class SkillBoundaries {

  /** A name of this length or more may be glued to its neighbour: {@code CloudDatabricks}. */
  static final int SHORTEST_GLUED = 3;

  /** A name of this length or more may carry a version: {@code HTML5}, {@code Python3.8}. */
  private static final int SHORTEST_VERSIONED = 3;

  private static final String NOT_AFTER_A_LETTER = "+#-'\u2019&@*";
  private static final String NOT_BEFORE_A_LETTER = "-'\u2019&.+$";

  /** From the first kana to the last of the ideographs in everyday use. */
  private static final char FIRST_UNSPACED = '\u3040';

  private static final char LAST_UNSPACED = '\u9fff';

  private SkillBoundaries() {}

  /** Whether a name may end before {@code end}. */
  static boolean endsAt(String text, int from, int end) {
    if (end - from == 1) {
      return isLoneLetter(text, from);
    }
    if (end == text.length() || !goesOn(text.charAt(end))) {
      return true;
    }
    return endsBeforeVersion(text, from, end) || isGluedEnd(text, from, end);
  }

  /** Whether a name may start at {@code from}, after a space, a sign or nothing. */
  static boolean startsAt(String text, int from) {
    return from == 0 || !goesOn(text.charAt(from - 1));
  }

  /**
   * Whether a character belongs to the word of a Latin letter beside it: those of scripts without
   * blanks between words do not, "熟悉Docker容器" names Docker.
   */
  static boolean goesOn(char character) {
    boolean unspaced = character >= FIRST_UNSPACED && character <= LAST_UNSPACED;
    return !unspaced && PhraseAlphabet.isWord(character);
  }

  /** Whether a word changes from small to capital here, as glued lists do. */
  static boolean isGluedStart(String text, int from) {
    return from > 0
        && from + 1 < text.length()
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(from - 1));
  }

  private static boolean isGluedEnd(String text, int from, int end) {
    return end - from >= SHORTEST_GLUED
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private static boolean isLoneLetter(String text, int at) {
    boolean endsWell =
        at + 1 == text.length()
            || !PhraseAlphabet.isWord(text.charAt(at + 1))
                && NOT_AFTER_A_LETTER.indexOf(text.charAt(at + 1)) < 0
                && !isInitial(text, at + 1);
    return endsWell && (at == 0 || NOT_BEFORE_A_LETTER.indexOf(text.charAt(at - 1)) < 0);
  }

  /** "J. Smith", "C.V.": a full stop that does not end the sentence. */
  private static boolean isInitial(String text, int dot) {
    return text.charAt(dot) == '.'
        && dot + 1 < text.length()
        && PhraseAlphabet.isWord(text.charAt(dot + 1));
  }

  private static boolean endsBeforeVersion(String text, int from, int end) {
    if (end - from < SHORTEST_VERSIONED || PhraseAlphabet.isDigit(text.charAt(end - 1))) {
      return false;
    }
    int at = end;
    while (at < text.length() && at - end < 3 && PhraseAlphabet.isDigit(text.charAt(at))) {
      at++;
    }
    return at > end && (at == text.length() || !PhraseAlphabet.isWord(text.charAt(at)));
  }
}
