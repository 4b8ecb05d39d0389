package jobtrends.taxonomy;

/** What stands before a word, from the weakest to the strongest border. */
public enum GazetteerGap {
  /** Nothing: the first word. */
  START,
  SPACE,
  /** A hyphen without spaces. */
  HYPHEN,
  COMMA,
  /** A dash between spaces, or a colon. */
  DASH,
  SLASH,
  CLOSE,
  OPEN,
  /** Semicolon, bar, ampersand, plus, line break, end of a sentence. */
  LIST;

  /** Whether a name can run across it. */
  public boolean insideName() {
    return this == SPACE || this == HYPHEN;
  }

  GazetteerGap or(GazetteerGap other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
