package jobtrends.reports.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.page.Report.Health.Detail;

/** Checks that failed in the level window, by source and what they keep out of the numbers. */
final class FailedChecks {

  private FailedChecks() {}

  /**
   * @param name what a source is called, by its id
   */
  static List<Detail> of(Statistics statistics, UnaryOperator<String> name) {
    var level = statistics.vintage().level();
    Map<String, List<QualityCheck>> bySource =
        statistics.history().trust().quality().stream()
            .filter(check -> check.hasFailed() && level.has(check.date()))
            .filter(check -> check.subject().dimension() != Dimension.NONE)
            .collect(
                Collectors.groupingBy(
                    check -> check.source() + " " + words(check),
                    TreeMap::new,
                    Collectors.toList()));
    return bySource.values().stream().map(checks -> detail(checks, name)).toList();
  }

  private static Detail detail(List<QualityCheck> checks, UnaryOperator<String> name) {
    QualityCheck first = checks.get(0);
    String days =
        checks.stream()
            .map(QualityCheck::date)
            .distinct()
            .sorted()
            .map(FailedChecks::day)
            .collect(Collectors.joining(", "));
    return new Detail(
        name.apply(first.source()),
        " failed a check of quality on "
            + days
            + " ("
            + words(first)
            + ", "
            + first.reason()
            + "): what it gave then is no part of the numbers of "
            + numbers(first.subject().dimension())
            + ".");
  }

  private static String day(LocalDate day) {
    return Numbers.day(day);
  }

  private static String words(QualityCheck check) {
    String words = check.kind() + " " + check.subject();
    return words.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String numbers(Dimension dimension) {
    return switch (dimension) {
      case CITY -> "cities and countries";
      case SKILL -> "changes of skills";
      case PAY -> "pay";
      default -> "anything";
    };
  }
}
