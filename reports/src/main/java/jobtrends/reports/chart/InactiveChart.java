package jobtrends.reports.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import jobtrends.model.Inactive;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.wording.Telling;

/** How many of a role's open postings are possibly inactive. */
public final class InactiveChart {

  private static final String ID = "possibly-inactive";

  private InactiveChart() {}

  public static Figure of(Telling telling) {
    List<Inactive> rows =
        telling.statistics().history().inactives().stream()
            .filter(row -> telling.isAbout(row.role()) && row.share().isPublished())
            .sorted(comparingDouble(InactiveChart::share).reversed().thenComparing(Inactive::role))
            .toList();
    if (rows.isEmpty()) {
      return new Unsaid(ID, telling.say("inactive.none", reason(telling)));
    }
    return new BarChart(
        caption(telling, rows),
        telling.say("table.role"),
        telling.say("inactive.measure"),
        List.of(telling.say("inactive.active")),
        rows.stream().map(row -> bar(telling, row)).toList());
  }

  private static String reason(Telling telling) {
    return telling.statistics().history().inactives().stream()
        .findFirst()
        .map(row -> telling.wording().reason(row.share()))
        .orElse(telling.say("closing.no-stock"));
  }

  private static double share(Inactive row) {
    return row.share().value().orElseThrow();
  }

  private static Caption caption(Telling telling, List<Inactive> rows) {
    Inactive first =
        rows.stream()
            .filter(row -> row.role().equals(telling.subject()))
            .findFirst()
            .orElse(rows.get(0));
    return new Caption(
        ID,
        telling.say(
            "inactive.claim",
            telling.numbers().share(first.share()),
            telling.wording().name(first.role())),
        telling.say(
            "inactive.subtitle", telling.numbers().day(telling.statistics().vintage().asOf())),
        Foot.of(telling, first.share().n(), telling.say("inactive.note")),
        telling.wording());
  }

  private static Bar bar(Telling telling, Inactive row) {
    return new Bar(
        telling.wording().name(row.role()),
        share(row),
        row.share().low(),
        row.share().high(),
        List.of(telling.numbers().count(row.active())));
  }
}
