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
import jobtrends.reports.chart.Numbers;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Paragraph;
import jobtrends.reports.page.Report.Table;

/** Pay of all currencies side by side: converted first, by what it buys second. */
final class PayComparisonTable {

  private static final String DOLLAR = "USD";

  /** The data set has all; deflated pay lags by the months a price index comes later. */
  private static final List<Measure> SHOWN =
      List.of(Measure.US_DOLLARS, Measure.INTERNATIONAL_DOLLARS);

  private PayComparisonTable() {}

  /** One row per name with a figure in either measure, best paid first. */
  static Table of(List<PayComparison> comparisons, Group group) {
    String what = group == Group.ROLE ? "Role" : "City";
    String plain = group == Group.ROLE ? "role" : "city";
    List<List<Cell>> rows =
        byName(comparisons, group).values().stream()
            .filter(PayComparisonTable::saysSomething)
            .sorted(comparingDouble(PayComparisonTable::order))
            .map(PayComparisonTable::row)
            .toList();
    return Tables.table(
        "pay-compared-" + plain + "-table",
        "Median pay a year by " + plain + ", all currencies made comparable",
        Tables.columns(
            what,
            "#US dollars",
            "#n",
            "#Converted",
            "#Dollars of equal buying power",
            "#n",
            "#Converted"),
        rows);
  }

  /** Why nothing is compared, where pay is stated and no figure can be given. */
  static Optional<Paragraph> unsaid(List<PayComparison> comparisons) {
    if (comparisons.isEmpty() || comparisons.stream().anyMatch(row -> row.median().isPublished())) {
      return Optional.empty();
    }
    boolean rates =
        comparisons.stream()
            .anyMatch(row -> row.median().withheld().equals(Optional.of(Withheld.NO_RATE)));
    return Optional.of(
        new Paragraph(
            "Pay in different currencies is not compared here: "
                + (rates ? Withheld.NO_RATE : Withheld.BELOW_FLOOR).sentence()
                + "."));
  }

  private static Map<String, Map<Measure, PayComparison>> byName(
      List<PayComparison> comparisons, Group group) {
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

  private static List<Cell> row(Map<Measure, PayComparison> name) {
    String first = name.values().iterator().next().name();
    return Stream.concat(
            Stream.of(Cell.of(first)),
            SHOWN.stream().flatMap(measure -> cells(Optional.ofNullable(name.get(measure)))))
        .toList();
  }

  private static Stream<Cell> cells(Optional<PayComparison> row) {
    return row.map(
            found ->
                Stream.of(
                    Tables.cell(found.median(), value -> Numbers.money(value, DOLLAR)),
                    Cell.of(Numbers.count(found.median().n()), found.median().n()),
                    Tables.point(found.converted(), Numbers::percent)))
        .orElseGet(() -> Stream.generate(() -> Cell.of(Numbers.ABSENT)).limit(3));
  }
}
