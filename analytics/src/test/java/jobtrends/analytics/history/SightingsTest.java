package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class SightingsTest {

  private static final String NO_PLACE =
      "cast(array() as array<struct<city: string, admin: string, country: string,"
          + " geoname_id: bigint>>)";

  @Test
  void aJobOnTwoBoardsIsOnePosting(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            row(
                "a/1",
                "2026-01-05",
                "a",
                "'REMOTE'",
                asks("java MENTIONED"),
                "10.0",
                place("Berlin")),
            row(
                "a/1",
                "2026-01-06",
                "b",
                "'UNSPECIFIED'",
                asks("sql NICE_TO_HAVE 2"),
                "20.0",
                NO_PLACE),
            row(
                "a/1",
                "2026-01-05",
                "b",
                "'UNSPECIFIED'",
                asks("sql NICE_TO_HAVE 2"),
                "15.0",
                NO_PLACE));

    assertEquals(
        "a/1 REMOTE java,sql 20.0 Berlin a,b false senior",
        Tables.sorted(
            Sightings.postings(seen)
                .selectExpr(
                    "job",
                    "mode",
                    "concat_ws(',', asks.skill)",
                    "pay.low",
                    "concat_ws(',', cities.city)",
                    "concat_ws(',', sources)",
                    "place_unresolved",
                    "seniority")));
  }

  /** Boards, runs and edits of one job: what each says of its skills, and what the job asks. */
  @Test
  void aSkillIsAskedForAsTheListingThatAsksMost(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            row("j", "2026-01-05", "a", "'REMOTE'", asks("go MENTIONED", "sql REQUIRED 3"), "1.0"),
            row("j", "2026-01-06", "a", "'REMOTE'", asks("go MENTIONED", "sql REQUIRED 3"), "1.0"),
            row(
                "j",
                "2026-01-06",
                "b",
                "'REMOTE'",
                asks("go BOILERPLATE", "sql NICE_TO_HAVE 9"),
                "1.0"),
            row(
                "j",
                "2026-01-07",
                "b",
                "'REMOTE'",
                asks("r BOILERPLATE", "sql REQUIRED 5"),
                "1.0"));

    assertEquals(
        "go MENTIONED null; r BOILERPLATE null; sql REQUIRED 5",
        Tables.sorted(
            Sightings.postings(seen)
                .selectExpr(
                    "concat_ws('; ', transform(asks, a -> concat(a.skill, ' ', a.asked, ' ',"
                        + " coalesce(cast(a.years as string), 'null'))))")));
  }

  @Test
  void aNamedPlaceNobodyKnowsIsUnresolvedAndRemoteIsNot(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            row("a/1", "2026-01-05", "a", "'ONSITE'", asks("x MENTIONED"), "1.0", NO_PLACE),
            row("a/2", "2026-01-05", "a", "'REMOTE'", asks("x MENTIONED"), "1.0", NO_PLACE));

    assertEquals(
        "a/1 true\na/2 false",
        Tables.sorted(Sightings.postings(seen).select("job", "place_unresolved")));
  }

  @Test
  void aJobHasTheRoleMostOfItsSightingsHave(SparkSession spark) {
    Dataset<Row> seen =
        sightings(
            spark,
            row("j", "2026-01-05", "a", "'REMOTE'", asks("x MENTIONED"), "1.0", NO_PLACE),
            row("j", "2026-01-06", "c", "'REMOTE'", asks("x MENTIONED"), "1.0", NO_PLACE),
            row("j", "2026-01-07", "c", "'REMOTE'", asks("x MENTIONED"), "1.0", NO_PLACE));

    assertEquals("j Web", Tables.sorted(Sightings.postings(seen).select("job", "role")));
  }

  private static Dataset<Row> sightings(SparkSession spark, String... rows) {
    return Tables.values(
            spark,
            String.join(", ", rows),
            "job",
            "day",
            "source",
            "mode",
            "asks",
            "pay_min",
            "places")
        .selectExpr(
            "*",
            "if(source = 'c', 'Web', 'Data') as role",
            "'acme' as employer",
            "'Acme' as employer_name",
            "true as has_description",
            "true as place_named",
            "cast(array() as array<string>) as remote_scope",
            "if(source = 'a', 'senior', 'unspecified') as seniority",
            "'1' as native_id",
            "pay_min as pay_max",
            "'EUR' as pay_currency",
            "'HOUR' as pay_period",
            "cast(null as int) as pay_salaries",
            "day as posted_on");
  }

  private static String row(
      String job, String day, String source, String mode, String asks, String pay, String places) {
    return "('%s', date'%s', '%s', %s, %s, %s, %s)"
        .formatted(job, day, source, mode, asks, pay, places);
  }

  private static String row(
      String job, String day, String source, String mode, String asks, String pay) {
    return row(job, day, source, mode, asks, pay, NO_PLACE);
  }

  /** "skill asked" or "skill asked years". */
  private static String asks(String... asks) {
    return Stream.of(asks)
        .map(ask -> ask.split(" "))
        .map(
            part ->
                "named_struct('skill', '%s', 'asked', '%s', 'years', cast(%s as int), 'only_in',"
                        .formatted(part[0], part[1], part.length > 2 ? part[2] : "null")
                    + " array(1L))")
        .collect(Collectors.joining(", ", "array(", ")"));
  }

  private static String place(String city) {
    return "array(named_struct('city', '%s', 'admin', cast(null as string), 'country', 'DE',"
            .formatted(city)
        + " 'geoname_id', cast(null as bigint)))";
  }
}
