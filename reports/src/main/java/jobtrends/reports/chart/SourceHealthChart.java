package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.SourceHealth.Verdict;
import jobtrends.reports.chart.StatusGrid.Row;
import jobtrends.reports.wording.Telling;

/** How every source did on every run day; the last two months where there were more. */
public final class SourceHealthChart {

  private static final String ID = "sources";
  private static final int MOST_DAYS = 60;

  private SourceHealthChart() {}

  public static Figure of(Telling telling) {
    Statistics statistics = telling.statistics();
    if (statistics.runs().isEmpty()) {
      return new Unsaid(ID, telling.say("sources.none"));
    }
    List<LocalDate> days = days(statistics);
    List<LocalDate> shown = days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
    var bySource = new TreeMap<String, Map<LocalDate, Status>>();
    for (SourceRun run : statistics.runs()) {
      bySource
          .computeIfAbsent(run.source(), source -> new TreeMap<>())
          .merge(run.date(), run.status(), SourceHealthChart::better);
    }
    return new StatusGrid(
        caption(telling, shown),
        shown,
        bySource.entrySet().stream()
            .map(source -> row(source.getKey(), source.getValue(), shown))
            .toList());
  }

  /** Days with a run, and those in between on which one was due. */
  private static List<LocalDate> days(Statistics statistics) {
    var days = new TreeSet<>(statistics.runs().stream().map(SourceRun::date).toList());
    LocalDate first = days.first();
    LocalDate last = days.last();
    statistics.vintage().missingDays().stream()
        .filter(day -> day.isAfter(first) && day.isBefore(last))
        .forEach(days::add);
    return List.copyOf(days);
  }

  /** Of two runs on a day the better one says what was seen of it. */
  private static Status better(Status one, Status other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Row row(String source, Map<LocalDate, Status> statuses, List<LocalDate> days) {
    return new Row(
        source, days.stream().map(day -> Optional.ofNullable(statuses.get(day))).toList());
  }

  private static Caption caption(Telling telling, List<LocalDate> shown) {
    List<SourceHealth> sources = SourceHealth.always(telling.statistics());
    return new Caption(
        ID,
        claim(telling, sources),
        telling.say(
            "sources.subtitle",
            telling.numbers().day(shown.get(0)),
            telling.numbers().day(shown.get(shown.size() - 1))),
        Foot.of(
            telling,
            telling.statistics().vintage().totals().postings(),
            telling.say("sources.note")),
        telling.wording());
  }

  private static String claim(Telling telling, List<SourceHealth> sources) {
    long complete = SourceHealth.count(sources, Verdict.COMPLETE);
    if (complete == sources.size()) {
      return telling.say("sources.claim-all");
    }
    List<String> failed =
        sources.stream()
            .filter(source -> source.verdict() == Verdict.FAILED)
            .map(SourceHealth::source)
            .toList();
    return failed.isEmpty()
        ? telling.say("sources.claim", complete, sources.size())
        : telling.say(
            "sources.claim-failed", complete, sources.size(), telling.wording().list(failed, 3));
  }
}
