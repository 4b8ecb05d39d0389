package jobtrends.reports.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.Growth;
import jobtrends.model.Growth.Span;
import jobtrends.model.Momentum;
import jobtrends.reports.chart.GrowthChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;
import jobtrends.reports.wording.NumberWords;

/** Growth and momentum of roles. */
final class GrowthSection {

  private GrowthSection() {}

  static Section of(Material material) {
    return material
        .chapter("growth-and-momentum", "growth")
        .figure(GrowthChart.of(material.telling()))
        .table(table(material))
        .section();
  }

  /** One row per role with any of the three. */
  private static Table table(Material material) {
    var tables = new Tables(material.wording());
    List<Growth> growth = material.statistics().history().growth();
    List<Momentum> momentum = material.statistics().history().momentum();
    List<List<Cell>> all =
        Stream.concat(growth.stream().map(Growth::role), momentum.stream().map(Momentum::role))
            .distinct()
            .filter(material.telling()::isAbout)
            .map(role -> row(material, role))
            .toList();
    var shown = tables.shown(all, row -> row.stream().anyMatch(cell -> cell.order().isPresent()));
    return tables.table(
        "growth-table",
        tables.columns("table.role", "#growth.weeks", "#growth.year", "#growth.momentum"),
        shown.rows(),
        material.say("growth.momentum-note"),
        shown.note());
  }

  private static List<Cell> row(Material material, String role) {
    var tables = new Tables(material.wording());
    NumberWords numbers = material.numbers();
    return List.of(
        tables.name(role),
        of(tables, growth(material, role, Span.FOUR_WEEKS), numbers::growth),
        of(tables, growth(material, role, Span.YEAR), numbers::growth),
        of(
            tables,
            material.statistics().history().momentum().stream()
                .filter(row -> row.role().equals(role))
                .map(Momentum::change)
                .findFirst(),
            numbers::points));
  }

  private static Optional<Estimate> growth(Material material, String role, Span span) {
    return material.statistics().history().growth().stream()
        .filter(row -> row.role().equals(role) && row.span() == span)
        .map(Growth::change)
        .findFirst();
  }

  private static Cell of(
      Tables tables, Optional<Estimate> estimate, java.util.function.DoubleFunction<String> print) {
    return estimate.map(found -> tables.cell(found, print)).orElse(Cell.of(NumberWords.ABSENT));
  }
}
