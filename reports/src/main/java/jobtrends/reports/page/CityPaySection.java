package jobtrends.reports.page;

import java.util.List;
import jobtrends.model.CityPay;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** What postings of one city say they pay, role by role. */
final class CityPaySection {

  private CityPaySection() {}

  static Section of(Material material) {
    Table table = table(material);
    Chapter chapter = material.chapter("city-pay", "city-roles");
    return table.rows().isEmpty()
        ? chapter.text("city-roles.none").section()
        : chapter.table(table).section();
  }

  private static Table table(Material material) {
    var tables = new Tables(material.wording());
    return tables.table(
        "city-roles-table",
        tables.columns(
            "table.role", "pay.currency", "#table.median", "#table.n", "#table.disclosed"),
        material.statistics().composition().cityPay().stream()
            .filter(row -> row.median().n() > 0)
            .map(row -> row(material, tables, row))
            .toList(),
        material.say("city-roles.note"));
  }

  private static List<Cell> row(Material material, Tables tables, CityPay pay) {
    String money = pay.isConverted() ? "USD" : pay.money();
    return List.of(
        Cell.of(pay.role()),
        Cell.of(pay.isConverted() ? material.say("pay.all-in-dollars") : money),
        tables.cell(pay.median(), value -> tables.numbers().money(value, money)),
        tables.count(pay.median().n()),
        tables.point(pay.disclosure(), tables.numbers()::percent));
  }
}
