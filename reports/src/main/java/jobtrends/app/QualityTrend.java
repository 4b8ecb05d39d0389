package jobtrends.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;

/**
 * The checks of quality of the last runs, one line per check and source: a sign per run, oldest
 * first.
 *
 * @param checks oldest runs first
 */
record QualityTrend(List<QualityCheck> checks) {

  QualityTrend {
    checks = List.copyOf(checks);
  }

  /**
   * @param all also those that never failed
   */
  List<String> lines(boolean all) {
    if (checks.isEmpty()) {
      return List.of();
    }
    long runs = checks.stream().map(QualityCheck::run).distinct().count();
    long failed = checks.stream().filter(QualityCheck::hasFailed).count();
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "quality of the last %d runs: %d checks, %d failed%s",
            runs,
            checks.size(),
            failed,
            failed > 0 || all ? " (. passed, x failed, - not run)" : ""));
    table().values().stream()
        .filter(row -> all || row.stream().anyMatch(QualityCheck::hasFailed))
        .forEach(row -> lines.addAll(row(row)));
    return lines;
  }

  /** Whether the newest run of a source keeps numbers back. */
  boolean withholds() {
    return table().values().stream().map(QualityTrend::last).anyMatch(QualityTrend::withholds);
  }

  private static boolean withholds(QualityCheck check) {
    return check.hasFailed() && check.subject().dimension() != Dimension.NONE;
  }

  private Map<String, List<QualityCheck>> table() {
    return checks.stream()
        .sorted(Comparator.comparing(QualityCheck::kind).thenComparing(QualityCheck::subject))
        .collect(
            Collectors.groupingBy(
                check ->
                    check.kind().ordinal() + " " + check.subject().ordinal() + " " + check.source(),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    row ->
                        row.stream()
                            .sorted(
                                Comparator.comparing(QualityCheck::date)
                                    .thenComparing(QualityCheck::run))
                            .toList())));
  }

  private static List<String> row(List<QualityCheck> row) {
    QualityCheck last = last(row);
    String signs = row.stream().map(QualityTrend::sign).collect(Collectors.joining());
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
                Locale.ROOT,
                "  %-24s %-20s %s  %s",
                name(last),
                last.source(),
                signs,
                last.hasFailed() ? last.reason() : value(last))
            .stripTrailing());
    if (withholds(last)) {
      lines.add("    what it gave then is no part of the numbers of " + numbers(last));
    }
    return lines;
  }

  private static String name(QualityCheck check) {
    return (check.kind() + " " + check.subject()).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String sign(QualityCheck check) {
    return switch (check.outcome()) {
      case PASSED -> ".";
      case FAILED -> "x";
      case NOT_RUN -> "-";
    };
  }

  private static String value(QualityCheck check) {
    return check.value().isPresent()
        ? String.format(Locale.ROOT, "%.3f", check.value().getAsDouble())
        : check.reason();
  }

  private static String numbers(QualityCheck check) {
    return switch (check.subject().dimension()) {
      case CITY -> "cities and countries";
      case SKILL -> "changes of skills";
      case PAY -> "pay";
      default -> "anything";
    };
  }

  private static QualityCheck last(List<QualityCheck> row) {
    return row.get(row.size() - 1);
  }
}
