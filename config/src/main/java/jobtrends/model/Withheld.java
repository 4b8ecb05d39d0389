package jobtrends.model;

/**
 * Why a number is not published. A withheld number is never 0 and never a blank without a reason.
 */
public enum Withheld {
  BELOW_FLOOR("too few postings to say"),
  INCOMPLETE_WEEK("the week was not over, or had begun, when we looked"),
  MISSING_RUNS("a run of that week is missing"),
  COVERAGE_CHANGED("too few sources can be compared with the week before"),
  NO_EARLIER_PERIOD("no earlier period to compare with"),
  ONE_EMPLOYER("one employer has most of these postings"),
  ACCURACY_UNKNOWN("too few labelled texts to correct by"),
  NO_RATE("no exchange rate or price level of that day and country"),
  NO_PRICE_INDEX("no consumer price index of that country and day is known yet"),
  NO_DATA("nothing was measured"),
  FEW_EMPLOYERS("a few employers have most of these postings"),
  TOO_FEW_CELLS("too few groups of alike postings to compare"),
  MOSTLY_UNKNOWN("too much of it is unknown to say how it moves"),
  DISCLOSURE_BREAK("far more or far fewer postings say it than some weeks before"),
  HIDDEN_NEIGHBOUR("it would give away a number beside it that is withheld"),
  STILL_OPEN("too few have closed yet to say when half of them do"),
  NEWEST_ONLY("these sources show only their newest postings: how many are open is not known"),
  QUALITY_GATE("a check of the quality of what the sources gave has failed");

  private final String sentence;

  Withheld(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in words a reader of the report understands. */
  public String sentence() {
    return sentence;
  }
}
