package jobtrends.analytics.normalise;

/**
 * The sentence, or the item of a list, that holds a place of a text.
 *
 * @param start first character
 * @param end one past the last character
 */
record SkillSentence(int start, int end) {

  /** What is longer is no sentence, and is not read to its end. */
  private static final int LONGEST = 400;

  private static final String STOPS = ";!?\u2022\u00b7\u25cf\u25aa";

  static SkillSentence at(PhraseText text, int place) {
    int start = place;
    while (start > 0 && place - start < LONGEST && !isStop(text, start - 1)) {
      start--;
    }
    int end = place;
    while (end < text.length() && end - place < LONGEST && !isStop(text, end)) {
      end++;
    }
    return new SkillSentence(start, end);
  }

  boolean holds(int place) {
    return place >= start && place < end;
  }

  private static boolean isStop(PhraseText text, int at) {
    int letter = text.letter(at);
    if (letter == PhraseAlphabet.STOP) {
      return endsSentence(text, at);
    }
    return letter == PhraseAlphabet.LINE_END
        || !text.isWord(at)
            && letter != PhraseAlphabet.SPACE
            && STOPS.indexOf(text.text().charAt(at)) >= 0;
  }

  /** Not the stop in ".NET" or "3.5", and not the last one of "e.g.". */
  private static boolean endsSentence(PhraseText text, int at) {
    int next = text.letter(at + 1);
    boolean space =
        at + 1 == text.length() || next == PhraseAlphabet.SPACE || next == PhraseAlphabet.LINE_END;
    return space && !(at >= 2 && text.letter(at - 2) == PhraseAlphabet.STOP);
  }
}
