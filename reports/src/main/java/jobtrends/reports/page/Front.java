package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage.Totals;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.page.Report.Finding;
import jobtrends.reports.page.Report.KeyFigure;

/** Page 1: health, key figures, findings, and what the numbers do not say. */
final class Front {

  private final Statistics statistics;
  private final Map<String, SourceNote> notes;

  Front(Statistics statistics, Map<String, SourceNote> notes) {
    this.statistics = statistics;
    this.notes = notes;
  }

  Report.Front page() {
    return new Report.Front(RunHealth.of(statistics, notes), keyFigures(), findings(), limits());
  }

  private List<Finding> findings() {
    List<Finding> findings = new Findings(statistics).all();
    return findings.isEmpty()
        ? List.of(
            new Finding(
                "No figure of this period rests on enough data to be published.",
                "reasons stand with each section",
                "method"))
        : findings;
  }

  private List<KeyFigure> keyFigures() {
    var figures = new ArrayList<KeyFigure>();
    Totals totals = statistics.vintage().totals();
    figures.add(
        new KeyFigure(
            Numbers.count(totals.inField()),
            "postings in the field, without duplicates",
            Numbers.window(statistics.vintage().level())));
    lastIndex().ifPresent(figures::add);
    lastRemote().ifPresent(figures::add);
    int sources = SourceHealth.inLevelWindow(statistics).size();
    figures.add(
        new KeyFigure(
            SourceHealth.count(
                    SourceHealth.inLevelWindow(statistics), SourceHealth.Verdict.COMPLETE)
                + " of "
                + sources,
            "sources complete",
            Numbers.count(totals.postings()) + " postings in all history"));
    return figures;
  }

  private Optional<KeyFigure> lastIndex() {
    return statistics.demand().stream()
        .filter(week -> week.role().equals(DemandWeek.ALL_ROLES) && week.index().isPublished())
        .max(Comparator.comparing(DemandWeek::week))
        .map(
            week ->
                new KeyFigure(
                    Numbers.oneDecimal(week.index().value().getAsDouble()),
                    "demand index, all roles; base weeks = 100",
                    Findings.interval(week.index(), Numbers::oneDecimal)));
  }

  private Optional<KeyFigure> lastRemote() {
    return statistics.workModes().stream()
        .filter(week -> week.role().equals(DemandWeek.ALL_ROLES))
        .filter(week -> week.mode() == WorkMode.REMOTE && week.share().isPublished())
        .max(Comparator.comparing(WorkModeWeek::week))
        .map(
            week ->
                new KeyFigure(
                    Numbers.percent(week.share().value().getAsDouble()),
                    "of postings are remote, week of " + Numbers.day(week.week()),
                    Findings.interval(week.share(), Numbers::percent)));
  }

  private List<String> limits() {
    Totals totals = statistics.vintage().totals();
    var limits = new ArrayList<String>();
    limits.add(
        "These are advertisements on a handful of job boards, many of them for remote work: not"
            + " vacancies, not hires, and not a sample of the whole market.");
    limits.add(
        "Pay is what advertisements state; most state none, and those that do may differ from"
            + " those that do not.");
    limits.add(
        "Intervals show chance variation from week to week only, not what the boards leave out.");
    if (totals.unknownRole() > 0) {
      limits.add(
          part(totals.unknownRole(), totals.levelPostings())
              + " of the "
              + Numbers.count(totals.levelPostings())
              + " postings seen are of other trades or have a title that fits no role; they are not"
              + " in the figures.");
    }
    if (totals.inField() > 0) {
      limits.add(
          "Of those in the field, "
              + part(totals.unresolvedPlace(), totals.inField())
              + " name a place that was not recognised, "
              + part(totals.withoutDescription(), totals.inField())
              + " have no description to read skills from.");
    }
    uncounted().ifPresent(limits::add);
    if (!statistics.vintage().feedWindows().isEmpty()) {
      limits.add(
          "Some sources show only so many of their newest postings ("
              + statistics.vintage().feedWindows().stream()
                  .map(this::named)
                  .collect(Collectors.joining("; "))
              + "). For them the index describes the mix of what is shown, not how much there is;"
              + " weeks with windows of different size are not compared.");
    }
    return limits;
  }

  /** "Arbeitnow: newest 300" for "arbeitnow: newest 300". */
  private String named(String window) {
    String id = window.substring(0, Math.max(0, window.indexOf(':')));
    return name(id) + window.substring(id.length());
  }

  private String name(String source) {
    return notes.getOrDefault(source, new SourceNote(source, "")).name();
  }

  private Optional<String> uncounted() {
    return Optional.of(Sources.uncounted(statistics))
        .filter(sources -> !sources.isEmpty())
        .map(
            sources ->
                "The terms of some sources ("
                    + sources.stream().map(this::name).collect(Collectors.joining(", "))
                    + ") allow their listings to be kept for a day only: how many there were is"
                    + " known, and they are in no other figure.");
  }

  private static String part(long count, long of) {
    return Numbers.percent((double) count / of);
  }
}
