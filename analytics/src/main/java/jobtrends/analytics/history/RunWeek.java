package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import jobtrends.model.Withheld;

/**
 * How one ISO week was seen: one per week.
 *
 * @param monday its first day
 * @param runsSeen days with a run that gave listings
 * @param runsExpected such days by the usual rhythm
 * @param withheld why its numbers are not compared with other weeks; absent when they are
 * @param scopes what each source was asked, of the sources complete at least once
 * @param whole scope of the sources complete as often as their own rhythm asks, and asked one thing
 */
public record RunWeek(
    LocalDate monday,
    int runsSeen,
    int runsExpected,
    Optional<Withheld> withheld,
    Map<String, Set<String>> scopes,
    Map<String, String> whole) {

  public RunWeek {
    scopes = Map.copyOf(scopes);
    whole = Map.copyOf(whole);
  }

  /** A week, the days with a run there are at all, and how many a week usually has. */
  record Seen(LocalDate monday, SortedSet<LocalDate> days, int expected) {

    LocalDate next() {
      return monday.plusDays(Rhythm.DAYS_PER_WEEK);
    }

    int runs() {
      return days.subSet(monday, next()).size();
    }

    boolean isCut(LocalDate asOf) {
      return monday.isBefore(days.first()) || next().isAfter(asOf.plusDays(1));
    }
  }

  static RunWeek of(Seen week, Map<String, SourceWeeks> sources, LocalDate asOf) {
    Map<String, Set<String>> scopes = new TreeMap<>();
    Map<String, String> whole = new TreeMap<>();
    sources.forEach(
        (source, weeks) -> {
          Set<String> asked = weeks.asked(week.monday());
          if (!asked.isEmpty()) {
            scopes.put(source, asked);
          }
          if (asked.size() == 1 && weeks.isWhole(week.monday())) {
            whole.put(source, asked.iterator().next());
          }
        });
    Optional<Withheld> withheld = reason(week.isCut(asOf), week.runs() < week.expected());
    return new RunWeek(week.monday(), week.runs(), week.expected(), withheld, scopes, whole);
  }

  private static Optional<Withheld> reason(boolean cut, boolean missing) {
    if (cut) {
      return Optional.of(Withheld.INCOMPLETE_WEEK);
    }
    return missing ? Optional.of(Withheld.MISSING_RUNS) : Optional.empty();
  }
}
