package jobtrends.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.chart.SourceHealth.Verdict;
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

  private final Material material;
  private final Statistics statistics;
  private final List<SourceHealth> sources;

  private RunHealth(Material material) {
    this.material = material;
    this.statistics = material.statistics();
    this.sources = SourceHealth.inLevelWindow(statistics);
  }

  static Health of(Material material) {
    return new RunHealth(material).health();
  }

  private Health health() {
    List<Detail> missing = missing();
    if (sources.isEmpty()) {
      return new Health(Level.BAD, material.say("health.nothing"), missing);
    }
    var details = new ArrayList<Detail>();
    details.addAll(broken());
    details.addAll(FailedChecks.of(material));
    named("health.mended", mended()).forEach(details::add);
    named("health.whole", whole()).forEach(details::add);
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
    return material.say(
        "health.verdict",
        SourceHealth.count(sources, Verdict.COMPLETE),
        sources.size(),
        SourceHealth.count(sources, Verdict.PARTIAL),
        SourceHealth.count(sources, Verdict.FAILED));
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
            named("health.further", further))
        .toList();
  }

  private Detail broken(List<SourceRun> trouble) {
    SourceRun last = trouble.get(trouble.size() - 1);
    String day = material.numbers().day(trouble.get(0).date());
    String key =
        (last.status() == SourceRun.Status.FAILED ? "health.failed" : "health.was")
            + (trouble.size() == 1 ? "-once" : "-since");
    return new Detail(
        name(last.source()),
        material.say(
            key,
            material.say("status." + last.status()),
            day,
            last.reason().isEmpty() ? "" : ": " + last.reason(),
            trouble.size()));
  }

  private List<String> mended() {
    return names(
        source -> source.verdict() != Verdict.COMPLETE && source.trouble().isEmpty(),
        source -> " (" + material.say("front.of", source.complete(), source.runs()) + ")");
  }

  private List<String> whole() {
    return names(source -> source.verdict() == Verdict.COMPLETE, this::window);
  }

  private List<String> names(Predicate<SourceHealth> which, Function<SourceHealth, String> remark) {
    return sources.stream()
        .filter(which)
        .map(source -> name(source.source()) + remark.apply(source))
        .toList();
  }

  /** Complete is here what was asked for: the newest of a longer list. */
  private String window(SourceHealth source) {
    OptionalLong total = source.last().counts().advertised();
    boolean capped = source.last().coverage().filter(SourceRun.Coverage::capped).isPresent();
    if (!capped) {
      return "";
    }
    String shown = material.numbers().count(source.last().counts().unique());
    return total.isPresent()
        ? material.say("health.newest-of", shown, material.numbers().count(total.getAsLong()))
        : material.say("health.newest", shown);
  }

  private String name(String source) {
    return material.sourceName(source);
  }

  private Stream<Detail> named(String key, List<String> names) {
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(new Detail("", material.say(key, material.wording().list(names))));
  }

  private List<Detail> missing() {
    List<LocalDate> days = statistics.vintage().missingDays();
    if (days.isEmpty()) {
      return List.of();
    }
    var numbers = material.numbers();
    String words =
        days.size() > MOST_DAYS_NAMED
            ? material.say(
                "health.many-missing", days.size(), numbers.day(days.get(days.size() - 1)))
            : material.say(
                "health.missing",
                material.wording().list(days.stream().map(numbers::day).toList()));
    return List.of(new Detail("", words));
  }
}
