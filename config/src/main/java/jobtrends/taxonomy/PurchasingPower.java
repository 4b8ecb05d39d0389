package jobtrends.taxonomy;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How much of a country's money buys what one dollar buys in the United States, by year: {@code
 * purchasing-power.csv}, from the World Bank. Immutable; to be built once.
 */
public final class PurchasingPower {

  private static final int YEARS_BACK = 3;

  private final Map<String, NavigableMap<Integer, Double>> byCountry = new HashMap<>();

  private PurchasingPower() {
    TaxonomyRows.of("purchasing-power.csv")
        .forEach(
            row ->
                byCountry
                    .computeIfAbsent(row.get("country"), code -> new TreeMap<>())
                    .put(
                        Integer.parseInt(row.get("year")),
                        Double.parseDouble(row.get("per_dollar"))));
  }

  public static PurchasingPower shipped() {
    return new PurchasingPower();
  }

  /**
   * Units of the country's money for one international dollar: of the year, or the newest before it
   * of at most three years back; empty where there is none.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public OptionalDouble perDollar(String country, int year) {
    return Optional.ofNullable(byCountry.get(country))
        .map(years -> years.floorEntry(year))
        .filter(known -> known.getKey() >= year - YEARS_BACK)
        .map(known -> OptionalDouble.of(known.getValue()))
        .orElse(OptionalDouble.empty());
  }
}
