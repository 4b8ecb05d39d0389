package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.analytics.SparkTest;
import jobtrends.model.Estimate;
import jobtrends.model.RoleSkillLift;
import jobtrends.model.SkillPair;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Skills with skills, and skills with roles. */
@SparkTest
class SkillPairsTest {

  /** 100 ask for java, 80 for sql, 40 of them for both, 400 can be read; one an employer. */
  private static Dataset<Row> postings(SparkSession spark) {
    return spark
        .range(480)
        .selectExpr(
            "concat('j', id) as job",
            "concat('e', id) as employer",
            "if(id < 100, 'Backend', if(id < 470, 'Data', null)) as role",
            "id < 400 as has_description",
            "case when id < 40 then array('java', 'sql') when id < 100 then array('java')"
                + " when id < 140 then array('sql') when id < 150 then array('cobol')"
                + " else cast(array() as array<string>) end as skills");
  }

  @Test
  void aPairIsMeasuredAgainstChance(SparkSession spark) {
    List<SkillPair> pairs = SkillPairs.toRecords(SkillPairs.of(postings(spark)));

    assertEquals(
        List.of("java sql", "cobol java", "cobol sql"),
        pairs.stream().map(pair -> pair.skill() + " " + pair.other()).toList());
    assertEquals(Estimates.share(40, 400).worth(400), pairs.get(0).together());
    assertEquals(new Lift(40, 100, 80, 400).estimate(400), pairs.get(0).lift());
    assertEquals(2, pairs.get(0).lift().value().orElseThrow(), 1e-12);
    assertEquals(Estimates.share(0, 400).worth(400), pairs.get(1).together());
    assertEquals(Estimates.belowFloor(10).worth(10), pairs.get(1).lift());
  }

  @Test
  void onlyTheFortyMostAskedForAreCompared(SparkSession spark) {
    Dataset<Row> postings =
        spark
            .range(41)
            .selectExpr(
                "concat('j', id) as job",
                "concat('e', id) as employer",
                "true as has_description",
                "transform(sequence(id, 40), i -> format_string('s%02d', i)) as skills");
    Dataset<Row> pairs = SkillPairs.of(postings);

    assertEquals(40 * 39 / 2, pairs.count());
    assertEquals(
        0, pairs.filter("skill = 's00'").count(), "one posting asks for it, and 41 for s40");
    assertEquals(40, pairs.filter("skill = 's39' and other = 's40'").first().<Long>getAs("hits"));
  }

  @Test
  void aHundredAdsOfOneEmployerAreOneOpinion(SparkSession spark) {
    Dataset<Row> ofOne =
        postings(spark)
            .withColumn("employer", org.apache.spark.sql.functions.expr("substr(job, 1, 1)"));
    SkillPair pair = SkillPairs.toRecords(SkillPairs.of(ofOne)).get(0);

    assertEquals(Estimates.belowFloor(400).worth(1), pair.together());
    assertEquals(false, pair.lift().isPublished());
  }

  @Test
  void withoutAnEmployerEachStandsForItself(SparkSession spark) {
    Dataset<Row> unnamed =
        postings(spark)
            .withColumn("employer", org.apache.spark.sql.functions.expr("cast(null as string)"));

    assertEquals(
        SkillPairs.toRecords(SkillPairs.of(postings(spark))),
        SkillPairs.toRecords(SkillPairs.of(unnamed)));
  }

  /** All 100 of java are Backend, which has 100 of 400. */
  @Test
  void aSkillBelongsToARole(SparkSession spark) {
    List<RoleSkillLift> lifts = RoleSkillLifts.toRecords(RoleSkillLifts.of(postings(spark)));

    assertEquals(
        List.of(
            new RoleSkillLift("Data", "java", new Lift(0, 300, 100, 400).estimate(400)),
            new RoleSkillLift("Data", "sql", new Lift(40, 300, 80, 400).estimate(400)),
            new RoleSkillLift("Data", "cobol", new Lift(10, 300, 10, 400).estimate(400)),
            new RoleSkillLift("Backend", "java", new Lift(100, 100, 100, 400).estimate(400)),
            new RoleSkillLift("Backend", "sql", new Lift(40, 100, 80, 400).estimate(400)),
            new RoleSkillLift(
                "Backend",
                "cobol",
                Estimate.withheld(jobtrends.model.Withheld.BELOW_FLOOR, 10).worth(10))),
        lifts);
    assertEquals(4, lifts.get(3).lift().value().orElseThrow(), 1e-12);
  }
}
