package jobtrends.taxonomy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.PayPeriod;
import org.apache.commons.csv.CSVRecord;

/**
 * What pay can be, by currency, country and period: {@code pay-bounds.csv}, which holds what was
 * seen where enough advertisements were; elsewhere the usual pay of the currency, made six times
 * wider. Immutable; to be built once.
 *
 * <p>The table ships with the program and changes with {@link Currencies#VERSION} only: a number
 * must not change from night to night because other listings were seen.
 */
public final class PayBounds {

  private static final double SLACK = 6;

  private final Map<Key, Currency.Window> seen = new HashMap<>();

  private PayBounds() {
    TaxonomyRows.of("pay-bounds.csv").forEach(row -> seen.put(key(row), window(row)));
  }

  private record Key(String currency, String country, PayPeriod period) {}

  public static PayBounds standard() {
    return new PayBounds();
  }

  private static Key key(CSVRecord row) {
    return new Key(row.get("currency"), row.get("country"), PayPeriod.valueOf(row.get("period")));
  }

  private static Currency.Window window(CSVRecord row) {
    return new Currency.Window(
        Double.parseDouble(row.get("from")), Double.parseDouble(row.get("to")));
  }

  /**
   * Why an amount cannot be pay; empty when it can.
   *
   * @param country ISO 3166 code of the job's country, if one is known
   */
  public Optional<String> against(
      double amount, Currency currency, PayPeriod period, Optional<String> country) {
    Optional<Currency.Window> here =
        country.map(code -> seen.get(new Key(currency.code(), code, period)));
    Currency.Window window = here.orElseGet(() -> currency.within(period, SLACK));
    return window.holds(amount)
        ? Optional.empty()
        : Optional.of(
            sentence(amount, window, currency, period)
                + here.map(seenThere -> " seen in " + country.orElseThrow())
                    .orElse(" that pay in it can be"));
  }

  private static String sentence(
      double amount, Currency.Window window, Currency currency, PayPeriod period) {
    return String.format(
        Locale.ROOT,
        "%,.0f %s per %s is outside the %,.0f to %,.0f",
        amount,
        currency.code(),
        period.name().toLowerCase(Locale.ROOT),
        window.from(),
        window.to());
  }
}
