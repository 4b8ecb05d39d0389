package jobtrends.reports.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.Statistics;
import jobtrends.reports.page.Report.Health.Detail;

/** Checks that failed in the level window, by source and what they keep out of the numbers. */
final class FailedChecks {

  private FailedChecks() {}

  static List<Detail> of(Material material) {
    Statistics statistics = material.statistics();
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
    return bySource.values().stream().map(checks -> detail(checks, material)).toList();
  }

  private static Detail detail(List<QualityCheck> checks, Material material) {
    QualityCheck first = checks.get(0);
    List<String> days =
        checks.stream()
            .map(QualityCheck::date)
            .distinct()
            .sorted()
            .map(material.numbers()::day)
            .toList();
    return new Detail(
        material.sourceName(first.source()),
        material.say(
            "health.check." + first.subject().dimension(),
            material.wording().list(days),
            words(first),
            first.reason()));
  }

  private static String words(QualityCheck check) {
    String words = check.kind() + " " + check.subject();
    return words.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
