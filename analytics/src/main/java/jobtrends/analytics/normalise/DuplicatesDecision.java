package jobtrends.analytics.normalise;

/**
 * Whether two listings are one job, and why.
 *
 * @param same whether they are
 * @param reason what decided it
 */
public record DuplicatesDecision(boolean same, Reason reason) {

  /** Share of the shorter text's word runs: boards shorten and reword one employer's ad. */
  private static final double LIKE_TEXT = 0.3;

  /** Share of all word runs: what two ads without employers, or with like titles, must share. */
  static final double NEAR_TEXT = 0.7;

  /** What decides. */
  public enum Reason {
    /** The titles name another role, level, team or language. */
    OTHER_TITLE,
    /** The places contradict each other. */
    OTHER_PLACE,
    /** The years or the pay asked for differ. */
    OTHER_TERMS,
    /** Same title and place, but a text of its own. */
    OTHER_TEXT,
    /**
     * Same title, place and much of the text under another employer's name: an agency's copy, or a
     * sister company's. Which of the two hires cannot be told, so they stay apart and are flagged.
     */
    AGENCY_COPY,
    /** Too little is known of one of them. */
    TOO_LITTLE_KNOWN,
    /** Same employer, title and place, and a like text. */
    SAME_EMPLOYER_AND_TEXT,
    /** Same employer, title and place, the text in two languages. */
    SAME_EMPLOYER_OTHER_LANGUAGE,
    /** Same title, place and text; one of the ads does not name its employer. */
    SAME_TEXT
  }

  static DuplicatesDecision same(Reason reason) {
    return new DuplicatesDecision(true, reason);
  }

  static DuplicatesDecision different(Reason reason) {
    return new DuplicatesDecision(false, reason);
  }

  /** The decision on two listings; the order of the two does not matter. */
  static DuplicatesDecision of(DuplicatesProfile left, DuplicatesProfile right) {
    if (left.title().isEmpty() || right.title().isEmpty()) {
      return different(Reason.TOO_LITTLE_KNOWN);
    }
    if (!left.titlesMeet(right)) {
      return different(Reason.OTHER_TITLE);
    }
    if (!left.place().agrees(right.place())) {
      return different(Reason.OTHER_PLACE);
    }
    return ofTexts(left, right);
  }

  private static DuplicatesDecision ofTexts(DuplicatesProfile left, DuplicatesProfile right) {
    if (left.terms().contradict(right.terms())) {
      return different(Reason.OTHER_TERMS);
    }
    boolean known = !left.employer().isEmpty() && !right.employer().isEmpty();
    return left.isOfSameEmployer(right)
        ? ofOneEmployer(left, right)
        : ofEmployersApart(left, right, known);
  }

  private static DuplicatesDecision ofOneEmployer(DuplicatesProfile left, DuplicatesProfile right) {
    if (left.text().isEmpty() || right.text().isEmpty()) {
      return left.place().isTown() && left.place().equals(right.place())
          ? same(Reason.SAME_EMPLOYER_AND_TEXT)
          : different(Reason.TOO_LITTLE_KNOWN);
    }
    if (left.text().containment(right.text()) >= LIKE_TEXT) {
      return same(Reason.SAME_EMPLOYER_AND_TEXT);
    }
    return inTwoLanguages(left, right)
        ? same(Reason.SAME_EMPLOYER_OTHER_LANGUAGE)
        : different(Reason.OTHER_TEXT);
  }

  private static DuplicatesDecision ofEmployersApart(
      DuplicatesProfile left, DuplicatesProfile right, boolean known) {
    double resemblance = left.text().resemblance(right.text());
    if (known) {
      return different(resemblance >= LIKE_TEXT ? Reason.AGENCY_COPY : Reason.OTHER_TEXT);
    }
    return resemblance >= NEAR_TEXT ? same(Reason.SAME_TEXT) : different(Reason.OTHER_TEXT);
  }

  private static boolean inTwoLanguages(DuplicatesProfile left, DuplicatesProfile right) {
    return left.language().isPresent()
        && right.language().isPresent()
        && !left.language().equals(right.language());
  }
}
