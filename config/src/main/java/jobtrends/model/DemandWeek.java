package jobtrends.model;

import java.time.LocalDate;

/**
 * Demand for a role in a week: one row per ISO week (UTC) and role, weeks without any complete run
 * included.
 *
 * @param week Monday of the ISO week
 * @param role role of the taxonomy, {@code "All roles"}, or {@code "Unknown role"}
 * @param postings distinct deduplicated postings seen in the week, over all sources: a raw count,
 *     not comparable between weeks whose sources differ
 * @param perRun postings on display per run, mean over the week's runs; withheld with the week
 * @param index matched-source chain-linked index (S4), mean of the base weeks = 100, not seasonally
 *     adjusted; compares only sources complete in both of two neighbouring weeks
 * @param coverage how far the week was seen
 */
public record DemandWeek(
    LocalDate week,
    String role,
    long postings,
    Estimate perRun,
    Estimate index,
    Coverage coverage) {

  /** The role of the row that counts every posting whose title fits a role of the taxonomy. */
  public static final String ALL_ROLES = "All roles";

  /** The role of the row that counts the rest: other trades, and titles we could not read. */
  public static final String UNKNOWN_ROLE = "Unknown role";

  /**
   * How far a week was seen: one per week.
   *
   * @param runsSeen days of the week with at least one published run
   * @param runsExpected days expected from the sources' usual rhythm
   * @param matchedShare share of the week's postings that came from sources also complete the week
   *     before; 0 when there is none
   */
  public record Coverage(int runsSeen, int runsExpected, double matchedShare) {}
}
