package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class ClusterSumsTest {

  private static final String GOLDEN =
      "('a', 40L, 20L), ('b', 30L, 3L), ('c', 20L, 2L), ('d', 10L, 1L), ('e', 50L, 5L)";

  /** Golden vector G8 from the sums; a second cell beside it, without an employer. */
  @Test
  void sixSumsTellWhatTheEmployersWould(SparkSession spark) {
    String rows =
        Stream.of(GOLDEN.split("(?<=\\)), "))
            .map(row -> row.replace("(", "('golden', "))
            .collect(Collectors.joining(", ", "", ", ('none', null, 7L, 3L)"));
    Dataset<Row> sums =
        ClusterSums.of(Tables.values(spark, rows, "cell", "employer", "ads", "hits"), "cell")
            .orderBy("cell");
    EmployerClusters golden = ClusterSums.read(sums.collectAsList().get(0));

    assertEquals(new EmployerClusters(5, 150, 31, 5500, 439, 1190), golden);
    assertEquals(9.253, golden.designEffect(), 5e-4);
    assertEquals(16.2, golden.effectiveN(), 0.05);
    // Seven postings that name no employer are seven clusters of one.
    assertEquals(
        new EmployerClusters(7, 7, 3, 7, 3, 3), ClusterSums.read(sums.collectAsList().get(1)));
  }

  @Test
  void cellsAmongTheSamePostingsShareTheirEmployers(SparkSession spark) {
    Dataset<Row> ads =
        Tables.values(spark, GOLDEN + ", (null, 7L, 0L)", "employer", "ads", "hits").drop("hits");
    Dataset<Row> hits =
        Tables.values(
            spark,
            "('java', 'a', 20L), ('java', 'b', 3L), ('java', null, 3L), ('sql', 'e', 50L)",
            "skill",
            "employer",
            "hits");
    Dataset<Row> cells =
        Tables.values(spark, "('java', 1), ('rust', 2), ('sql', 3)", "skill", "rank");

    assertEquals(
        """
        java 1 12 157 5507 26 412 893
        rust 2 12 157 5507 0 0 0
        sql 3 12 157 5507 50 2500 2500\
        """,
        Tables.sorted(ClusterSums.of(ads, hits, cells, "skill")));
  }

  /** Two employers in the window now, one before; only one of them asks for java, and then none. */
  @Test
  void aSkillHasItsEmployersInEachWindow(SparkSession spark) {
    Dataset<Row> windows =
        Tables.values(
                spark,
                "('now', 'a', 'java'), ('now', 'a', 'java sql'), ('now', 'b', ''),"
                    + " ('now', null, 'java'), ('now', null, ''), ('before', 'a', '')",
                "window",
                "employer",
                "skills")
            .selectExpr(
                "window",
                "employer",
                "true as has_description",
                "transform(filter(split(skills, ' '), s -> s <> ''), s -> named_struct('skill', s,"
                    + " 'asked', 'MENTIONED', 'years', cast(null as int))) as asks");
    Map<String, Row> rows =
        SkillAsks.clustered(windows).collectAsList().stream()
            .collect(Collectors.toMap(row -> row.<String>getAs("skill"), row -> row));
    Row all = rows.get(SkillAsks.PROCESSED);

    assertEquals(
        new EmployerClusters(4, 5, 3, 7, 5, 5), ClusterSums.read(rows.get("java"), all, "now"));
    assertEquals(
        new EmployerClusters(4, 5, 1, 7, 1, 2), ClusterSums.read(rows.get("sql"), all, "now"));
    assertEquals(
        new EmployerClusters(1, 1, 0, 1, 0, 0), ClusterSums.read(rows.get("java"), all, "before"));
  }
}
