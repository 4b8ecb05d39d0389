package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.SourceRun;
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

  static RunWeek of(
      LocalDate monday,
      SortedSet<LocalDate> days,
      Map<String, List<SourceRun>> sources,
      LocalDate asOf) {
    LocalDate next = monday.plusDays(Rhythm.DAYS_PER_WEEK);
    int seen = days.subSet(monday, next).size();
    int expected = Rhythm.runsPerWeek(days);
    boolean cut = monday.isBefore(days.first()) || next.isAfter(asOf.plusDays(1));
    Map<String, Set<String>> scopes = new TreeMap<>();
    Map<String, String> whole = new TreeMap<>();
    sources.forEach(
        (source, runs) -> {
          List<SourceRun> complete = complete(runs, monday);
          Set<String> asked =
              complete.stream().map(SourceRun::scope).collect(Collectors.toUnmodifiableSet());
          if (!complete.isEmpty()) {
            scopes.put(source, asked);
          }
          if (asked.size() == 1 && days(complete).size() >= Rhythm.runsPerWeek(asked(runs))) {
            whole.put(source, asked.iterator().next());
          }
        });
    return new RunWeek(monday, seen, expected, reason(cut, seen < expected), scopes, whole);
  }

  private static Optional<Withheld> reason(boolean cut, boolean missing) {
    if (cut) {
      return Optional.of(Withheld.INCOMPLETE_WEEK);
    }
    return missing ? Optional.of(Withheld.MISSING_RUNS) : Optional.empty();
  }

  private static List<SourceRun> complete(List<SourceRun> runs, LocalDate monday) {
    return runs.stream()
        .filter(run -> run.status() == SourceRun.Status.COMPLETE)
        .filter(run -> RunCalendar.monday(run.date()).equals(monday))
        .toList();
  }

  private static Set<LocalDate> asked(List<SourceRun> runs) {
    return days(runs.stream().filter(run -> run.status() != SourceRun.Status.SKIPPED).toList());
  }

  private static Set<LocalDate> days(Collection<SourceRun> runs) {
    return runs.stream().map(SourceRun::date).collect(Collectors.toUnmodifiableSet());
  }
}
