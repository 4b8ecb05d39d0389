package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
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

  /**
   * Golden vector G13, what has no middle, and a month paid 14 times; a year's pay is a year's
   * however many salaries it comes in.
   */
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
            posting("h", "US", "30000, null, 'USD', 'YEAR'"),
            posting("i", "AT", "3000, 3000, 'EUR', 'MONTH'", "14"),
            posting("j", "AT", "42000, 42000, 'EUR', 'YEAR'", "14"),
            posting("k", "AT", "null, null, null, null", "null"));

    assertEquals(
        """
        a 52000.0 false
        b 48750.0 false
        c 78000.0 false
        d 52000.0 false
        e 60000.0 false
        f 60000.0 false
        g null false
        h null false
        i 42000.0 true
        j 42000.0 false
        k null false\
        """,
        Tables.sorted(PayCells.of(postings(spark, rows)).select("employer", "pay_year", "extra")));
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
            OptionalDouble.of(10),
            Optional.empty()),
        role.pay().median());
    assertEquals(Estimate.withheld(Withheld.BELOW_FLOOR, 10).worth(10), role.pay().p25());
  }

  /** The figures of one year, ten of them counted 14 times a month: as many say so. */
  @Test
  void whatCountsMoreThanTwelveSalariesIsCounted(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 15)
            .mapToObj(
                i -> posting("e" + i, "AT", "3000, 3000, 'EUR', 'MONTH'", i < 10 ? "14" : "null"))
            .toList();
    PayLevel role = PayRanks.toRecords(levels(spark, rows)).get(0);

    assertEquals(OptionalLong.of(10), role.extraSalaries());
    assertEquals(OptionalDouble.of(42_000), role.pay().median().value());
  }

  /**
   * Four employers of five postings each: two pay little, two much. Each employer is of one mind,
   * so twenty figures are worth four, and the median is not given; where each employer pays little
   * and much, they are worth twenty.
   */
  @Test
  void figuresOfOneMindAreWorthFewer(SparkSession spark) {
    List<String> alike =
        IntStream.range(0, 20)
            .mapToObj(i -> posting("e" + i % 4, "DE", yearly(i % 4 < 2 ? i : 100 + i, "EUR")))
            .toList();
    List<String> mixed =
        IntStream.range(0, 20)
            .mapToObj(i -> posting("e" + i % 4, "DE", yearly(i < 10 ? i : 100 + i, "EUR")))
            .toList();
    Estimate few = PayRanks.toRecords(levels(spark, alike)).get(0).pay().median();
    Estimate many = PayRanks.toRecords(levels(spark, mixed)).get(0).pay().median();

    assertEquals(Optional.of(Withheld.BELOW_FLOOR), few.withheld());
    assertEquals(20, few.n());
    assertEquals(3.0, few.effectiveN().orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.of(20), many.effectiveN());
    assertEquals(OptionalDouble.of(59.5), many.value());
  }

  /** The interval is that of as many as they are worth: never narrower than of all of them. */
  @Test
  void theIntervalWidensWithTheWorth(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 60)
            .mapToObj(i -> posting("e" + i % 15, "DE", yearly(1000 * (i % 15) + i, "EUR")))
            .toList();
    Estimate median = PayRanks.toRecords(levels(spark, rows)).get(0).pay().median();
    double worth = median.effectiveN().orElseThrow();
    QuantileRanks.Ranks all = QuantileRanks.median(60).orElseThrow();
    List<Double> sorted =
        IntStream.range(0, 60).mapToObj(i -> 1000.0 * (i % 15) + i).sorted().toList();

    assertEquals(15, worth);
    assertEquals(
        List.of(true, true),
        List.of(
            median.low().orElseThrow() < sorted.get(all.lower() - 1),
            median.high().orElseThrow() > sorted.get(all.upper() - 1)));
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
        Optional.of(Withheld.ONE_EMPLOYER),
        PayRanks.toRecords(levels(spark, rows)).get(0).pay().median().withheld());
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
        "20", Tables.inOrder(PayLevels.of(unnamed, PayRanks.of(unnamed)).select("squares")));
    assertEquals(
        Optional.of(Withheld.FEW_EMPLOYERS),
        PayRanks.toRecords(levels(spark, few)).get(0).pay().median().withheld());
    assertEquals(
        OptionalDouble.of(9.5),
        PayRanks.toRecords(PayLevels.of(unnamed, PayRanks.of(unnamed)))
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
            "struct(1.0 as low, 1.0 as high, 'GBP' as currency, 'YEAR' as period, cast(null as int)"
                + " as salaries, date'2020-06-15' as posted)");
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
    return PayLevels.of(cells, PayRanks.of(cells));
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
            "period",
            "salaries")
        .selectExpr(
            "'Engineer' as role",
            "employer",
            "array(country) as countries",
            "cast(array() as array<struct<country: string, city: string, geoname_id: bigint>>)"
                + " as cities",
            "if(currency is null, null, struct(cast(low as double) as low, cast(high as double) as"
                + " high, currency, period, cast(salaries as int) as salaries, date'2020-06-15' as"
                + " posted)) as pay");
  }

  private static String yearly(int pay, String currency) {
    return pay + ", " + pay + ", '" + currency + "', 'YEAR'";
  }

  private static String posting(String employer, String country, String pay) {
    return posting(employer, country, pay, "null");
  }

  private static String posting(String employer, String country, String pay, String salaries) {
    return "('%s', '%s', %s, %s)".formatted(employer, country, pay, salaries);
  }
}
