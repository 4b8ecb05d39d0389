package jobtrends.reports.page;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandGroupWeek.Group;
import jobtrends.model.HiringCity;
import jobtrends.reports.chart.GroupDemandChart;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;

/** One city's demand, and its place among the others. */
final class CitySection {

  private CitySection() {}

  static Section of(Material material) {
    return material
        .chapter("city", "city")
        .figure(GroupDemandChart.ofNames(material.telling(), Group.CITY, names(material)))
        .table(places(material))
        .section();
  }

  /** The city's names in the weekly rows: "Berlin, DE". */
  private static List<String> names(Material material) {
    return weeks(material, material.subject()).stream()
        .map(DemandGroupWeek::name)
        .distinct()
        .toList();
  }

  static List<DemandGroupWeek> weeks(Material material, String city) {
    return material.statistics().history().groups().stream()
        .filter(row -> row.group() == Group.CITY)
        .filter(row -> row.name().equals(city) || row.name().startsWith(city + ", "))
        .toList();
  }

  /** The city in both countings. */
  private static Table places(Material material) {
    var tables = new Tables(material.wording());
    List<List<Cell>> rows =
        Stream.of(HiringCity.Counting.values())
            .flatMap(counting -> HiringCitiesChart.ranked(material.statistics(), counting).stream())
            .filter(city -> city.city().equals(material.subject()))
            .map(
                city ->
                    List.of(
                        Cell.of(material.say("city.counting." + city.counting())),
                        tables.count(city.postings()),
                        tables.cell(city.share(), tables.numbers()::percent),
                        Cell.of(HiringCitiesChart.rank(city), city.rank().best())))
            .toList();
    return tables.table(
        "city-table",
        tables.columns("city.counted", "#table.postings", "#cities.share", "table.rank"),
        rows);
  }
}
