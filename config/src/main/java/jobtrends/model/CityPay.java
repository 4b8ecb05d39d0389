package jobtrends.model;

/**
 * Advertised pay of a role in a city: one row per role, city and money of the level window in which
 * any posting states pay, those with most figures first.
 *
 * @param role role of the taxonomy
 * @param city English name; with its country where two countries have one of that name
 * @param money ISO 4217 for the figures as they are stated in it, or {@link #CONVERTED} for those
 *     of all currencies in US dollars at the rate of each posting's day (S28)
 * @param median of the middle of the stated range, a year, with an order-statistic interval (S18)
 * @param disclosure share of the role's postings in the city that state pay in any currency (S29)
 */
public record CityPay(
    String role, String city, String money, Estimate median, Estimate disclosure) {

  /** Figures of every currency in US dollars: what cities of two currencies are compared by. */
  public static final String CONVERTED = "US_DOLLARS";

  /** Whether cities of every currency can be compared in it. */
  public boolean isConverted() {
    return money.equals(CONVERTED);
  }
}
