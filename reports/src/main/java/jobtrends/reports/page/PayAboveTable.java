package jobtrends.reports.page;

import java.util.List;
import jobtrends.model.PayAbove;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Table;

/** How many postings pay more than a round sum, and what those that do not say could change. */
final class PayAboveTable {

  private PayAboveTable() {}

  /** One row per threshold of the subject. */
  static Table of(Material material) {
    var tables = new Tables(material.wording());
    List<List<Cell>> rows =
        material.statistics().history().payAbove().stream()
            .filter(row -> row.role().equals(material.telling().subject()))
            .map(row -> row(tables, row))
            .toList();
    return tables.table(
        "pay-above-table",
        tables.columns("pay.more-than", "#pay.stated", "#table.n", "#pay.least", "#pay.most"),
        rows,
        material.say("pay.bounds-note"));
  }

  private static List<Cell> row(Tables tables, PayAbove row) {
    var numbers = tables.numbers();
    return List.of(
        Cell.of(numbers.money(row.threshold(), "USD")),
        tables.cell(row.stated(), numbers::percent),
        tables.count(row.stated().n()),
        Cell.of(numbers.percent(row.bounds().low()), row.bounds().low()),
        Cell.of(numbers.percent(row.bounds().high()), row.bounds().high()));
  }
}
