package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.HiringCity;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage.Totals;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.page.Report.Finding;
import jobtrends.reports.page.Report.KeyFigure;
import jobtrends.reports.wording.NumberWords;

/** Page 1: health, coverage, key figures, findings, and what the numbers do not say. */
final class Front {

  private final Material material;
  private final Statistics statistics;
  private final NumberWords numbers;

  Front(Material material) {
    this.material = material;
    this.statistics = material.statistics();
    this.numbers = material.numbers();
  }

  Report.Front page() {
    return new Report.Front(RunHealth.of(material), coverage(), keyFigures(), findings(), limits());
  }

  /** What was looked at, in one line. */
  private String coverage() {
    Totals totals = statistics.vintage().totals();
    int sources = SourceHealth.inLevelWindow(statistics).size();
    long countries =
        statistics.cities().stream()
            .map(HiringCity::country)
            .filter(country -> !country.isEmpty())
            .distinct()
            .count();
    return material.say(
        countries == 0 ? "front.coverage" : "front.coverage-in",
        numbers.count(totals.inField()),
        numbers.count(totals.levelPostings()),
        sources,
        part(totals.listings() - totals.postings(), totals.listings()),
        countries);
  }

  private List<Finding> findings() {
    List<Finding> findings =
        material.audience().kind() == Audience.Kind.CITY
            ? new CityFindings(material, material.subject()).all()
            : new Findings(material).all();
    return findings.isEmpty()
        ? List.of(
            new Finding(
                material.say("finding.nothing"), material.say("finding.nothing-why"), "method"))
        : findings;
  }

  private List<KeyFigure> keyFigures() {
    var figures = new ArrayList<KeyFigure>();
    Totals totals = statistics.vintage().totals();
    figures.add(
        new KeyFigure(
            numbers.count(totals.inField()),
            material.say("front.in-field"),
            numbers.window(statistics.vintage().level())));
    lastIndex().ifPresent(figures::add);
    lastRemote().ifPresent(figures::add);
    List<SourceHealth> sources = SourceHealth.inLevelWindow(statistics);
    figures.add(
        new KeyFigure(
            material.say(
                "front.of",
                SourceHealth.count(sources, SourceHealth.Verdict.COMPLETE),
                sources.size()),
            material.say("front.sources-complete"),
            material.say("front.postings-ever", numbers.count(totals.postings()))));
    return figures;
  }

  private Optional<KeyFigure> lastIndex() {
    String subject = material.telling().subject();
    return statistics.demand().stream()
        .filter(week -> week.role().equals(subject) && week.index().isPublished())
        .max(Comparator.comparing(DemandWeek::week))
        .map(
            week ->
                new KeyFigure(
                    numbers.oneDecimal(week.index().value().getAsDouble()),
                    material.say("front.index", material.wording().name(subject)),
                    numbers.interval(week.index(), numbers::oneDecimal)));
  }

  private Optional<KeyFigure> lastRemote() {
    return statistics.workModes().stream()
        .filter(week -> week.role().equals(material.telling().subject()))
        .filter(week -> week.mode() == WorkMode.REMOTE && week.share().isPublished())
        .max(Comparator.comparing(WorkModeWeek::week))
        .map(
            week ->
                new KeyFigure(
                    numbers.percent(week.share().value().getAsDouble()),
                    material.say("front.remote", numbers.day(week.week())),
                    numbers.interval(week.share(), numbers::percent)));
  }

  private List<String> limits() {
    Totals totals = statistics.vintage().totals();
    var limits = new ArrayList<String>(material.wording().all("limit.always."));
    if (totals.unknownRole() > 0) {
      limits.add(
          material.say(
              "limit.other-trades",
              part(totals.unknownRole(), totals.levelPostings()),
              numbers.count(totals.levelPostings())));
    }
    if (totals.inField() > 0) {
      limits.add(
          material.say(
              "limit.unread",
              part(totals.unresolvedPlace(), totals.inField()),
              part(totals.withoutDescription(), totals.inField())));
    }
    uncounted().ifPresent(limits::add);
    if (!statistics.vintage().feedWindows().isEmpty()) {
      limits.add(
          material.say(
              "limit.newest",
              statistics.vintage().feedWindows().stream()
                  .map(this::named)
                  .collect(Collectors.joining("; "))));
    }
    return limits;
  }

  /** "Arbeitnow: newest 300" for "arbeitnow: newest 300". */
  private String named(String window) {
    String id = window.substring(0, Math.max(0, window.indexOf(':')));
    return material.sourceName(id) + window.substring(id.length());
  }

  private Optional<String> uncounted() {
    return Optional.of(Sources.uncounted(statistics))
        .filter(sources -> !sources.isEmpty())
        .map(
            sources ->
                material.say(
                    "limit.uncounted",
                    sources.stream().map(material::sourceName).collect(Collectors.joining(", "))));
  }

  private String part(long count, long of) {
    return of == 0 ? numbers.percent(0) : numbers.percent((double) count / of);
  }
}
