package jobtrends.model;

/**
 * Advertised pay of the level window made comparable: one row per group, name and measure. It
 * stands beside {@link PayLevel}, which is in the money the postings name, and is never mixed with
 * it (S28).
 *
 * @param group what is grouped by
 * @param name role or city
 * @param measure how the figures were made comparable
 * @param median of the middle of the stated range, a year, in dollars of the measure, with an
 *     order-statistic interval (S18); its n counts the postings that could be converted
 * @param converted share of the postings with a figure a year that could be converted
 */
public record PayComparison(
    PayLevel.Group group, String name, Measure measure, Estimate median, Estimate converted) {

  /** The money all figures of a row are in. */
  public enum Measure {
    /** US dollars at the reference rate of the posting's day, else the mean of its month. */
    US_DOLLARS,
    /** International dollars: what the pay buys at the prices of the job's country (GDP PPP). */
    INTERNATIONAL_DOLLARS,
    /**
     * International dollars of the year 2024: the pay deflated by the consumer prices of the job's
     * country to the money of 2024, and compared by what it bought there then.
     */
    INTERNATIONAL_DOLLARS_2024
  }
}
