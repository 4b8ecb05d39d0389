package jobtrends.reports.page;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.reports.chart.CityMapChart;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.page.Report.Table;
import jobtrends.reports.wording.NumberWords;

/** Where the postings are, with and without remote ones. */
final class CitiesSection {

  private static final int CITIES_OF_A_COUNTRY = 4;

  private final Material material;
  private final Tables tables;

  private CitiesSection(Material material) {
    this.material = material;
    this.tables = new Tables(material.wording());
  }

  static Section of(Material material) {
    var section = new CitiesSection(material);
    return material
        .chapter("where-the-postings-are", "cities")
        .figure(HiringCitiesChart.of(material.telling(), Counting.ALL_POSTINGS))
        .figure(HiringCitiesChart.of(material.telling(), Counting.WITHOUT_REMOTE))
        .figure(CityMapChart.of(material.telling()))
        .table(section.countries())
        .table(section.cities())
        .section();
  }

  /** One row per country with a ranked city. */
  private Table countries() {
    Map<String, List<HiringCity>> byCountry =
        ranked(Counting.ALL_POSTINGS).stream()
            .collect(Collectors.groupingBy(HiringCity::country, TreeMap::new, Collectors.toList()));
    return tables.table(
        "countries-table",
        tables.columns("table.country", "#table.postings", "cities.cities"),
        byCountry.entrySet().stream()
            .sorted(
                comparingDouble(
                        (Map.Entry<String, List<HiringCity>> country) -> sum(country.getValue()))
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .map(country -> country(country.getKey(), country.getValue()))
            .toList());
  }

  private List<HiringCity> ranked(Counting counting) {
    return HiringCitiesChart.ranked(material.statistics(), counting);
  }

  private static double sum(List<HiringCity> cities) {
    return cities.stream().mapToDouble(HiringCity::postings).sum();
  }

  private List<Cell> country(String country, List<HiringCity> cities) {
    String names =
        cities.stream()
            .limit(CITIES_OF_A_COUNTRY)
            .map(city -> city.city() + " " + tables.numbers().count(city.postings()))
            .collect(Collectors.joining(", "));
    return List.of(
        Cell.of(material.wording().country(country)), tables.count(sum(cities)), Cell.of(names));
  }

  /** One row per ranked city, with its share in both countings. */
  private Table cities() {
    List<HiringCity> without = ranked(Counting.WITHOUT_REMOTE);
    return tables.table(
        "cities-table",
        tables.columns(
            "table.city",
            "table.country",
            "#table.postings",
            "#cities.share",
            "table.rank",
            "#cities.without"),
        ranked(Counting.ALL_POSTINGS).stream().map(city -> city(city, without)).toList());
  }

  private List<Cell> city(HiringCity city, List<HiringCity> without) {
    Cell other =
        without.stream()
            .filter(same -> same.city().equals(city.city()))
            .filter(same -> same.country().equals(city.country()))
            .findFirst()
            .map(same -> tables.cell(same.share(), tables.numbers()::percent))
            .orElse(Cell.of(NumberWords.ABSENT));
    return List.of(
        Cell.of(city.city()),
        Cell.of(city.country()),
        tables.count(city.postings()),
        tables.cell(city.share(), tables.numbers()::percent),
        Cell.of(HiringCitiesChart.rank(city), city.rank().best()),
        other);
  }
}
