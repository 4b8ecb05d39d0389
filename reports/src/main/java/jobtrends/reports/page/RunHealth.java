package jobtrends.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.chart.SourceHealth.Verdict;
import jobtrends.reports.chart.Words;
import jobtrends.reports.page.Report.Health;
import jobtrends.reports.page.Report.Health.Level;

/**
 * The banner of page 1: how many sources can be trusted over the level window, which cannot and
 * why, and which days have no run. A broken source is named before any number is.
 */
final class RunHealth {

  private static final int MOST_DAYS_NAMED = 6;

  private RunHealth() {}

  static Health of(Statistics statistics) {
    List<SourceHealth> sources = SourceHealth.inLevelWindow(statistics);
    if (sources.isEmpty()) {
      return new Health(
          Level.BAD,
          "No source was asked in this period, so there is no data.",
          missing(statistics));
    }
    var details = new ArrayList<String>();
    sources.stream()
        .filter(source -> source.verdict() != Verdict.COMPLETE)
        .forEach(source -> details.add(words(source)));
    details.addAll(missing(statistics));
    return new Health(level(sources), verdict(sources), details);
  }

  private static Level level(List<SourceHealth> sources) {
    long complete = SourceHealth.count(sources, Verdict.COMPLETE);
    if (complete == sources.size()) {
      return Level.GOOD;
    }
    return complete * 10 < sources.size() * 6L ? Level.BAD : Level.CAUTION;
  }

  private static String verdict(List<SourceHealth> sources) {
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

  private static String words(SourceHealth source) {
    String reason =
        source.last().reason().isEmpty() ? "" : " (last run: " + source.last().reason() + ")";
    return source.source()
        + ": complete in "
        + source.complete()
        + " of "
        + source.runs()
        + " runs"
        + reason
        + ".";
  }

  private static List<String> missing(Statistics statistics) {
    List<LocalDate> days = statistics.vintage().missingDays();
    if (days.isEmpty()) {
      return List.of();
    }
    if (days.size() > MOST_DAYS_NAMED) {
      return List.of(
          days.size()
              + " days without a run, the last on "
              + Numbers.day(days.get(days.size() - 1))
              + ".");
    }
    return List.of(
        "Days without a run: " + Words.list(days.stream().map(Numbers::day).toList()) + ".");
  }
}
