package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A daily series smoothed by the mean of the seven days that end with each (S10). Never centred:
 * the last day's value must not change when tomorrow is known.
 */
public final class TrailingMean {

  private static final int DAYS = 7;
  private static final int LEAST_DAYS = 5;

  private TrailingMean() {}

  /**
   * @param value mean of the days that were measured
   * @param whole whether all seven were; with five or six the mean is shown with a flag
   */
  public record Smoothed(double value, boolean whole) {}

  /** Of each measured day that has at least four more among the six before it. */
  public static NavigableMap<LocalDate, Smoothed> of(NavigableMap<LocalDate, Double> days) {
    NavigableMap<LocalDate, Smoothed> smoothed = new TreeMap<>();
    for (LocalDate day : days.keySet()) {
      mean(window(days.navigableKeySet(), day).stream().map(days::get).toList())
          .ifPresent(mean -> smoothed.put(day, mean));
    }
    return smoothed;
  }

  /** The measured days among the seven that end with one. */
  static SortedSet<LocalDate> window(NavigableSet<LocalDate> measured, LocalDate day) {
    return measured.subSet(day.minusDays(DAYS - 1L), true, day, true);
  }

  /** Whether a window has days enough for a mean. */
  static boolean isEnough(Collection<?> window) {
    return window.size() >= LEAST_DAYS;
  }

  /** The mean of a window's values, one a measured day; none of too few. */
  static Optional<Smoothed> mean(Collection<Double> window) {
    if (!isEnough(window)) {
      return Optional.empty();
    }
    double mean = window.stream().mapToDouble(value -> value).average().orElseThrow();
    return Optional.of(new Smoothed(mean, window.size() == DAYS));
  }
}
