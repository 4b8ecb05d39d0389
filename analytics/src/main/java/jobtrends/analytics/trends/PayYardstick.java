package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.taxonomy.ConsumerPrices;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Currency;
import jobtrends.taxonomy.ExchangeRates;
import jobtrends.taxonomy.PurchasingPower;

/** What one unit of a posting's money is in money that all postings can be compared in. */
public record PayYardstick(
    ExchangeRates rates, PurchasingPower power, Currencies currencies, ConsumerPrices prices) {

  private static final String US_DOLLAR = "USD";

  /** Whose money constant dollars are in: the newest year of both tables of prices. */
  private static final int YEAR = 2024;

  /** With these rates and price indices, and the price levels that ship with the program. */
  public static PayYardstick with(ExchangeRates rates, ConsumerPrices prices) {
    return new PayYardstick(rates, PurchasingPower.shipped(), Currencies.standard(), prices);
  }

  /** In US dollars of the day; empty where there is no rate. */
  OptionalDouble dollars(String currency, LocalDate posted) {
    return rates.convert(1, currency, US_DOLLAR, posted);
  }

  /**
   * In international dollars: first in the money of the job's country at the day's rate, then by
   * that country's prices. Empty where a rate or the country's prices are not known.
   */
  OptionalDouble international(String currency, LocalDate posted, Optional<String> country) {
    return local(currency, posted, country)
        .flatMap(local -> byPrices(local, country.orElseThrow(), posted.getYear()))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /**
   * In international dollars of 2024: the money of the job's country as of the day, in the prices
   * of 2024 there, by that year's price level. Empty also where the country's price index does not
   * reach the day: prices are never extrapolated.
   */
  OptionalDouble constant(String currency, LocalDate posted, Optional<String> country) {
    return local(currency, posted, country)
        .flatMap(local -> deflated(local, country.orElseThrow(), posted))
        .flatMap(local -> byPrices(local, country.orElseThrow(), YEAR))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** In the money of the job's country at the day's rate. */
  private Optional<Double> local(String currency, LocalDate posted, Optional<String> country) {
    return country
        .flatMap(currencies::of)
        .map(Currency::code)
        .map(own -> rates.convert(1, currency, own, posted))
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble);
  }

  private Optional<Double> deflated(double local, String country, LocalDate posted) {
    OptionalDouble factor = prices.toYear(country, posted, YEAR);
    return factor.isPresent() ? Optional.of(local * factor.getAsDouble()) : Optional.empty();
  }

  private Optional<Double> byPrices(double local, String country, int year) {
    OptionalDouble perDollar = power.perDollar(country, year);
    return perDollar.isPresent() ? Optional.of(local / perDollar.getAsDouble()) : Optional.empty();
  }
}
