package jobtrends.analytics.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How often runs usually come. */
final class Rhythm {

  static final int DAYS_PER_WEEK = 7;

  private Rhythm() {}

  /**
   * Runs a week is expected to have, from the median gap between days with a run: daily 7, weekly
   * or rarer 1. A single day has no rhythm: 1.
   */
  static int runsPerWeek(Collection<LocalDate> days) {
    List<LocalDate> sorted = days.stream().sorted().distinct().toList();
    if (sorted.size() < 2) {
      return 1;
    }
    List<Long> gaps =
        IntStream.range(1, sorted.size())
            .mapToObj(i -> ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)))
            .sorted()
            .toList();
    long median = gaps.get((gaps.size() - 1) / 2);
    return (int) Math.max(1, DAYS_PER_WEEK / median);
  }
}
