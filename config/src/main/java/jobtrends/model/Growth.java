package jobtrends.model;

import java.time.LocalDate;

/**
 * Growth of the demand index: one row per role and span, of the newest week that has an index.
 *
 * @param role as in {@link DemandWeek}
 * @param span how far back it compares
 * @param week Monday of the newer week
 * @param change index over index, minus 1 (0.05 = 5 %), with the interval of the log ratio of the
 *     postings behind both (S14); its n counts those of the newer week
 * @param standsOut whether the change is kept among all roles of the span by Benjamini and
 *     Hochberg's rule at 10 % (S15): only such changes may be called rises or falls
 */
public record Growth(String role, Span span, LocalDate week, Estimate change, boolean standsOut) {

  /** How far back. */
  public enum Span {
    FOUR_WEEKS,
    /** 52 weeks, the same days of the week (S3). */
    YEAR
  }
}
