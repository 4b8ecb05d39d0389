package jobtrends.analytics.trends;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.Estimate;
import jobtrends.model.PayComparison;
import jobtrends.model.PayComparison.Measure;
import jobtrends.model.Withheld;
import jobtrends.taxonomy.ConsumerPrices;
import jobtrends.taxonomy.ExchangeRates;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class PayComparisonsTest {

  private static final PayYardstick YARDSTICK =
      PayYardstick.with(ExchangeRates.shipped(), ConsumerPrices.shipped());
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 15);

  /** June 2020: the euro at 1.1255 dollars, the złoty at 0.2532. */
  @Test
  void aFigureIsMeasuredByTheDaysRateAndByItsCountrysPrices() {
    assertEquals(
        "1.1255 1.0000 0.2532",
        text(
            YARDSTICK.dollars("EUR", JUNE),
            YARDSTICK.dollars("USD", JUNE),
            YARDSTICK.dollars("PLN", JUNE)));
    assertEquals(
        "1.0000 — — —",
        text(
            YARDSTICK.international("USD", JUNE, Optional.of("US")),
            YARDSTICK.dollars("NGN", JUNE),
            YARDSTICK.international("EUR", JUNE, Optional.empty()),
            YARDSTICK.international("NGN", JUNE, Optional.of("DE"))));
  }

  /** Ten dollars in India buy what ten dollars at the day's rate buy there, not in America. */
  @Test
  void thePricesAreThoseOfTheJobsCountryNotOfTheCurrencys() {
    double rupees = YARDSTICK.rates().convert(10, "USD", "INR", JUNE).orElseThrow();

    assertEquals(
        YARDSTICK.international("INR", JUNE, Optional.of("IN")).orElseThrow() * rupees,
        YARDSTICK.international("USD", JUNE, Optional.of("IN")).orElseThrow() * 10,
        1e-9);
  }

  /**
   * A dollar of 2020 bought in America what 313.689 / 258.811 dollars bought in 2024; a pound is
   * measured by Britain's own prices in both years. Of 2026 no index is known.
   */
  @Test
  void deflatedPayIsInTheMoneyOf2024() {
    assertEquals(
        "1.2120 1.0000 1.8547 — — —",
        text(
            YARDSTICK.constant("USD", JUNE, Optional.of("US")),
            YARDSTICK.constant("USD", LocalDate.of(2024, 3, 1), Optional.of("US")),
            YARDSTICK.constant("GBP", JUNE, Optional.of("GB")),
            YARDSTICK.constant("USD", LocalDate.of(2026, 3, 1), Optional.of("US")),
            YARDSTICK.constant("INR", JUNE, Optional.of("IN")),
            YARDSTICK.constant("USD", JUNE, Optional.empty())));
  }

  @Test
  void moneyOfTheCountryNeedsNoRateToBeComparedByPrices() {
    assertEquals(true, YARDSTICK.international("NGN", JUNE, Optional.of("NG")).isPresent());
  }

  @Test
  void figuresOfManyCurrenciesAreComparedEachAtItsDay(SparkSession spark) {
    Stream<String> euros = cells(6, "EUR", "'DE'", "Engineer");
    Stream<String> dollars = cells(6, "USD", "'US'", "Engineer");
    Stream<String> unquoted = cells(3, "UAH", "null", "Engineer");
    List<PayComparison> found =
        compare(spark, Stream.of(euros, dollars, unquoted).flatMap(s -> s).toList());

    // 12 values, 1..6 dollars and 1.1255..6.753: the middle two are 3.3765 and 4.
    assertEquals(List.of(Measure.values()), found.stream().map(PayComparison::measure).toList());
    assertEquals(3688.3, found.get(0).median().value().orElseThrow(), 0.5);
    assertEquals(12, found.get(0).median().n());
    assertEquals(0.8, found.get(0).converted().value().orElseThrow(), 1e-9);
    assertEquals(12, found.get(1).median().n());
  }

  @Test
  void withoutAnyRateTheNumberIsWithheldAndSaysWhy(SparkSession spark) {
    List<PayComparison> found = compare(spark, cells(12, "UAH", "null", "Engineer").toList());

    assertEquals(
        List.of(
            Estimate.withheld(Withheld.NO_RATE, 0),
            Estimate.withheld(Withheld.NO_RATE, 0),
            Estimate.withheld(Withheld.NO_PRICE_INDEX, 0)),
        found.stream().map(PayComparison::median).toList());
    assertEquals(0.0, found.get(0).converted().value().orElseThrow());
  }

  @Test
  void fewFiguresAreNoMedian(SparkSession spark) {
    List<PayComparison> found = compare(spark, cells(9, "EUR", "'DE'", "Engineer").toList());

    assertEquals(Estimate.withheld(Withheld.BELOW_FLOOR, 9).worth(9), found.get(0).median());
  }

  @Test
  void withoutPayThereIsNothingToCompare(SparkSession spark) {
    assertEquals(
        List.of(), compare(spark, List.of("('ROLE', 'Engineer', 'e', null, null, null, null)")));
  }

  private static Stream<String> cells(int n, String currency, String country, String name) {
    return IntStream.rangeClosed(1, n)
        .mapToObj(
            i ->
                "('ROLE', '%s', '%s%d', '%s', double(%d000), date'2020-06-15', %s)"
                    .formatted(name, currency, i, currency, i, country));
  }

  private static List<PayComparison> compare(SparkSession spark, List<String> rows) {
    Dataset<Row> cells =
        Tables.values(
                spark,
                String.join(", ", rows),
                "group",
                "name",
                "employer",
                "currency",
                "pay_year",
                "posted",
                "country")
            .selectExpr(
                "group",
                "name",
                "employer",
                "cast(currency as string) as currency",
                "false as extra",
                "cast(pay_year as double) as pay_year",
                "cast(posted as date) as posted",
                "cast(country as string) as country");
    return PayComparisons.toRecords(PayComparisons.of(cells, PayYardsticks.of(cells, YARDSTICK)));
  }

  private static String text(OptionalDouble... factors) {
    return Stream.of(factors)
        .map(
            factor ->
                factor.isPresent() ? String.format(Locale.ROOT, "%.4f", factor.getAsDouble()) : "—")
        .collect(joining(" "));
  }
}
