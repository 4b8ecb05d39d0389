package jobtrends.model;

/**
 * Advertised pay of the level window: one row per group, name and currency.
 *
 * @param group what is grouped by
 * @param name role or city
 * @param currency ISO 4217; pay is never converted or mixed here
 * @param pay lower quartile, median, upper quartile of the middle of the stated range, a year,
 *     annualised by the published constants; each with an order-statistic interval (S18)
 * @param disclosure share of the group's postings that state pay in any currency (S29)
 */
public record PayLevel(
    Group group, String name, String currency, Quartiles pay, Estimate disclosure) {

  public enum Group {
    ROLE,
    CITY
  }

  public record Quartiles(Estimate p25, Estimate median, Estimate p75) {}
}
