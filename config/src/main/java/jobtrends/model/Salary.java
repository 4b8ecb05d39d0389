package jobtrends.model;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Pay as an employer stated it, gross unless the text says otherwise.
 *
 * @param min lower end in {@code currency} per {@code period}; absent when only an upper end is
 *     given
 * @param max upper end; a single stated figure is both ends
 * @param currency ISO 4217 code
 * @param period the time the figures are for
 * @param salariesAYear how many of them a year the text counts, 13 to 16; absent when it does not
 *     say: a year then has 12 months
 * @param reason the evidence for currency and period, for example "€ sign; 'pro Jahr'"
 */
public record Salary(
    OptionalDouble min,
    OptionalDouble max,
    String currency,
    PayPeriod period,
    OptionalInt salariesAYear,
    String reason) {

  /** Of a text that does not count the salaries of a year. */
  public Salary(
      OptionalDouble min, OptionalDouble max, String currency, PayPeriod period, String reason) {
    this(min, max, currency, period, OptionalInt.empty(), reason);
  }

  public Salary {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("pay without a figure");
    }
    if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
      throw new IllegalArgumentException("pay from " + min + " to " + max);
    }
  }
}
