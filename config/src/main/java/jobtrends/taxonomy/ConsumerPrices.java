package jobtrends.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.settings.Refused;

/**
 * What consumers of a country pay, year by year: {@code consumer-prices.csv}, from the countries'
 * statistical offices, and whatever a file of one's own adds to it. Immutable; to be built once.
 *
 * <p>A day has the index of its month where that is known, else of its year. A day beyond the last
 * of them has none: prices are never extrapolated (S28).
 */
public final class ConsumerPrices {

  private static final String HEADER = "country,period,index";
  private static final String LINE =
      "[A-Z]{2},\\d{4}(-(0[1-9]|1[0-2]))?,(?![0.]+$)\\d{1,9}(\\.\\d{1,9})?";

  /** By country and period, "2024" or "2024-07". */
  private final Map<String, Double> indices = new HashMap<>();

  private ConsumerPrices() {
    TaxonomyRows.of("consumer-prices.csv")
        .forEach(row -> add(row.get("country"), row.get("period"), row.get("index")));
  }

  /** The annual table that ships with the program. */
  public static ConsumerPrices shipped() {
    return new ConsumerPrices();
  }

  /**
   * The same, with the rows of a file in their places; the shipped table alone where no file is.
   *
   * @param file with the columns of the shipped one: more years, months or countries, each country
   *     on the base the shipped table has it on
   * @throws Refused when a line of the file is no such row
   */
  public static ConsumerPrices with(Path file) {
    ConsumerPrices prices = shipped();
    if (Files.exists(file)) {
      List<String> lines = lines(file);
      for (int at = 0; at < lines.size(); at++) {
        prices.addOwn(file, at + 1, lines.get(at).strip());
      }
    }
    return prices;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private void addOwn(Path file, int number, String line) {
    if (line.isEmpty() || line.startsWith("#") || line.equals(HEADER)) {
      return;
    }
    if (!line.matches(LINE)) {
      throw new Refused(
          file
              + ", line "
              + number
              + ": \""
              + line
              + "\" is no price index; write country, year or month, and index, as in"
              + " US,2026-07,325.1");
    }
    String[] cells = line.split(",");
    add(cells[0], cells[1], cells[2]);
  }

  private void add(String country, String period, String index) {
    indices.put(country + period, Double.parseDouble(index));
  }

  /**
   * What to multiply an amount of a day by to have it in the money of a year; empty where the
   * country's index of either is not known.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public OptionalDouble toYear(String country, LocalDate day, int year) {
    return index(country, YearMonth.from(day).toString())
        .or(() -> index(country, String.valueOf(day.getYear())))
        .flatMap(
            then ->
                index(country, String.valueOf(year)).map(base -> OptionalDouble.of(base / then)))
        .orElse(OptionalDouble.empty());
  }

  private Optional<Double> index(String country, String period) {
    return Optional.ofNullable(indices.get(country + period));
  }
}
