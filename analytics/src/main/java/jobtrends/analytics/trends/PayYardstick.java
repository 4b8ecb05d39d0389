package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Currency;
import jobtrends.taxonomy.ExchangeRates;
import jobtrends.taxonomy.PurchasingPower;

/** What one unit of a posting's money is in money that all postings can be compared in. */
public record PayYardstick(ExchangeRates rates, PurchasingPower power, Currencies currencies) {

  private static final String US_DOLLAR = "USD";

  /** With these rates and the price levels that ship with the program. */
  public static PayYardstick with(ExchangeRates rates) {
    return new PayYardstick(rates, PurchasingPower.shipped(), Currencies.standard());
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
    return country
        .flatMap(currencies::of)
        .map(Currency::code)
        .map(own -> rates.convert(1, currency, own, posted))
        .filter(OptionalDouble::isPresent)
        .map(local -> byPrices(local.getAsDouble(), country.get(), posted.getYear()))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble byPrices(double local, String country, int year) {
    OptionalDouble perDollar = power.perDollar(country, year);
    return perDollar.isPresent()
        ? OptionalDouble.of(local / perDollar.getAsDouble())
        : OptionalDouble.empty();
  }
}
