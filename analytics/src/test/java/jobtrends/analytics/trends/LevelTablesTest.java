package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.EmployerCount;
import jobtrends.model.Estimate;
import jobtrends.model.HowAsked;
import jobtrends.model.SkillShare;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Skills, roles' skills and employers of a window. */
@SparkTest
class LevelTablesTest {

  private static final String ASKS = "array<struct<skill: string, asked: string, years: int>>";
  private static final String ASKS_JAVA =
      "array(named_struct('skill', 'java', 'asked', 'MENTIONED', 'years', cast(null as int)))";

  /** S16: 1,000 postings, 200 without description, 80 hits: 10 %, not 8 %. */
  @Test
  void sharesAreOfPostingsThatHaveADescription(SparkSession spark) {
    Dataset<Row> postings =
        spark
            .range(1000)
            .selectExpr(
                "id >= 200 as has_description",
                "if(id between 200 and 279, %s, cast(array() as %s)) as asks"
                    .formatted(ASKS_JAVA, ASKS),
                "concat('e', id) as employer",
                "'now' as window");
    List<SkillShare> skills =
        SkillShares.toRecords(
            SkillShares.of(postings),
            new SkillShares.Context(Map.of("java", "language"), CorrectedCounts.by(List.of())),
            Optional.of(Withheld.NO_EARLIER_PERIOD));

    assertEquals(
        List.of(
            new SkillShare(
                "java",
                "language",
                Estimates.share(80, 800).worth(800),
                Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0),
                Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0),
                false,
                Estimate.withheld(Withheld.ACCURACY_UNKNOWN, 80),
                new HowAsked(
                    Estimates.share(0, 800), Estimates.share(0, 800), Estimates.belowFloor(0)),
                OptionalLong.of(0))),
        skills);
    assertEquals(0.1, skills.get(0).share().value().orElseThrow(), 1e-12);
  }

  /** Golden vector G2b. */
  @Test
  void aSkillGoneFromAllPostingsStillHasAChange(SparkSession spark) {
    Dataset<Row> windows =
        spark
            .range(980)
            .selectExpr(
                "true as has_description",
                "if(id < 60 or id >= 940, %s, cast(array() as %s)) as asks"
                    .formatted(ASKS_JAVA, ASKS),
                "concat('e', id) as employer",
                "if(id < 500, 'now', 'before') as window");
    SkillShare java =
        SkillShares.toRecords(
                SkillShares.of(windows),
                new SkillShares.Context(Map.of(), CorrectedCounts.by(List.of())),
                Optional.empty())
            .get(0);

    assertEquals(0.0367, java.change().value().orElseThrow(), 5e-5);
    assertEquals(-0.0014, java.change().low().orElseThrow(), 5e-5);
    assertEquals(0.0748, java.change().high().orElseThrow(), 5e-5);
    assertEquals(true, java.standsOut(), "p is .058, and it is the only one compared");
  }

  /**
   * 150 postings of so many employers, each of one mind: five employers are worth too few postings
   * to say anything (S19), thirty are not.
   */
  @ParameterizedTest
  @CsvSource({"5, 4, BELOW_FLOOR", "30, 29,", "150, 150,"})
  void aShareIsWorthItsEmployers(
      int employers, double worth, Withheld withheld, SparkSession spark) {
    Dataset<Row> postings =
        spark
            .range(150)
            .selectExpr(
                "true as has_description",
                "if(id %% %d < %d, %s, cast(array() as %s)) as asks"
                    .formatted(employers, 2 * employers / 5, ASKS_JAVA, ASKS),
                "concat('e', id %% %d) as employer".formatted(employers),
                "'now' as window");
    Estimate share =
        SkillShares.toRecords(
                SkillShares.of(postings),
                new SkillShares.Context(Map.of(), CorrectedCounts.by(List.of())),
                Optional.of(Withheld.NO_EARLIER_PERIOD))
            .get(0)
            .share();

    assertEquals(150, share.n());
    assertEquals(Optional.ofNullable(withheld), share.withheld());
    assertEquals(worth, share.effectiveN().orElseThrow(), 1e-9);
  }

  @Test
  void aSkillARoleNeverAsksForIsARow(SparkSession spark) {
    Dataset<Row> postings =
        Tables.values(
            spark,
            "('Data', 'sql java'), ('Data', 'sql'), ('Web', 'java'), (null, 'rust')",
            "role",
            "skills");

    assertEquals(
        List.of("Data java 1 of 2", "Data sql 2 of 2", "Web java 1 of 1", "Web sql 0 of 1"),
        pairs(postings, Map.of()));
  }

  /** 41 technologies and a soft skill that more postings name than any of them. */
  @Test
  void softSkillsAreRankedApartAndTakeNoPlaceOfATechnology(SparkSession spark) {
    Dataset<Row> postings =
        spark
            .range(42)
            .selectExpr(
                "'Data' as role",
                "concat('Teamwork ', if(id < 41, concat('t', 10 + id), '')) as skills");
    List<String> pairs = pairs(postings, Map.of("Teamwork", "soft skill"));

    assertEquals(41, pairs.size());
    assertEquals("Data t10 1 of 42", pairs.get(0));
    assertEquals("Data t49 1 of 42", pairs.get(39));
    assertEquals("Data Teamwork 42 of 42", pairs.get(40));
  }

  private static List<String> pairs(Dataset<Row> postings, Map<String, String> categories) {
    Column asks =
        expr(
            "transform(split(trim(skills), ' '), s -> named_struct('skill', s, 'asked',"
                + " 'MENTIONED', 'years', cast(null as int)))");
    Dataset<Row> read =
        postings
            .withColumn("asks", asks)
            .withColumn("has_description", lit(true))
            .withColumn("employer", lit("e"));
    return RoleSkills.of(read, categories).collectAsList().stream()
        .map(
            row ->
                "%s %s %d of %d"
                    .formatted(
                        row.getAs("role"),
                        row.getAs("skill"),
                        row.<Long>getAs("now"),
                        row.<Long>getAs("postings")))
        .toList();
  }

  @Test
  void employersAreCountedUnderOneNameAndOfThoseNamed(SparkSession spark) {
    Dataset<Row> postings =
        Tables.values(
            spark,
            """
            ('acme', 'Acme GmbH', 'Data'), ('acme', 'Acme GmbH', 'Data'), ('acme', 'ACME', 'Web'),
            ('acme', 'Acme GmbH', null), ('acme', 'Acme', 'Web'), ('acme', 'Acme', 'Data'),
            ('b', 'B', null), ('c', 'C', 'Web'), ('d', 'D', 'Web'), ('e', 'E', 'Web'),
            (null, null, 'Web')
            """,
            "employer",
            "employer_name",
            "role");
    List<EmployerCount> employers = Employers.toRecords(Employers.of(postings));

    assertEquals(
        new EmployerCount("Acme GmbH", 6, Estimates.share(6, 10), "Data"), employers.get(0));
    assertEquals(
        new EmployerCount("B", 1, Estimates.belowFloor(1), "Unknown role"), employers.get(1));
    assertEquals(5, employers.size());
  }
}
