package jobtrends.analytics.normalise;

import jobtrends.model.SkillAsk.Asked;

/**
 * Which part of a text a place is in, as its headings tell. Asked from left to right, once for each
 * cue, so that no character is looked at more than a few times. Not thread-safe.
 *
 * <p>A heading in a line of its own holds until the next one; one before a colon inside a line
 * holds to the line's end, which in a text without lines is the next such heading.
 */
final class SkillParts {

  private static final int LONGEST_HEADING = 80;

  /** So many characters of a heading may follow its cue: "for this role". */
  private static final int LONGEST_REST = 40;

  /** "to", "and", "for" need no capital in a title. */
  private static final int LONGEST_SMALL = 3;

  private static final String AFTER_HEADING = "?!*_)\u2019' \u00a0";

  private final PhraseText text;
  private Asked part = Asked.MENTIONED;
  private Asked inLine = Asked.MENTIONED;
  private int lineEnd = -1;

  SkillParts(PhraseText text) {
    this.text = text;
  }

  /** What the headings before a place say of it. */
  Asked at(int place) {
    return place < lineEnd ? inLine : part;
  }

  /** Takes a cue for a heading if it is one; {@code next} is where the next skill stands. */
  void read(SkillCue cue, int next) {
    if (!cue.mayBeHeading()) {
      return;
    }
    int limit = Math.min(text.length(), cue.end() + LONGEST_HEADING);
    int end = cue.end();
    while (end < limit && text.letter(end) != PhraseAlphabet.LINE_END) {
      end++;
    }
    boolean whole = end == text.length() || text.letter(end) == PhraseAlphabet.LINE_END;
    if (whole && next >= end && isAlone(cue, end)) {
      part = cue.asked();
      lineEnd = -1;
    } else if (isBeforeColon(cue) || isRunOn(cue)) {
      inLine = cue.asked();
      lineEnd = endOfLine(end);
    }
  }

  private boolean isAlone(SkillCue cue, int end) {
    char last = text.text().charAt(end - 1);
    if (last == ':') {
      return end - lineStart(cue.start()) <= LONGEST_HEADING;
    }
    boolean begins = startsLine(cue.start()) && end - cue.end() <= LONGEST_REST;
    boolean known = cue.speaksOfWhatFollows() || !cue.speaksOfWhatStandsBefore();
    return begins && known && last != '.' && last != ',';
  }

  private boolean isBeforeColon(SkillCue cue) {
    int at = cue.end();
    while (at < text.length()
        && at - cue.end() < 3
        && AFTER_HEADING.indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.text().charAt(at) == ':';
  }

  /**
   * A heading of a text that lost its lines: it begins a sentence, has capitals as titles have, and
   * one follows it: "... day to day. Minimum Qualifications Experience with ...".
   */
  private boolean isRunOn(SkillCue cue) {
    int next = cue.end() + 1;
    return text.letter(cue.end()) == PhraseAlphabet.SPACE
        && text.isCapital(next)
        && beginsSentence(cue.start())
        && isTitle(cue);
  }

  private boolean beginsSentence(int start) {
    int stop = start - 2;
    return startsLine(start)
        || text.letter(start - 1) == PhraseAlphabet.SPACE
            && ".!?".indexOf(text.text().charAt(stop)) >= 0;
  }

  /** Every word of it has a capital, but for small ones: "Nice to Have", not "You have". */
  private boolean isTitle(SkillCue cue) {
    int word = cue.start();
    for (int at = cue.start(); at < cue.end(); at++) {
      word = text.startsWord(at) ? at : word;
      if (at - word == LONGEST_SMALL && !text.isCapital(word)) {
        return false;
      }
    }
    return text.isCapital(cue.start());
  }

  /** Only signs, as bullets and stars are, stand before it in its line. */
  private boolean startsLine(int start) {
    int at = start;
    while (at > 0 && start - at < 6 && !text.isWord(at - 1) && !isLineEnd(at - 1)) {
      at--;
    }
    return at == 0 || isLineEnd(at - 1);
  }

  private int lineStart(int start) {
    int at = start;
    while (at > 0 && start - at < LONGEST_HEADING && !isLineEnd(at - 1)) {
      at--;
    }
    return at;
  }

  /** A line that is known to go on is not read twice. */
  private int endOfLine(int from) {
    int at = Math.max(from, lineEnd);
    while (at < text.length() && !isLineEnd(at)) {
      at++;
    }
    return at;
  }

  private boolean isLineEnd(int at) {
    return text.letter(at) == PhraseAlphabet.LINE_END;
  }
}
