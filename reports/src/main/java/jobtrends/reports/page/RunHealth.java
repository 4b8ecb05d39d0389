package jobtrends.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.chart.SourceHealth.Verdict;
import jobtrends.reports.chart.Words;
import jobtrends.reports.page.Report.Health;
import jobtrends.reports.page.Report.Health.Detail;
import jobtrends.reports.page.Report.Health.Level;

/**
 * The banner of page 1: how many sources can be trusted over the level window, which one is broken,
 * why and since when, and which days have no run. A broken source is named before any number is,
 * and until it is mended.
 */
final class RunHealth {

  private static final int MOST_DAYS_NAMED = 6;
  private static final int MOST_EXPLAINED = 10;

  private final Statistics statistics;
  private final Map<String, SourceNote> notes;
  private final List<SourceHealth> sources;

  private RunHealth(Statistics statistics, Map<String, SourceNote> notes) {
    this.statistics = statistics;
    this.notes = notes;
    this.sources = SourceHealth.inLevelWindow(statistics);
  }

  /**
   * @param notes what each source is called, by its id
   */
  static Health of(Statistics statistics, Map<String, SourceNote> notes) {
    return new RunHealth(statistics, notes).health();
  }

  private Health health() {
    List<Detail> missing = missing();
    if (sources.isEmpty()) {
      return new Health(
          Level.BAD, "No source was asked in this period, so there is no data.", missing);
    }
    var details = new ArrayList<Detail>();
    details.addAll(broken());
    details.addAll(FailedChecks.of(statistics, this::name));
    named("Complete again, though not in every run of the period: ", mended())
        .forEach(details::add);
    named("Complete in every run of the period: ", whole()).forEach(details::add);
    details.addAll(missing);
    return new Health(level(), verdict(), details);
  }

  private Level level() {
    long complete = SourceHealth.count(sources, Verdict.COMPLETE);
    if (complete == sources.size()) {
      return Level.GOOD;
    }
    return complete * 10 < sources.size() * 6L ? Level.BAD : Level.CAUTION;
  }

  private String verdict() {
    return "Sources: "
        + SourceHealth.count(sources, Verdict.COMPLETE)
        + " of "
        + sources.size()
        + " complete, "
        + SourceHealth.count(sources, Verdict.PARTIAL)
        + " partial, "
        + SourceHealth.count(sources, Verdict.FAILED)
        + " failed.";
  }

  /** Of the sources asked in the period, those whose last run was not complete. */
  private List<Detail> broken() {
    Map<String, List<SourceRun>> trouble =
        SourceHealth.always(statistics).stream()
            .collect(Collectors.toMap(SourceHealth::source, SourceHealth::trouble));
    List<List<SourceRun>> broken =
        sources.stream()
            .map(source -> trouble.get(source.source()))
            .filter(runs -> !runs.isEmpty())
            .toList();
    List<String> further =
        broken.stream().skip(MOST_EXPLAINED).map(runs -> name(runs.get(0).source())).toList();
    return Stream.concat(
            broken.stream().limit(MOST_EXPLAINED).map(this::broken),
            named("Not complete either, for reasons in the table of sources: ", further))
        .toList();
  }

  private Detail broken(List<SourceRun> trouble) {
    SourceRun last = trouble.get(trouble.size() - 1);
    String day = Numbers.day(trouble.get(0).date());
    boolean justNow = trouble.size() == 1;
    return new Detail(
        name(last.source()),
        (last.status() == SourceRun.Status.FAILED ? " failed" : " was " + word(last))
            + (justNow ? " on " + day : "")
            + (last.reason().isEmpty() ? "" : ": " + last.reason())
            + (justNow
                ? "."
                : ". Not complete since " + day + ", " + trouble.size() + " runs in a row."));
  }

  private static String word(SourceRun run) {
    return run.status().name().toLowerCase(Locale.ROOT);
  }

  private List<String> mended() {
    return names(
        source -> source.verdict() != Verdict.COMPLETE && source.trouble().isEmpty(),
        source -> " (" + source.complete() + " of " + source.runs() + ")");
  }

  private List<String> whole() {
    return names(source -> source.verdict() == Verdict.COMPLETE, RunHealth::window);
  }

  private List<String> names(Predicate<SourceHealth> which, Function<SourceHealth, String> remark) {
    return sources.stream()
        .filter(which)
        .map(source -> name(source.source()) + remark.apply(source))
        .toList();
  }

  /** Complete is here what was asked for: the newest of a longer list. */
  private static String window(SourceHealth source) {
    OptionalLong total = source.last().counts().advertised();
    boolean capped = source.last().coverage().filter(SourceRun.Coverage::capped).isPresent();
    return capped
        ? " (the newest "
            + Numbers.count(source.last().counts().unique())
            + (total.isPresent() ? " of " + Numbers.count(total.getAsLong()) : "")
            + ")"
        : "";
  }

  private String name(String source) {
    return notes.getOrDefault(source, new SourceNote(source, "")).name();
  }

  private static Stream<Detail> named(String what, List<String> names) {
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(new Detail("", what + Words.list(names) + "."));
  }

  private List<Detail> missing() {
    List<LocalDate> days = statistics.vintage().missingDays();
    if (days.isEmpty()) {
      return List.of();
    }
    String words =
        days.size() > MOST_DAYS_NAMED
            ? days.size()
                + " days without a run, the last on "
                + Numbers.day(days.get(days.size() - 1))
                + "."
            : "Days without a run: " + Words.list(days.stream().map(Numbers::day).toList()) + ".";
    return List.of(new Detail("", words));
  }
}
