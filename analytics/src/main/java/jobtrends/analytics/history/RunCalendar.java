package jobtrends.analytics.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;

/**
 * Runs as ISO weeks (UTC): which weeks and sources were seen whole, and which windows are compared
 * (S3, S4).
 *
 * @param weeks every week from the first run to the as-of day, without holes
 * @param runDays days with a run that gave listings
 * @param gave the sources' runs that gave listings
 * @param asOf last day whose runs count
 */
public record RunCalendar(
    List<RunWeek> weeks, List<LocalDate> runDays, List<SourceRun> gave, LocalDate asOf) {

  private static final int LEVEL_WEEKS = 4;
  private static final int LEVEL_DAYS = 28;
  private static final int COMPARISON_WEEKS_EARLIER = 13;

  public RunCalendar {
    weeks = List.copyOf(weeks);
    runDays = List.copyOf(runDays);
    gave = List.copyOf(gave);
  }

  /**
   * @param runs complete runs; those after {@code asOf} are left out
   */
  public static RunCalendar of(List<RunManifest> runs, LocalDate asOf) {
    return of(runs, asOf, FeedWindows.NONE);
  }

  /**
   * @param windows sizes of windows that belong to what a source was asked
   */
  public static RunCalendar of(List<RunManifest> runs, LocalDate asOf, FeedWindows windows) {
    List<SourceRun> sources =
        runs.stream()
            .filter(run -> !run.date().isAfter(asOf))
            .flatMap(
                run -> run.sources().stream().map(source -> dated(source, run.date(), windows)))
            .toList();
    List<SourceRun> gave = sources.stream().filter(SourceRun::gaveListings).toList();
    var days = new TreeSet<>(gave.stream().map(SourceRun::date).toList());
    if (days.isEmpty()) {
      return new RunCalendar(List.of(), List.of(), List.of(), asOf);
    }
    Map<String, SourceWeeks> bySource =
        sources.stream()
            .collect(
                Collectors.groupingBy(
                    SourceRun::source,
                    TreeMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), SourceWeeks::of)));
    int expected = Rhythm.runsPerWeek(days);
    List<RunWeek> weeks =
        monday(days.first())
            .datesUntil(asOf.plusDays(1), java.time.Period.ofWeeks(1))
            .map(monday -> RunWeek.of(new RunWeek.Seen(monday, days, expected), bySource, asOf))
            .toList();
    return new RunCalendar(weeks, List.copyOf(days), gave, asOf);
  }

  /** A run's day is its manifest's: all its sources count for the same one. */
  private static SourceRun dated(SourceRun run, LocalDate day, FeedWindows windows) {
    return run.onDate(day).withScope(windows.scope(run));
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The window of the levels: recent completed weeks, or the last 28 days of a short history. */
  public Vintage.Window level() {
    return levelWeeks()
        .map(RunCalendar::window)
        .orElse(new Vintage.Window(asOf.minusDays(LEVEL_DAYS - 1L), asOf));
  }

  /** What the level is compared with, a quarter earlier where history allows; else empty. */
  public Vintage.Window comparison() {
    return comparisonWeeks()
        .map(RunCalendar::window)
        .orElse(new Vintage.Window(asOf.plusDays(1), asOf));
  }

  private Optional<List<RunWeek>> levelWeeks() {
    List<RunWeek> completed = completed();
    int length = Math.min(LEVEL_WEEKS, completed.size() / 2);
    List<RunWeek> last = completed.subList(completed.size() - length, completed.size());
    return last.stream().anyMatch(week -> week.runsSeen() > 0)
        ? Optional.of(last)
        : Optional.empty();
  }

  private Optional<List<RunWeek>> comparisonWeeks() {
    return levelWeeks()
        .map(
            level -> {
              List<RunWeek> completed = completed();
              int start = completed.size() - level.size() - COMPARISON_WEEKS_EARLIER;
              int first = Math.max(0, start);
              return completed.subList(first, first + level.size());
            });
  }

  private List<RunWeek> completed() {
    return weeks.stream()
        .filter(week -> !week.withheld().equals(Optional.of(Withheld.INCOMPLETE_WEEK)))
        .toList();
  }

  private static Vintage.Window window(List<RunWeek> weeks) {
    return new Vintage.Window(
        weeks.get(0).monday(), weeks.get(weeks.size() - 1).monday().plusDays(6));
  }

  /**
   * Sources whose shares can be compared between the two windows: complete at least once in every
   * week of both that had a run, and asked the same throughout.
   */
  public Set<String> comparableSources() {
    if (comparisonWeeks().isEmpty()) {
      return Set.of();
    }
    return comparableSources(
        Stream.of(levelWeeks(), comparisonWeeks())
            .flatMap(Optional::stream)
            .flatMap(Collection::stream)
            .toList());
  }

  /** The same of some weeks of this calendar. */
  public static Set<String> comparableSources(List<RunWeek> weeks) {
    List<RunWeek> both = weeks.stream().filter(week -> week.runsSeen() > 0).toList();
    if (both.isEmpty()) {
      return Set.of();
    }
    Set<String> sources = new HashSet<>(both.get(0).scopes().keySet());
    both.forEach(week -> sources.retainAll(week.scopes().keySet()));
    sources.removeIf(source -> scopes(both, source).size() != 1);
    return sources;
  }

  /** Why a week's numbers are withheld; absent when they are not. */
  public Optional<Withheld> withheld(LocalDate monday) {
    return weeks.stream()
        .filter(week -> week.monday().equals(monday))
        .flatMap(week -> week.withheld().stream())
        .findFirst();
  }

  /** Sources that gave listings in a window. */
  public Set<String> sources(Vintage.Window window) {
    return gave.stream()
        .filter(run -> !run.date().isBefore(window.first()))
        .filter(run -> !run.date().isAfter(window.last()))
        .map(SourceRun::source)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> scopes(List<RunWeek> weeks, String source) {
    return weeks.stream()
        .flatMap(week -> week.scopes().get(source).stream())
        .collect(Collectors.toSet());
  }

  /** Days without a run between the first and the last; none where runs are not daily. */
  public List<LocalDate> missingDays() {
    if (runDays.size() < 2 || Rhythm.runsPerWeek(runDays) < Rhythm.DAYS_PER_WEEK) {
      return List.of();
    }
    var missing = new ArrayList<LocalDate>();
    runDays.get(0).datesUntil(runDays.get(runDays.size() - 1)).forEach(missing::add);
    missing.removeAll(Set.copyOf(runDays));
    return missing;
  }
}
