package jobtrends.model;

/**
 * How many postings pay more than a round sum, and what it could be at the least and at the most:
 * one row per role and threshold of the level window (S21).
 *
 * @param role role of the taxonomy or {@link DemandWeek#ALL_ROLES}
 * @param threshold US dollars a year, at the rate of the posting's day
 * @param stated share above it of the postings whose pay is known in dollars
 * @param disclosed share of the postings whose pay is so known
 * @param bounds share of all postings without any assumption on those that do not say: no value of
 *     its own would be honest
 */
public record PayAbove(
    String role, double threshold, Estimate stated, Estimate disclosed, Bounds bounds) {

  /**
   * The least and the most a share can be; both 0 and 1 where nothing is disclosed.
   *
   * @param low nobody who does not say has it
   * @param high everybody who does not say has it
   */
  public record Bounds(double low, double high) {}
}
