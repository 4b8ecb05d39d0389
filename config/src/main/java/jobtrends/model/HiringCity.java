package jobtrends.model;

import java.util.OptionalLong;

/**
 * A city's part of the postings of the level window: one row per city and counting, plus one row
 * each for postings whose place was not settled and (when counting all) those that name no city.
 *
 * @param country ISO 3166-1 alpha-2; empty text for the two rest rows
 * @param city English name, or {@link #NO_CITY} or {@link #UNRESOLVED}
 * @param counting which postings are counted
 * @param postings weighted: a posting with k cities gives each 1/k (S34); the rows of one counting
 *     add up to its postings
 * @param share of all postings of the same counting
 * @param rank best and worst rank its interval allows; overlapping neighbours are tied
 */
public record HiringCity(
    String country,
    String city,
    OptionalLong geonameId,
    Counting counting,
    double postings,
    Estimate share,
    RankRange rank) {

  public static final String NO_CITY = "(no city named)";
  public static final String UNRESOLVED = "(place not recognised)";

  /** Remote ads often carry a head-office city: both forms are published (S35). */
  public enum Counting {
    ALL_POSTINGS,
    WITHOUT_REMOTE
  }

  /** Ranks count from 1; both 0 for the rest rows and for rows under the floor. */
  public record RankRange(int best, int worst) {}
}
