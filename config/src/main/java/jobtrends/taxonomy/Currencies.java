package jobtrends.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.PayPeriod;
import org.apache.commons.csv.CSVRecord;

/**
 * Currencies: by ISO code, by mark or word, by country. Immutable; to be built once.
 *
 * <p>A mark that several currencies share names none: {@link #sharing} lists what it may be.
 */
public final class Currencies {

  /** Changes with {@code currencies.csv}, {@code pay-words.csv} and how pay is read by them. */
  public static final String VERSION = "7";

  private static final List<String> DOLLARS =
      List.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU");

  private static final Map<String, List<String>> SHARED =
      Map.of(
          "$",
          DOLLARS,
          "dollar",
          DOLLARS,
          "dollars",
          DOLLARS,
          "kr",
          List.of("DKK", "SEK", "NOK", "ISK"),
          "¥",
          List.of("CNY", "JPY"),
          "￥",
          List.of("CNY", "JPY"),
          "r",
          List.of("ZAR"));

  private final Map<String, Currency> byCode = new LinkedHashMap<>();
  private final Map<String, Currency> byMark = new HashMap<>();
  private final Set<String> marks = new HashSet<>();
  private final Map<String, Currency> byCountry = new HashMap<>();

  private Currencies(List<CSVRecord> rows) {
    rows.forEach(this::add);
    marks.addAll(byMark.keySet());
    marks.addAll(SHARED.keySet());
  }

  public static Currencies standard() {
    return new Currencies(TaxonomyRows.of("currencies.csv"));
  }

  public Optional<Currency> coded(String iso4217) {
    return Optional.ofNullable(byCode.get(iso4217.toUpperCase(Locale.ROOT)));
  }

  /** The currency of a mark ("€", "C$") or word ("euro") that means it and no other. */
  public Optional<Currency> marked(String mark) {
    return Optional.ofNullable(byMark.get(mark.toLowerCase(Locale.ROOT)));
  }

  /** What a shared mark may mean, the most usual first; empty for any other text. */
  public List<Currency> sharing(String mark) {
    return SHARED.getOrDefault(mark.toLowerCase(Locale.ROOT), List.of()).stream()
        .map(byCode::get)
        .toList();
  }

  /** Whether a text is a mark or word of one currency or of several. */
  public boolean isMark(String text) {
    String mark = text.toLowerCase(Locale.ROOT);
    return marks.contains(mark);
  }

  /** The money of a country, by ISO 3166 code. */
  public Optional<Currency> of(String country) {
    return Optional.ofNullable(byCountry.get(country.toUpperCase(Locale.ROOT)));
  }

  private void add(CSVRecord row) {
    var currency =
        new Currency(
            row.get("currency"), Set.copyOf(TaxonomyRows.words(row, "countries")), usual(row));
    byCode.put(currency.code(), currency);
    TaxonomyRows.words(row, "marks")
        .forEach(mark -> put(byMark, mark.toLowerCase(Locale.ROOT), currency));
    TaxonomyRows.words(row, "words").forEach(word -> put(byMark, word, currency));
    currency.countries().forEach(country -> put(byCountry, country, currency));
  }

  private static void put(Map<String, Currency> index, String key, Currency currency) {
    Currency other = index.put(key, currency);
    if (other != null && !other.equals(currency)) {
      throw new IllegalArgumentException("\"" + key + "\" names two currencies");
    }
  }

  private static Map<PayPeriod, Currency.Window> usual(CSVRecord row) {
    return Map.of(
        PayPeriod.HOUR, window(row, "hour"),
        PayPeriod.MONTH, window(row, "month"),
        PayPeriod.YEAR, window(row, "year"));
  }

  private static Currency.Window window(CSVRecord row, String period) {
    return new Currency.Window(
        Double.parseDouble(row.get(period + "_from")), Double.parseDouble(row.get(period + "_to")));
  }
}
