package jobtrends.analytics.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.model.SourceRun;

/**
 * The complete runs of one source by week, sorted out once for all weeks.
 *
 * @param complete by the week's Monday
 * @param runsPerWeek how often the source is usually asked
 */
record SourceWeeks(Map<LocalDate, List<SourceRun>> complete, int runsPerWeek) {

  /**
   * @param runs all of the source
   */
  static SourceWeeks of(List<SourceRun> runs) {
    List<LocalDate> asked =
        runs.stream()
            .filter(run -> run.status() != SourceRun.Status.SKIPPED)
            .map(SourceRun::date)
            .toList();
    return new SourceWeeks(
        runs.stream()
            .filter(run -> run.status() == SourceRun.Status.COMPLETE)
            .collect(Collectors.groupingBy(run -> RunCalendar.monday(run.date()))),
        Rhythm.runsPerWeek(asked));
  }

  /** What the source was asked in the week, each once; nothing when it was never complete. */
  Set<String> asked(LocalDate monday) {
    return runs(monday).stream().map(SourceRun::scope).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it was complete on as many days of the week as its own rhythm asks. */
  boolean isWhole(LocalDate monday) {
    return runs(monday).stream().map(SourceRun::date).distinct().count() >= runsPerWeek;
  }

  private List<SourceRun> runs(LocalDate monday) {
    return complete.getOrDefault(monday, List.of());
  }
}
