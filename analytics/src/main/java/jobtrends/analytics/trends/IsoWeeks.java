package jobtrends.analytics.trends;

import java.time.LocalDate;

/**
 * What a week is compared with (S3). A year earlier is 364 days earlier: the same day of the week,
 * and never "the same week number", which some years do not have.
 */
final class IsoWeeks {

  private static final int IN_A_YEAR = 52;

  private IsoWeeks() {}

  /** The week, or day, that a year-on-year change compares with. */
  static LocalDate yearBefore(LocalDate day) {
    return day.minusWeeks(IN_A_YEAR);
  }
}
