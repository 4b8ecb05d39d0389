package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.Estimate;
import jobtrends.model.PayGrowth;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class PayGrowthsTest {

  private static final double[][][] GOLDEN = {
    {{50, 55, 60}, {52, 58, 61}},
    {{80, 90}, {80, 95, 99}},
    {{20, 22, 24}, {21, 23, 26}},
    {{40}, {44}}
  };

  /** Golden vector G5: the cell of one value a side is left out, and the rest grow by 5.455 %. */
  @Test
  void growthIsThatOfCellsOfAlikePostings(SparkSession spark) {
    Dataset<Row> growths = PayGrowths.of(windows(spark, golden(0)));
    List<Double> cells = growths.first().getList(2);

    assertEquals(1, growths.count());
    assertEquals(
        "0.04545 0.05455 0.11765",
        cells.stream()
            .map(cell -> String.format(java.util.Locale.ROOT, "%.5f", cell))
            .collect(Collectors.joining(" ")));
    assertEquals(0.05455, median(cells), 5e-6);
    assertEquals(0.07727, median(Stream.concat(cells.stream(), Stream.of(0.1)).toList()), 5e-6);
    assertEquals(0.10, pooled(1) / pooled(0) - 1, 1e-12);
  }

  @Test
  void threeCellsAreTooFewToPublish(SparkSession spark) {
    Estimate withheld = Estimate.withheld(Withheld.TOO_FEW_CELLS, 3);

    assertEquals(
        List.of(growth(withheld, Estimate.withheld(Withheld.TOO_FEW_CELLS, 0))),
        PayGrowths.toRecords(PayGrowths.of(windows(spark, golden(0))), months(Optional.empty())));
  }

  @Test
  void theHeadlineIsOfThreeMonthsAndABreakSuspendsIt(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 3).boxed().flatMap(month -> twenty(month).stream()).toList();
    Dataset<Row> growths = PayGrowths.of(windows(spark, rows));
    PayGrowth growth = PayGrowths.toRecords(growths, months(Optional.empty())).get(0);

    assertEquals(0.10, growth.growth().value().orElseThrow(), 1e-12);
    assertEquals(20, growth.growth().n());
    assertEquals((0.10 + 0.20 + 0.30) / 3, growth.headline().value().orElseThrow(), 1e-12);
    Estimate suspended = Estimate.withheld(Withheld.DISCLOSURE_BREAK, 20);
    assertEquals(
        List.of(growth(suspended, suspended)),
        PayGrowths.toRecords(growths, months(Optional.of(Withheld.DISCLOSURE_BREAK))));
  }

  /** A currency that nothing can be compared of has a row that says why. */
  @Test
  void withoutAnEarlierMonthTheRowSaysSo(SparkSession spark) {
    Dataset<Row> now = windows(spark, golden(0)).filter("window = 'now'");
    Estimate none = Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0);

    assertEquals(
        List.of(growth(none, none)),
        PayGrowths.toRecords(PayGrowths.of(now), months(Optional.of(Withheld.NO_EARLIER_PERIOD))));
  }

  private static PayGrowth growth(Estimate growth, Estimate headline) {
    return new PayGrowth(
        "EUR",
        LocalDate.parse("2026-07-01"),
        Optional.of(LocalDate.parse("2025-07-01")),
        growth,
        headline);
  }

  private static PayMonths months(Optional<Withheld> suspended) {
    return new PayMonths(
        IntStream.range(0, 3)
            .mapToObj(YearMonth.of(2026, 7)::minusMonths)
            .map(
                month ->
                    new PayMonths.Pair(
                        month,
                        Optional.of(window(month)),
                        Optional.of(window(month.minusYears(1))),
                        Set.of("a"),
                        suspended))
            .toList());
  }

  private static Vintage.Window window(YearMonth month) {
    return new Vintage.Window(month.atDay(6), month.atEndOfMonth());
  }

  @Test
  void whatLacksACountryOrNamesTwoIsInNoCell(SparkSession spark) {
    Dataset<Row> abroad =
        windows(spark, golden(0))
            .selectExpr("* except (countries)", "array('DE', 'FR') as countries");

    assertEquals(0, PayGrowths.of(abroad).count());
  }

  private static List<String> golden(int month) {
    return IntStream.range(0, GOLDEN.length)
        .boxed()
        .flatMap(
            cell ->
                Stream.concat(
                    rows(month, "before", "Role" + cell, GOLDEN[cell][0]),
                    rows(month, "now", "Role" + cell, GOLDEN[cell][1])))
        .toList();
  }

  /** Twenty cells that all grew by 10 % in the newest month, 20 % in the one before it, 30 %. */
  private static List<String> twenty(int month) {
    double now = 100 + 10 * (month + 1);
    return IntStream.range(0, 20)
        .boxed()
        .flatMap(
            cell ->
                Stream.concat(
                    rows(month, "before", "Role" + cell, 100, 100),
                    rows(month, "now", "Role" + cell, now, now)))
        .toList();
  }

  private static Stream<String> rows(int month, String window, String role, double... pay) {
    return DoubleStream.of(pay)
        .mapToObj(value -> "(%s, '%s', '%s', %sD)".formatted(month, window, role, value));
  }

  private static Dataset<Row> windows(SparkSession spark, List<String> rows) {
    return Tables.values(spark, String.join(", ", rows), "month", "window", "role", "figure")
        .selectExpr(
            "month",
            "window",
            "role",
            "'senior' as seniority",
            "array('DE') as countries",
            "struct(figure as low, figure as high, 'EUR' as currency, 'YEAR' as period,"
                + " cast(null as int) as salaries) as pay");
  }

  private static double median(List<Double> values) {
    return Quantiles.linear(values.stream().mapToDouble(value -> value).sorted().toArray(), 0.5);
  }

  private static double pooled(int side) {
    return median(
        Arrays.stream(GOLDEN)
            .flatMapToDouble(cell -> DoubleStream.of(cell[side]))
            .boxed()
            .toList());
  }
}
