package jobtrends.reports.page;

import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.model.PayComparison;
import jobtrends.model.PayComparison.Measure;
import jobtrends.model.PayLevel.Group;
import jobtrends.model.Withheld;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Paragraph;
import jobtrends.reports.page.Report.Table;
import jobtrends.reports.wording.NumberWords;

/** Pay of all currencies side by side: converted first, by what it buys second. */
final class PayComparisonTable {

  private static final String DOLLAR = "USD";

  /** The data set has all; deflated pay lags by the months a price index comes later. */
  private static final List<Measure> SHOWN =
      List.of(Measure.US_DOLLARS, Measure.INTERNATIONAL_DOLLARS);

  private final Material material;
  private final Tables tables;
  private final List<PayComparison> comparisons;

  PayComparisonTable(Material material) {
    this.material = material;
    this.tables = new Tables(material.wording());
    this.comparisons = material.statistics().comparisons();
  }

  /** One row per name with a figure in either measure, best paid first. */
  Table of(Group group) {
    boolean isRole = group == Group.ROLE;
    return tables.table(
        isRole ? "pay-compared-role-table" : "pay-compared-city-table",
        tables.columns(
            isRole ? "table.role" : "table.city",
            "#pay.dollars",
            "#table.n",
            "#pay.converted",
            "#pay.buying-power",
            "#table.n",
            "#pay.converted"),
        byName(group).values().stream()
            .filter(PayComparisonTable::saysSomething)
            .sorted(comparingDouble(PayComparisonTable::order))
            .map(this::row)
            .toList());
  }

  /** Why nothing is compared, where pay is stated and no figure can be given. */
  Optional<Paragraph> unsaid() {
    if (comparisons.isEmpty() || comparisons.stream().anyMatch(row -> row.median().isPublished())) {
      return Optional.empty();
    }
    boolean rates =
        comparisons.stream()
            .anyMatch(row -> row.median().withheld().equals(Optional.of(Withheld.NO_RATE)));
    Withheld reason = rates ? Withheld.NO_RATE : Withheld.BELOW_FLOOR;
    return Optional.of(
        new Paragraph(material.say("pay.not-compared", material.wording().reason(reason))));
  }

  private Map<String, Map<Measure, PayComparison>> byName(Group group) {
    return comparisons.stream()
        .filter(row -> row.group() == group)
        .collect(
            Collectors.groupingBy(
                PayComparison::name,
                LinkedHashMap::new,
                Collectors.toMap(PayComparison::measure, row -> row)));
  }

  private static boolean saysSomething(Map<Measure, PayComparison> name) {
    return SHOWN.stream()
        .flatMap(measure -> Optional.ofNullable(name.get(measure)).stream())
        .anyMatch(row -> row.median().isPublished());
  }

  private static double order(Map<Measure, PayComparison> name) {
    return SHOWN.stream()
        .flatMap(measure -> Optional.ofNullable(name.get(measure)).stream())
        .map(PayComparison::median)
        .filter(Estimate::isPublished)
        .findFirst()
        .map(median -> -median.value().getAsDouble())
        .orElse(0.0);
  }

  private List<Cell> row(Map<Measure, PayComparison> name) {
    String first = name.values().iterator().next().name();
    return Stream.concat(
            Stream.of(Cell.of(first)),
            SHOWN.stream().flatMap(measure -> cells(Optional.ofNullable(name.get(measure)))))
        .toList();
  }

  private Stream<Cell> cells(Optional<PayComparison> row) {
    return row.map(
            found ->
                Stream.of(
                    tables.cell(found.median(), value -> tables.numbers().money(value, DOLLAR)),
                    tables.count(found.median().n()),
                    tables.point(found.converted(), tables.numbers()::percent)))
        .orElseGet(() -> Stream.generate(() -> Cell.of(NumberWords.ABSENT)).limit(3));
  }
}
