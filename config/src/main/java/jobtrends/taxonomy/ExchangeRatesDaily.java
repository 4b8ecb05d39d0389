package jobtrends.taxonomy;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The European Central Bank's table of daily rates: {@code Date,USD,JPY,…} and one line a day,
 * newest first, units of each currency for one euro, {@code N/A} where the bank quoted none.
 */
final class ExchangeRatesDaily {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final String FIRST = "Date";

  private ExchangeRatesDaily() {}

  /**
   * Rates by currency and day. A cell that is no positive number is no rate.
   *
   * @throws IllegalArgumentException when it is another kind of text, or holds no rate at all
   */
  static Map<String, NavigableMap<LocalDate, Double>> read(Reader text) {
    Iterator<String> lines = new BufferedReader(text).lines().iterator();
    List<String> head = cells(lines.hasNext() ? lines.next() : "");
    if (!head.get(0).equals(FIRST)) {
      throw new IllegalArgumentException("no table of daily rates: it begins with " + head.get(0));
    }
    Map<String, NavigableMap<LocalDate, Double>> rates = new HashMap<>();
    lines.forEachRemaining(line -> add(rates, head, cells(line)));
    if (rates.isEmpty()) {
      throw new IllegalArgumentException("no rate in the table of daily rates");
    }
    return rates;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(COMMA.split(line, -1)).map(String::strip).toList();
  }

  private static void add(
      Map<String, NavigableMap<LocalDate, Double>> rates, List<String> head, List<String> row) {
    Optional<LocalDate> day = day(row.get(0));
    if (day.isEmpty()) {
      return;
    }
    for (int at = 1; at < Math.min(head.size(), row.size()); at++) {
      String code = head.get(at);
      OptionalDouble rate = rate(row.get(at));
      if (rate.isPresent() && CODE.matcher(code).matches()) {
        rates.computeIfAbsent(code, unused -> new TreeMap<>()).put(day.get(), rate.getAsDouble());
      }
    }
  }

  private static Optional<LocalDate> day(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OptionalDouble rate(String cell) {
    try {
      double rate = Double.parseDouble(cell);
      return Double.isFinite(rate) && rate > 0 ? OptionalDouble.of(rate) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
