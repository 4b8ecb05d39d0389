package jobtrends.model;

import java.time.LocalDate;

/**
 * Demand of a family, country or city in a week: one row per ISO week (UTC), group and name that
 * has an index in any week; of the postings whose title fits a role of the taxonomy.
 *
 * @param week Monday of the ISO week
 * @param name family of roles, ISO 3166-1 alpha-2 code, or city and country: "Berlin, DE"
 * @param postings distinct deduplicated postings seen in the week, over all sources, a posting that
 *     names k countries or cities counting 1/k in each (S34): not comparable between weeks whose
 *     sources differ
 * @param index matched-source chain-linked index (S4), mean of the base weeks = 100, not seasonally
 *     adjusted
 */
public record DemandGroupWeek(
    LocalDate week, Group group, String name, double postings, Estimate index) {

  /** What is counted by. */
  public enum Group {
    FAMILY,
    COUNTRY,
    CITY
  }
}
