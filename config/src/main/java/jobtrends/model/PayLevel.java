package jobtrends.model;

import java.util.OptionalLong;

/**
 * Advertised pay of the level window: one row per group, name and currency.
 *
 * @param group what is grouped by
 * @param name role or city
 * @param currency ISO 4217; pay is never converted or mixed here
 * @param pay lower quartile, median, upper quartile of the middle of the stated range, a year,
 *     annualised by the published constants; each with an order-statistic interval (S18)
 * @param disclosure share of the group's postings that state pay in any currency (S29)
 * @param extraSalaries of the figures, those a month that the text says are paid 13 to 16 times a
 *     year, and that are counted so (S27); absent in statistics that counted every year as 12
 */
public record PayLevel(
    Group group,
    String name,
    String currency,
    Quartiles pay,
    Estimate disclosure,
    OptionalLong extraSalaries) {

  public PayLevel {
    extraSalaries = extraSalaries == null ? OptionalLong.empty() : extraSalaries;
  }

  /** Of statistics that counted every year as 12 months. */
  public PayLevel(Group group, String name, String currency, Quartiles pay, Estimate disclosure) {
    this(group, name, currency, pay, disclosure, OptionalLong.empty());
  }

  public enum Group {
    ROLE,
    CITY
  }

  public record Quartiles(Estimate p25, Estimate median, Estimate p75) {}
}
