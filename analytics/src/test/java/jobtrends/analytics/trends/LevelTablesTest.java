package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.EmployerCount;
import jobtrends.model.Estimate;
import jobtrends.model.RoleSkill;
import jobtrends.model.SkillShare;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Skills, roles' skills and employers of a window. */
@SparkTest
class LevelTablesTest {

  /** S16: 1,000 postings, 200 without description, 80 hits: 10 %, not 8 %. */
  @Test
  void sharesAreOfPostingsThatHaveADescription(SparkSession spark) {
    Dataset<Row> postings =
        spark
            .range(1000)
            .selectExpr(
                "id >= 200 as has_description",
                "if(id between 200 and 279, array('java'), cast(array() as array<string>))"
                    + " as skills",
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
                Estimates.share(80, 800),
                Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0),
                Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0),
                false)),
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
                "if(id < 60 or id >= 940, array('perl'), cast(array() as array<string>))"
                    + " as skills",
                "if(id < 500, 'now', 'before') as window");
    SkillShare perl =
        SkillShares.toRecords(
                SkillShares.of(windows),
                new SkillShares.Context(Map.of(), CorrectedCounts.by(List.of())),
                Optional.empty())
            .get(0);

    assertEquals(0.0367, perl.change().value().orElseThrow(), 5e-5);
    assertEquals(-0.0014, perl.change().low().orElseThrow(), 5e-5);
    assertEquals(0.0748, perl.change().high().orElseThrow(), 5e-5);
    assertEquals(true, perl.standsOut(), "p is .058, and it is the only one compared");
  }

  @Test
  void aSkillARoleNeverAsksForIsARow(SparkSession spark) {
    Dataset<Row> postings =
        Tables.values(
            spark,
            "('Data', array('sql', 'java')), ('Data', array('sql')), ('Web', array('java')),"
                + " (null, array('rust'))",
            "role",
            "skills");
    List<RoleSkill> pairs =
        RoleSkills.toRecords(RoleSkills.of(postings.selectExpr("*", "true as has_description")));

    assertEquals(
        List.of(
            new RoleSkill("Data", "java", Estimates.share(1, 2)),
            new RoleSkill("Data", "sql", Estimates.share(2, 2)),
            new RoleSkill("Web", "java", Estimates.share(1, 1)),
            new RoleSkill("Web", "sql", Estimates.share(0, 1))),
        pairs);
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
