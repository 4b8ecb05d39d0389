package jobtrends.reports.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.PayLevel;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.HiringCitiesChart;
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.chart.SkillSharesChart;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.chart.Words;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Column;
import jobtrends.reports.page.Report.Table;

/** The tables of the report; the data set has every row of what is cut here. */
final class Tables {

  static final int MOST_ROWS = 30;

  private static final int MOST_FIELDS = 5;
  private static final int CITIES_OF_A_COUNTRY = 4;
  private static final int LONGEST_NAME = 60;
  private static final String CORRECTED =
      "Corrected: postings × precision / recall of the skill’s field on labelled texts;"
          + " “—” where too few labelled texts of the field were measured.";

  private final Statistics statistics;

  Tables(Statistics statistics) {
    this.statistics = statistics;
  }

  /** One row per role: its last week that has a figure. */
  Table demand() {
    Map<String, DemandWeek> last = new TreeMap<>();
    statistics.demand().stream()
        .filter(week -> week.perRun().isPublished() || week.index().isPublished())
        .sorted(comparing(DemandWeek::week))
        .forEach(week -> last.put(week.role(), week));
    List<List<Cell>> rows =
        last.values().stream()
            .sorted(comparing(DemandWeek::postings).reversed().thenComparing(DemandWeek::role))
            .map(Tables::demand)
            .toList();
    return table(
        "demand-table",
        "Demand by role, last week with a figure",
        columns("Role", "Week of", "#Postings", "#On display per run", "#Index"),
        rows);
  }

  private static List<Cell> demand(DemandWeek week) {
    return List.of(
        Cell.of(week.role()),
        Cell.of(week.week().toString()),
        Cell.of(Numbers.count(week.postings()), week.postings()),
        cell(week.perRun(), Numbers::count),
        cell(week.index(), Numbers::oneDecimal));
  }

  /** One row per country with a ranked city. */
  Table countries() {
    Map<String, List<HiringCity>> byCountry =
        HiringCitiesChart.ranked(statistics, Counting.ALL_POSTINGS).stream()
            .collect(Collectors.groupingBy(HiringCity::country, TreeMap::new, Collectors.toList()));
    List<List<Cell>> rows =
        byCountry.entrySet().stream()
            .sorted(
                comparingDouble(
                        (Map.Entry<String, List<HiringCity>> country) -> sum(country.getValue()))
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .map(country -> country(country.getKey(), country.getValue()))
            .toList();
    return table(
        "countries-table",
        "Countries and their cities with most postings",
        columns("Country", "#Postings", "Cities"),
        rows);
  }

  private static double sum(List<HiringCity> cities) {
    return cities.stream().mapToDouble(HiringCity::postings).sum();
  }

  private static List<Cell> country(String country, List<HiringCity> cities) {
    String names =
        cities.stream()
            .limit(CITIES_OF_A_COUNTRY)
            .map(city -> city.city() + " " + Numbers.count(city.postings()))
            .collect(Collectors.joining(", "));
    double sum = sum(cities);
    return List.of(Cell.of(country), Cell.of(Numbers.count(sum), sum), Cell.of(names));
  }

  /** One row per ranked city, with its share in both countings. */
  Table cities() {
    List<HiringCity> without = HiringCitiesChart.ranked(statistics, Counting.WITHOUT_REMOTE);
    List<List<Cell>> rows =
        HiringCitiesChart.ranked(statistics, Counting.ALL_POSTINGS).stream()
            .map(city -> city(city, without))
            .toList();
    return table(
        "cities-table",
        "Cities, with and without remote postings",
        columns("City", "Country", "#Postings", "#Share of all", "Rank", "#Share without remote"),
        rows);
  }

  private static List<Cell> city(HiringCity city, List<HiringCity> without) {
    Cell other =
        without.stream()
            .filter(same -> same.city().equals(city.city()))
            .filter(same -> same.country().equals(city.country()))
            .findFirst()
            .map(same -> cell(same.share(), Numbers::percent))
            .orElse(Cell.of(Numbers.ABSENT));
    return List.of(
        Cell.of(city.city()),
        Cell.of(city.country()),
        Cell.of(Numbers.count(city.postings()), city.postings()),
        cell(city.share(), Numbers::percent),
        Cell.of(HiringCitiesChart.rank(city), city.rank().best()),
        other);
  }

  /** One row per name and currency, those with a figure first; withheld rows say so. */
  Table pay(PayLevel.Group group) {
    String what = group == PayLevel.Group.ROLE ? "Role" : "City";
    List<List<Cell>> rows =
        statistics.pay().stream()
            .filter(level -> level.group() == group)
            .sorted(
                comparing((PayLevel level) -> !level.pay().median().isPublished())
                    .thenComparing(PayLevel::currency)
                    .thenComparing(level -> -level.pay().median().value().orElse(0))
                    .thenComparing(level -> -level.pay().median().n())
                    .thenComparing(PayLevel::name))
            .map(Tables::pay)
            .toList();
    return table(
        "pay-" + what.toLowerCase(java.util.Locale.ROOT) + "-table",
        "Advertised pay a year by " + what.toLowerCase(java.util.Locale.ROOT),
        columns(
            what, "Currency", "#Lower quartile", "#Median", "#Upper quartile", "#n", "#Disclosed"),
        rows);
  }

  private static List<Cell> pay(PayLevel level) {
    DoubleFunction<String> money = value -> Numbers.money(value, level.currency());
    return List.of(
        Cell.of(level.name()),
        Cell.of(level.currency()),
        point(level.pay().p25(), money),
        cell(level.pay().median(), money),
        point(level.pay().p75(), money),
        Cell.of(Numbers.count(level.pay().median().n()), level.pay().median().n()),
        point(level.disclosure(), Numbers::percent));
  }

  /** One row per skill with a published share. */
  Table skills() {
    List<List<Cell>> rows =
        SkillSharesChart.publishedOfAnyKind(statistics).stream().map(Tables::skill).toList();
    Table table =
        table(
            "skills-table",
            "Skills: share of postings with a description",
            columns(
                "Skill",
                "Field",
                "#Postings",
                "#Corrected for misreading",
                "#Now",
                "#Before",
                "#Change in points"),
            rows);
    return noted(table, CORRECTED);
  }

  private static List<Cell> skill(SkillShare skill) {
    return List.of(
        Cell.of(skill.skill()),
        Cell.of(skill.category()),
        Cell.of(Numbers.count(skill.corrected().n()), skill.corrected().n()),
        skill.corrected().isPublished()
            ? cell(skill.corrected(), Numbers::count)
            : Cell.of(Numbers.ABSENT),
        cell(skill.share(), Numbers::percent),
        point(skill.before(), Numbers::percent),
        cell(skill.change(), Numbers::points));
  }

  /** One row per source that was asked. */
  Table sources(Map<String, SourceNote> notes) {
    List<List<Cell>> rows =
        SourceHealth.always(statistics).stream().map(source -> source(source, notes)).toList();
    return table(
        "sources-table",
        "Sources over all runs",
        columns("Source", "#Runs", "#Complete", "#Listings, each run", "Last run", "What it said"),
        rows);
  }

  private static List<Cell> source(SourceHealth source, Map<String, SourceNote> notes) {
    var note = java.util.Optional.ofNullable(notes.get(source.source()));
    double each = (double) source.listings() / source.runs();
    return List.of(
        Cell.of(note.map(SourceNote::name).orElse(source.source())),
        Cell.of(Numbers.count(source.runs()), source.runs()),
        Cell.of(Numbers.count(source.complete()), source.complete()),
        Cell.of(Numbers.count(each), each),
        Cell.of(source.last().date().toString()),
        Cell.of(said(source.last())));
  }

  private static String said(SourceRun last) {
    List<String> unknown = last.coverage().map(SourceRun.Coverage::newFields).orElse(List.of());
    return last.status().name().toLowerCase(java.util.Locale.ROOT)
        + (last.reason().isEmpty() ? "" : ": " + last.reason())
        + (unknown.isEmpty() ? "" : "; new fields: " + Words.list(unknown, MOST_FIELDS));
  }

  static Cell cell(Estimate estimate, DoubleFunction<String> print) {
    return new Cell(Numbers.estimate(estimate, print), estimate.value());
  }

  /** Without the interval, where a row has no room for a second one. */
  static Cell point(Estimate estimate, DoubleFunction<String> print) {
    OptionalDouble value = estimate.value();
    return value.isPresent()
        ? new Cell(print.apply(value.getAsDouble()), value)
        : Cell.of(Numbers.withheld(estimate));
  }

  /** A leading # marks a column of numbers. */
  static List<Column> columns(String... headings) {
    var columns = new ArrayList<Column>();
    for (String heading : headings) {
      columns.add(new Column(heading.replaceFirst("^#", ""), heading.startsWith("#")));
    }
    return columns;
  }

  static Table table(String id, String caption, List<Column> columns, List<List<Cell>> rows) {
    String note =
        rows.size() > MOST_ROWS
            ? "The first "
                + MOST_ROWS
                + " of "
                + Numbers.count(rows.size())
                + " rows; all are in the data set."
            : "";
    return new Table(
        id, caption, columns, rows.stream().limit(MOST_ROWS).map(Tables::named).toList(), note);
  }

  private static Table noted(Table table, String note) {
    return new Table(
        table.id(),
        table.caption(),
        table.columns(),
        table.rows(),
        (note + " " + table.note()).strip());
  }

  /** A name of any length would push the figures off the page. */
  private static List<Cell> named(List<Cell> row) {
    String name = row.get(0).text();
    if (name.length() <= LONGEST_NAME) {
      return row;
    }
    int end = name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME) - 1);
    var cells = new ArrayList<>(row);
    cells.set(0, Cell.of(name.substring(0, end) + "…"));
    return cells;
  }
}
