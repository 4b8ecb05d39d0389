package jobtrends.reports.page;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobtrends.model.FlowWeek;
import jobtrends.model.FlowWeek.Kind;
import jobtrends.reports.chart.FlowsChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** What came and what went. */
final class FlowsSection {

  private FlowsSection() {}

  static Section of(Material material) {
    return material
        .chapter("new-and-open", "flows")
        .figure(FlowsChart.of(material.telling()))
        .table(whole(material))
        .table(newest(material))
        .section();
  }

  /** The last week of the sources that show everything: one row per role. */
  private static Table whole(Material material) {
    var tables = new Tables(material.wording());
    return tables.table(
        "flows-table",
        tables.columns(
            "table.role",
            "table.week",
            "#flows.before",
            "#flows.fresh",
            "#flows.reopened",
            "#flows.closed",
            "#flows.lapsed",
            "#flows.after"),
        last(material, Kind.WHOLE_STOCK).stream().map(week -> whole(tables, week)).toList(),
        material.say("flows.adds-up"));
  }

  private static List<Cell> whole(Tables tables, FlowWeek week) {
    return List.of(
        tables.name(week.role()),
        Cell.of(week.week().toString()),
        tables.point(week.stock().before(), tables.numbers()::count),
        tables.cell(week.entered().fresh(), tables.numbers()::count),
        tables.point(week.entered().reopened(), tables.numbers()::count),
        tables.cell(week.left().closed(), tables.numbers()::count),
        tables.point(week.left().lapsed(), tables.numbers()::count),
        tables.point(week.stock().after(), tables.numbers()::count));
  }

  /** The last week of the boards of the newest: what came, and nothing else can be known. */
  private static Table newest(Material material) {
    var tables = new Tables(material.wording());
    return tables.table(
        "new-table",
        tables.columns("table.role", "table.week", "#flows.fresh", "#flows.reposted"),
        last(material, Kind.NEWEST_ONLY).stream()
            .map(
                week ->
                    List.of(
                        tables.name(week.role()),
                        Cell.of(week.week().toString()),
                        tables.cell(week.entered().fresh(), tables.numbers()::count),
                        tables.point(week.entered().reposted(), tables.numbers()::count)))
            .toList());
  }

  private static List<FlowWeek> last(Material material, Kind kind) {
    List<FlowWeek> published =
        material.statistics().history().flows().stream()
            .filter(week -> week.kind() == kind && week.entered().fresh().isPublished())
            .filter(week -> material.telling().isAbout(week.role()))
            .toList();
    Optional<LocalDate> newest = published.stream().map(FlowWeek::week).max(LocalDate::compareTo);
    return published.stream()
        .filter(week -> newest.filter(week.week()::equals).isPresent())
        .sorted(
            comparing((FlowWeek week) -> week.stock().after().n())
                .reversed()
                .thenComparing(FlowWeek::role))
        .toList();
  }
}
