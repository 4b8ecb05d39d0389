package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.trends.TrailingMean.Smoothed;
import org.junit.jupiter.api.Test;

class TrailingMeanTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

  /** Golden vector G1; the index is relative to the first mean. */
  @Test
  void theMeanIsOfTheSevenDaysThatEndWithEach() {
    NavigableMap<LocalDate, Smoothed> smoothed =
        TrailingMean.of(days(100, 102, 98, 101, 99, 60, 55, 103, 104, 100, 102, 101, 62, 57));
    List<Double> whole =
        smoothed.values().stream().filter(Smoothed::whole).map(Smoothed::value).toList();

    assertEquals(
        "87.8571 88.2857 88.5714 88.8571 89.0000 89.2857 89.5714 89.8571", text(whole, 1, "%.4f"));
    assertEquals(
        "100.00 100.49 100.81 101.14 101.30 101.63 101.95 102.28",
        text(whole, 100 / whole.get(0), "%.2f"));
  }

  @Test
  void fiveOfSevenDaysAreShownWithAFlagAndFourAreNot() {
    NavigableMap<LocalDate, Double> days = days(10, 20, 30, 40, 50);

    assertEquals(
        new TreeMap<>(java.util.Map.of(FIRST.plusDays(4), new Smoothed(30, false))),
        TrailingMean.of(days));
  }

  @Test
  void aGapIsNotBridged() {
    NavigableMap<LocalDate, Double> days = days(1, 2, 3, 4, 5, 6, 7);
    days.put(FIRST.plusDays(10), 100.0);

    assertEquals(FIRST.plusDays(6), TrailingMean.of(days).lastKey());
  }

  private static NavigableMap<LocalDate, Double> days(double... values) {
    NavigableMap<LocalDate, Double> days = new TreeMap<>();
    IntStream.range(0, values.length).forEach(i -> days.put(FIRST.plusDays(i), values[i]));
    return days;
  }

  private static String text(List<Double> values, double scale, String format) {
    return values.stream()
        .map(value -> String.format(Locale.ROOT, format, value * scale))
        .collect(Collectors.joining(" "));
  }
}
