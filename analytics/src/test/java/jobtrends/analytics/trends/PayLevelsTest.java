package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.Estimate;
import jobtrends.model.PayLevel;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class PayLevelsTest {

  /** Golden vector G13, and what has no middle. */
  @Test
  void payIsAnnualisedByOneTableOfConstants(SparkSession spark) {
    List<String> rows =
        List.of(
            posting("a", "US", "25, 25, 'USD', 'HOUR'"),
            posting("b", "GB", "25, 25, 'GBP', 'HOUR'"),
            posting("c", "US", "300, 300, 'USD', 'DAY'"),
            posting("d", "US", "1000, 1000, 'USD', 'WEEK'"),
            posting("e", "US", "5000, 5000, 'USD', 'MONTH'"),
            posting("f", "US", "50000, 70000, 'USD', 'YEAR'"),
            posting("g", "US", "30000, 70000, 'USD', 'YEAR'"),
            posting("h", "US", "30000, null, 'USD', 'YEAR'"));

    assertEquals(
        """
        a 52000.0
        b 48750.0
        c 78000.0
        d 52000.0
        e 60000.0
        f 60000.0
        g null
        h null\
        """,
        Tables.sorted(PayCells.of(postings(spark, rows)).select("employer", "pay_year")));
  }

  /** Golden vector G14, type 7, with the ranks of G3: a value counts from n = 10. */
  @Test
  void quartilesAreLinearBetweenTwoValues(SparkSession spark) {
    List<String> rows =
        IntStream.of(120, 31, 35, 42, 50, 58, 61, 75, 80, 96)
            .mapToObj(pay -> posting("e" + pay, "DE", yearly(pay, "EUR")))
            .toList();
    Dataset<Row> levels = levels(spark, rows);

    assertEquals("[44.0, 59.5, 78.75]", numbers(levels, "points"));
    PayLevel role = PayRanks.toRecords(levels).get(0);
    assertEquals(
        new Estimate(
            OptionalDouble.of(59.5),
            OptionalDouble.of(35),
            OptionalDouble.of(96),
            10,
            Optional.empty()),
        role.pay().median());
    assertEquals(Estimate.withheld(Withheld.BELOW_FLOOR, 10), role.pay().p25());
  }

  @Test
  void currenciesAreNeverMixedAndDisclosureCountsThemAll(SparkSession spark) {
    List<String> rows =
        List.of(
            posting("a", "DE", yearly(50_000, "EUR")),
            posting("b", "CH", yearly(90_000, "CHF")),
            posting("c", "DE", "null, null, null, null"));
    List<PayLevel> levels = PayRanks.toRecords(levels(spark, rows));

    assertEquals(List.of("CHF", "EUR"), levels.stream().map(PayLevel::currency).toList());
    assertEquals(3, levels.get(0).disclosure().n());
  }

  @Test
  void oneEmployersPayIsNotTheMarkets(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 20)
            .mapToObj(i -> posting(i < 11 ? "giant" : "e" + i, "DE", yearly(50_000 + i, "EUR")))
            .toList();

    assertEquals(
        Estimate.withheld(Withheld.ONE_EMPLOYER, 20),
        PayRanks.toRecords(levels(spark, rows)).get(0).pay().median());
  }

  @Test
  void twoEmployersPayIsNotTheMarketsAndUnnamedOnesAreMany(SparkSession spark) {
    List<String> few =
        IntStream.range(0, 20)
            .mapToObj(i -> posting(i < 9 ? "big" : i < 18 ? "large" : "e", "DE", yearly(i, "EUR")))
            .toList();
    Dataset<Row> unnamed =
        PayCells.of(postings(spark, few)).withColumn("employer", expr("cast(null as string)"));

    assertEquals("166", Tables.inOrder(levels(spark, few).select("squares")));
    assertEquals(
        "20",
        Tables.inOrder(PayLevels.of(unnamed, PayRanks.forSizesOf(unnamed)).select("squares")));
    assertEquals(
        Estimate.withheld(Withheld.FEW_EMPLOYERS, 20),
        PayRanks.toRecords(levels(spark, few)).get(0).pay().median());
    assertEquals(
        OptionalDouble.of(9.5),
        PayRanks.toRecords(PayLevels.of(unnamed, PayRanks.forSizesOf(unnamed)))
            .get(0)
            .pay()
            .median()
            .value());
  }

  @Test
  void lowerIsNotAbovePointIsNotAboveUpper(SparkSession spark) {
    var random = new java.util.Random(5);
    List<String> rows =
        IntStream.range(0, 60)
            .mapToObj(i -> posting("e" + i, "DE", yearly(random.nextInt(30) + 20, "EUR")))
            .toList();
    var pay = PayRanks.toRecords(levels(spark, rows)).get(0).pay();

    for (Estimate estimate : List.of(pay.p25(), pay.median(), pay.p75())) {
      double value = estimate.value().orElseThrow();
      assertEquals(
          List.of(true, true),
          List.of(estimate.low().orElseThrow() <= value, value <= estimate.high().orElseThrow()),
          estimate.toString());
    }
  }

  @Test
  void twoCitiesOfOneNameAreToldApart(SparkSession spark) {
    Dataset<Row> postings =
        spark.sql(
            """
            select * from values
              ('a', array(named_struct('country', 'GB', 'city', 'Cambridge', 'geoname_id', 1L))),
              ('b', array(named_struct('country', 'US', 'city', 'Cambridge', 'geoname_id', 2L),
                          named_struct('country', 'US', 'city', 'Boston', 'geoname_id', 3L)))
              as t(employer, cities)
            """);
    Column pay =
        expr(
            "struct(1.0 as low, 1.0 as high, 'GBP' as currency, 'YEAR' as period, date'2020-06-15'"
                + " as posted)");
    Dataset<Row> cells =
        PayCells.of(
            postings
                .withColumn("pay", pay)
                .withColumn("role", expr("cast(null as string)"))
                .withColumn("countries", expr("array('GB')")));

    assertEquals(
        """
        Boston b
        Cambridge, GB a
        Cambridge, US b\
        """,
        Tables.sorted(cells.select("name", "employer")));
  }

  private static String numbers(Dataset<Row> levels, String column) {
    return levels.select(column).first().getList(0).stream()
        .map(value -> String.format(Locale.ROOT, "%s", value))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static Dataset<Row> levels(SparkSession spark, List<String> rows) {
    Dataset<Row> cells = PayCells.of(postings(spark, rows));
    return PayLevels.of(cells, PayRanks.forSizesOf(cells));
  }

  private static Dataset<Row> postings(SparkSession spark, List<String> rows) {
    return Tables.values(
            spark,
            String.join(", ", rows),
            "employer",
            "country",
            "low",
            "high",
            "currency",
            "period")
        .selectExpr(
            "'Engineer' as role",
            "employer",
            "array(country) as countries",
            "cast(array() as array<struct<country: string, city: string, geoname_id: bigint>>)"
                + " as cities",
            "if(currency is null, null, struct(cast(low as double) as low, cast(high as double) as"
                + " high, currency, period, date'2020-06-15' as posted)) as pay");
  }

  private static String yearly(int pay, String currency) {
    return pay + ", " + pay + ", '" + currency + "', 'YEAR'";
  }

  private static String posting(String employer, String country, String pay) {
    return "('%s', '%s', %s)".formatted(employer, country, pay);
  }
}
