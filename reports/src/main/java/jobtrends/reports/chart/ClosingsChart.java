package jobtrends.reports.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import jobtrends.model.Closing;
import jobtrends.model.Estimate;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Telling;

/** How many days pass until half of a role's postings have closed. */
public final class ClosingsChart {

  private static final String ID = "time-to-close";

  private ClosingsChart() {}

  public static Figure of(Telling telling) {
    List<Closing> rows =
        telling.statistics().history().closings().stream()
            .filter(row -> telling.isAbout(row.role()) && row.median().isPublished())
            .sorted(comparingDouble(ClosingsChart::days).thenComparing(Closing::role))
            .toList();
    if (rows.isEmpty()) {
      return new Unsaid(ID, telling.say("closing.none", reason(telling)));
    }
    return new DotRangeChart(
        caption(telling, rows),
        telling.say("table.role"),
        new DotRangeChart.Scale.Days(),
        List.of(
            telling.say("table.days"), telling.say("closing.month"), telling.say("closing.closed")),
        rows.stream().map(row -> row(telling, row)).toList());
  }

  private static String reason(Telling telling) {
    return telling.statistics().history().closings().stream()
        .filter(row -> row.role().equals(telling.subject()))
        .findFirst()
        .map(row -> telling.wording().reason(row.median()))
        .orElse(telling.say("closing.no-stock"));
  }

  private static double days(Closing row) {
    return row.median().value().orElseThrow();
  }

  private static Caption caption(Telling telling, List<Closing> rows) {
    Closing first =
        rows.stream()
            .filter(row -> row.role().equals(telling.subject()))
            .findFirst()
            .orElse(rows.get(0));
    return new Caption(
        ID,
        telling.say(
            "closing.claim",
            telling.wording().name(first.role()),
            telling.numbers().count(Math.rint(days(first)))),
        telling.say("closing.subtitle"),
        Foot.of(telling, first.median().n(), telling.say("closing.note")),
        telling.wording());
  }

  private static Row row(Telling telling, Closing row) {
    Estimate month = row.closedInMonth();
    return new Row(
        telling.wording().name(row.role()),
        days(row),
        Range.of(row.median()),
        Optional.empty(),
        Tone.PLAIN,
        List.of(
            telling.numbers().count(Math.rint(days(row))),
            month.value().isPresent()
                ? telling.numbers().wholePercent(month.value().getAsDouble())
                : NumberWords.ABSENT,
            telling.numbers().count(row.closed())));
  }
}
