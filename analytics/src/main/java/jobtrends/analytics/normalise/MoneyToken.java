package jobtrends.analytics.normalise;

/**
 * A piece of a text that may speak of money.
 *
 * @param kind what it is
 * @param text word or mark as a table would hold it: lower case, without accents
 * @param value of a number, its "k" or "lakh" applied
 * @param scale 1000 for "k", 100000 for "lakh", 1 without one
 */
record MoneyToken(Kind kind, String text, double value, double scale) {

  enum Kind {
    NUMBER,
    /** A currency's sign, code or name. */
    MARK,
    WORD,
    DASH,
    SLASH,
    PLUS,
    /** End of a sentence, line or field. */
    BREAK,
    OTHER
  }

  static MoneyToken of(Kind kind, String text) {
    return new MoneyToken(kind, text, 0, 1);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
