package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.CityPay;
import jobtrends.model.Estimate;
import jobtrends.model.Seniority;
import jobtrends.model.SeniorityShare;
import jobtrends.model.SourceValue;
import jobtrends.model.Withheld;
import jobtrends.taxonomy.ConsumerPrices;
import jobtrends.taxonomy.ExchangeRates;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Levels, scopes, what sources add, and pay of roles in cities. */
@SparkTest
class CompositionTest {

  /** Twenty postings of as many employers, five of them senior; and two of another role. */
  @Test
  void levelsAreSharesOfTheRolesPostings(SparkSession spark) {
    Stream<String> data =
        IntStream.range(0, 20)
            .mapToObj(i -> posting("Data", "e" + i, i < 5 ? "'senior'" : "null", "", ""));
    Stream<String> web =
        IntStream.range(0, 2).mapToObj(i -> posting("Web", "w" + i, "'lead'", "", ""));
    List<SeniorityShare> found =
        SeniorityShares.toRecords(
            SeniorityShares.of(postings(spark, Stream.concat(data, web).toList())));

    assertEquals(
        List.of(
            "All roles SENIOR 5/22",
            "All roles LEAD 2/22",
            "All roles UNSPECIFIED 15/22",
            "Data SENIOR 5/20",
            "Data UNSPECIFIED 15/20"),
        found.stream()
            .filter(row -> row.share().isPublished())
            .map(CompositionTest::words)
            .toList());
    assertEquals(
        new SeniorityShare(
            "Web", Seniority.LEAD, Estimate.withheld(Withheld.BELOW_FLOOR, 2).worth(2)),
        found.get(5));
    assertEquals(Estimates.share(5, 20).low(), found.get(3).share().low());
  }

  private static String words(SeniorityShare row) {
    long hits = Math.round(row.share().value().orElseThrow() * row.share().n());
    return row.role() + " " + row.level() + " " + hits + "/" + row.share().n();
  }

  /** One employer's forty postings are worth one: nothing is said of them. */
  @Test
  void thePostingsOfOneEmployerAreWorthOne(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 40)
            .mapToObj(i -> posting("Data", "acme", i < 20 ? "'senior'" : "'lead'", "", ""))
            .toList();

    assertEquals(
        List.of(),
        SeniorityShares.toRecords(SeniorityShares.of(postings(spark, rows))).stream()
            .filter(row -> row.share().isPublished())
            .toList());
  }

  @Test
  void aRemotePostingCountsInEveryScopeItNamesAndSilenceIsAClass(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    posting(
                        "Data", "e" + i, "null", i < 12 ? "'DE', 'US'" : i < 15 ? "'US'" : "", ""))
            .toList();

    assertEquals(
        List.of("US 0.75", "DE 0.6", "(not said) 0.25"),
        ScopeShares.toRecords(ScopeShares.of(postings(spark, rows))).stream()
            .map(row -> row.scope() + " " + row.share().value().orElseThrow())
            .toList());
  }

  @Test
  void aSourceIsWorthWhatNoOtherShows(SparkSession spark) {
    List<String> rows =
        List.of(
            posting("Data", "a", "null", "", "'x'"),
            posting("Data", "b", "null", "", "'x', 'y'"),
            posting("Data", "c", "null", "", "'y'"),
            posting("Data", "d", "null", "", "'y'"));

    assertEquals(
        List.of(new SourceValue("x", 2, 1), new SourceValue("y", 3, 2)),
        SourceValues.toRecords(SourceValues.of(postings(spark, rows))));
  }

  /** Ten figures in euros of the 50 postings of a role in a city: as stated, and in dollars. */
  @Test
  void payOfARoleInACityIsInItsOwnMoneyAndInDollars(SparkSession spark) {
    List<String> rows =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    "('Data', 'Berlin', 'e%d', %s, %s, date'2020-06-15', 'DE')"
                        .formatted(
                            i, i < 10 ? "'EUR'" : "null", i < 10 ? (61 + i) + "000" : "null"))
            .toList();
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
            .withColumn("pay_year", expr("double(pay_year)"))
            .withColumn("extra", lit(false));
    Dataset<Row> yardsticks =
        PayYardsticks.of(
            cells, PayYardstick.with(ExchangeRates.shipped(), ConsumerPrices.shipped()));

    List<CityPay> found = CityPays.toRecords(CityPays.of(cells, yardsticks));

    assertEquals(
        List.of("Data Berlin EUR 65500 of 10, 0.2", "Data Berlin US_DOLLARS 73718 of 10, 0.2"),
        found.stream().map(CompositionTest::words).toList());
  }

  private static String words(CityPay row) {
    return "%s %s %s %.0f of %d, %s"
        .formatted(
            row.role(),
            row.city(),
            row.money(),
            row.median().value().orElseThrow(),
            row.median().n(),
            row.disclosure().value().orElseThrow());
  }

  private static Dataset<Row> postings(SparkSession spark, List<String> rows) {
    return Tables.values(
        spark,
        String.join(", ", rows),
        "role",
        "employer",
        "seniority",
        "scope",
        "sources",
        "mode");
  }

  private static String posting(
      String role, String employer, String seniority, String scope, String sources) {
    return "('%s', '%s', cast(%s as string), cast(array(%s) as array<string>),"
            .formatted(role, employer, seniority, scope)
        + " cast(array(%s) as array<string>), 'REMOTE')".formatted(sources);
  }
}
