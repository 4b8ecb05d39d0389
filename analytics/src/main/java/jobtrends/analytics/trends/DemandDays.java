package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.history.WeekCell.Group;
import jobtrends.model.DemandDay;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.SourceRun;
import jobtrends.model.Withheld;

/**
 * Postings on display day by day, and their mean of seven days (S10), over sources that were whole
 * on all of them. Nothing is imputed, and no window reaches beyond its last day.
 */
public final class DemandDays {

  private final RunCalendar calendar;
  private final NavigableMap<LocalDate, List<SourceRun>> runs;
  private final Map<String, Map<LocalDate, List<WeekCell>>> shown;

  private DemandDays(RunCalendar calendar, Collection<WeekCell> cells) {
    this.calendar = calendar;
    this.runs =
        calendar.gave().stream()
            .collect(Collectors.groupingBy(SourceRun::date, TreeMap::new, Collectors.toList()));
    this.shown = new TreeMap<>();
    cells.stream()
        .filter(cell -> cell.day().isPresent() && cell.series().group() == Group.ROLE)
        .forEach(
            cell ->
                shown
                    .computeIfAbsent(cell.series().name(), role -> new HashMap<>())
                    .computeIfAbsent(cell.day().orElseThrow(), day -> new ArrayList<>())
                    .add(cell));
  }

  /**
   * One record per day with a run and role seen on any, days first.
   *
   * @param cells in any order; those of whole weeks are passed over
   */
  public static List<DemandDay> of(Collection<WeekCell> cells, RunCalendar calendar) {
    var days = new DemandDays(calendar, cells);
    boolean daily =
        calendar.runDays().stream().anyMatch(day -> TrailingMean.isEnough(days.window(day)));
    return daily ? days.records() : List.of();
  }

  private List<DemandDay> records() {
    var records = new ArrayList<DemandDay>();
    for (LocalDate day : calendar.runDays()) {
      SortedSet<LocalDate> window = window(day);
      Set<String> sources = whole(window);
      boolean enough = matchedShare(day, sources) >= IndexChain.MATCHED_FLOOR;
      for (String role : shown.keySet()) {
        Estimate mean = mean(role, window, sources, enough);
        records.add(
            new DemandDay(
                day, role, jobs(role, day, runSources(day)), mean, window.size(), sources.size()));
      }
    }
    return records;
  }

  private SortedSet<LocalDate> window(LocalDate day) {
    return TrailingMean.window(runs.navigableKeySet(), day);
  }

  /** Sources complete on every one of the days, and asked one thing on all. */
  private Set<String> whole(SortedSet<LocalDate> days) {
    Map<String, Set<LocalDate>> complete = new TreeMap<>();
    Map<String, Set<String>> asked = new TreeMap<>();
    for (LocalDate day : days) {
      runs.get(day).stream()
          .filter(run -> run.status() == SourceRun.Status.COMPLETE)
          .forEach(
              run -> {
                complete.computeIfAbsent(run.source(), source -> new TreeSet<>()).add(day);
                asked.computeIfAbsent(run.source(), source -> new TreeSet<>()).add(run.scope());
              });
    }
    return complete.keySet().stream()
        .filter(source -> complete.get(source).size() == days.size())
        .filter(source -> asked.get(source).size() == 1)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> runSources(LocalDate day) {
    return runs.get(day).stream().map(SourceRun::source).collect(Collectors.toUnmodifiableSet());
  }

  private double matchedShare(LocalDate day, Set<String> sources) {
    long all = jobs(DemandWeek.ALL_ROLES, day, runSources(day));
    return all == 0 ? 0 : (double) jobs(DemandWeek.ALL_ROLES, day, sources) / all;
  }

  private long jobs(String role, LocalDate day, Set<String> sources) {
    return shown.getOrDefault(role, Map.of()).getOrDefault(day, List.of()).stream()
        .filter(cell -> cell.sources().stream().anyMatch(sources::contains))
        .mapToLong(WeekCell::jobs)
        .sum();
  }

  private Estimate mean(
      String role, SortedSet<LocalDate> window, Set<String> sources, boolean enough) {
    long n = jobs(role, window.last(), sources);
    if (!TrailingMean.isEnough(window)) {
      return Estimate.withheld(Withheld.MISSING_RUNS, n);
    }
    if (!enough) {
      return Estimate.withheld(Withheld.COVERAGE_CHANGED, n);
    }
    List<Double> shown = window.stream().map(day -> (double) jobs(role, day, sources)).toList();
    double mean = TrailingMean.mean(shown).orElseThrow().value();
    return mean < Estimates.INDEX_FLOOR
        ? Estimates.belowFloor(n)
        : Estimates.within(mean, Intervals.count(mean), n);
  }
}
