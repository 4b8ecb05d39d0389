package jobtrends.reports.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Group;
import jobtrends.reports.chart.CityPayChart;
import jobtrends.reports.chart.CityPayRanking;
import jobtrends.reports.chart.Figure;
import jobtrends.reports.chart.PayByCityChart;
import jobtrends.reports.chart.PayByRoleChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** What postings say they pay: by role, by city, of a role by city, and compared. */
final class PaySection {

  private final Material material;
  private final Tables tables;

  private PaySection(Material material) {
    this.material = material;
    this.tables = new Tables(material.wording());
  }

  static Section of(Material material) {
    var section = new PaySection(material);
    var compared = new PayComparisonTable(material);
    var figures = new ArrayList<Figure>(PayByRoleChart.of(material.telling()));
    figures.add(CityPayChart.of(material.telling()));
    if (material.telling().role().isEmpty()) {
      figures.addAll(PayByCityChart.of(material.telling()));
    }
    return material
        .chapter("what-they-offer", "pay")
        .blocks(compared.unsaid().stream().toList())
        .figures(figures)
        .table(section.pay(Group.ROLE))
        .table(section.pay(Group.CITY))
        .table(section.bestCities())
        .table(compared.of(Group.ROLE))
        .table(compared.of(Group.CITY))
        .table(PayAboveTable.of(material))
        .section();
  }

  /** One row per name and currency, those with a figure first, then some of those without. */
  private Table pay(Group group) {
    boolean isRole = group == Group.ROLE;
    var shown =
        tables.shown(
            material.statistics().pay().stream()
                .filter(level -> level.group() == group)
                .sorted(
                    comparing((PayLevel level) -> !published(level))
                        .thenComparing(level -> published(level) ? level.currency() : "")
                        .thenComparing(level -> -level.pay().median().value().orElse(0))
                        .thenComparing(level -> -level.pay().median().n())
                        .thenComparing(PayLevel::name))
                .toList(),
            PaySection::published);
    return tables.table(
        isRole ? "pay-role-table" : "pay-city-table",
        tables.columns(
            isRole ? "table.role" : "table.city",
            "pay.currency",
            "#pay.lower",
            "#table.median",
            "#pay.upper",
            "#table.n",
            "#table.disclosed"),
        shown.rows().stream().map(this::pay).toList(),
        shown.note());
  }

  private static boolean published(PayLevel level) {
    return level.pay().median().isPublished();
  }

  private List<Cell> pay(PayLevel level) {
    DoubleFunction<String> money = value -> tables.numbers().money(value, level.currency());
    return List.of(
        Cell.of(level.name()),
        Cell.of(level.currency()),
        tables.point(level.pay().p25(), money),
        tables.cell(level.pay().median(), money),
        tables.point(level.pay().p75(), money),
        tables.count(level.pay().median().n()),
        tables.point(level.disclosure(), tables.numbers()::percent));
  }

  /** One row per role: the city that pays it best, and which others may as well. */
  private Table bestCities() {
    return tables.table(
        "best-cities-table",
        tables.columns("table.role", "pay.best-city", "#table.median", "#table.n", "pay.tied-with"),
        CityPayRanking.all(material.statistics()).stream()
            .filter(ranking -> material.telling().isAbout(ranking.role()))
            .filter(ranking -> ranking.best().isPresent())
            .map(this::best)
            .toList(),
        material.say("pay.best-note"));
  }

  private List<Cell> best(CityPayRanking ranking) {
    var best = ranking.best().orElseThrow();
    String tied =
        ranking.published().size() < 2
            ? material.say("pay.no-other")
            : ranking.tied().isEmpty()
                ? material.say("pay.nobody")
                : material.wording().list(ranking.tied(), 4);
    return List.of(
        Cell.of(ranking.role()),
        Cell.of(best.city()),
        tables.cell(best.median(), value -> tables.numbers().money(value, "USD")),
        tables.count(best.median().n()),
        Cell.of(tied));
  }
}
