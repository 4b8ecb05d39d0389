package jobtrends.reports.page;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.model.DemandGroupWeek.Group;
import jobtrends.model.DemandWeek;
import jobtrends.reports.chart.DemandChart;
import jobtrends.reports.chart.GroupDemandChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** Demand by role, and by country and family in small. */
final class DemandSection {

  private DemandSection() {}

  static Section of(Material material) {
    Chapter roles =
        material
            .chapter("demand-by-role", "demand")
            .figure(DemandChart.of(material.telling()))
            .table(table(material));
    return material.telling().role().isPresent()
        ? roles.section()
        : roles
            .figure(GroupDemandChart.of(material.telling(), Group.COUNTRY))
            .figure(GroupDemandChart.of(material.telling(), Group.FAMILY))
            .section();
  }

  /** One row per role: its last week that has a figure. */
  private static Table table(Material material) {
    Map<String, DemandWeek> last = new TreeMap<>();
    material.statistics().demand().stream()
        .filter(week -> week.perRun().isPublished() || week.index().isPublished())
        .sorted(comparing(DemandWeek::week))
        .forEach(week -> last.put(week.role(), week));
    var tables = new Tables(material.wording());
    List<List<Cell>> rows =
        last.values().stream()
            .sorted(comparing(DemandWeek::postings).reversed().thenComparing(DemandWeek::role))
            .map(week -> row(tables, week))
            .toList();
    return tables.table(
        "demand-table",
        tables.columns(
            "table.role", "table.week", "#table.postings", "#demand.per-run", "#demand.index"),
        rows);
  }

  private static List<Cell> row(Tables tables, DemandWeek week) {
    return List.of(
        tables.name(week.role()),
        Cell.of(week.week().toString()),
        tables.count(week.postings()),
        tables.cell(week.perRun(), tables.numbers()::count),
        tables.cell(week.index(), tables.numbers()::oneDecimal));
  }
}
