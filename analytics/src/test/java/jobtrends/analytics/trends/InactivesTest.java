package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.DemandWeek;
import jobtrends.model.Inactive;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class InactivesTest {

  private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

  /** Golden vector G14: nearest rank. */
  @Test
  void theNearestRankIsAValueSomebodyHad(SparkSession spark) {
    Dataset<Row> values =
        Tables.values(
            spark, "(31), (35), (42), (50), (58), (61), (75), (80), (96), (120)", "value");

    assertEquals(
        "42.0 58.0 80.0",
        Tables.inOrder(
            values.agg(
                Quantiles.nearestRank("value", 0.25),
                Quantiles.nearestRank("value", 0.5),
                Quantiles.nearestRank("value", 0.75))));
  }

  /**
   * Twenty open spells, 1 to 20 weeks old. The oldest (p19) is past the 95th percentile, p0 is
   * reposted, p17 to p19 are unchanged for long, and Giant, of p15 to p19, never closed one.
   */
  @Test
  void twoOfFourSignsAreNeeded(SparkSession spark) {
    Dataset<Row> marked = Inactives.marked(spells(spark), AS_OF);

    assertEquals(
        """
        p0 1 false
        p15 1 false
        p16 1 false
        p17 2 true
        p18 2 true
        p19 3 true""",
        Tables.sorted(marked.filter("signs > 0").select("spell", "signs", "possibly_inactive")));
  }

  @Test
  void theShareIsOfTheRolesOpenPostings(SparkSession spark) {
    List<Inactive> inactives = Inactives.toRecords(Inactives.of(spells(spark), AS_OF));
    EmployerClusters open = new EmployerClusters(16, 20, 3, 15 + 25, 9, 15);

    assertEquals(
        List.of(
            new Inactive(DemandWeek.ALL_ROLES, Estimates.share(open), 17),
            new Inactive("Data", Estimates.share(open), 17)),
        inactives);
  }

  @Test
  void amongFewPostingsAgeIsNoSign(SparkSession spark) {
    assertEquals(
        0,
        Inactives.marked(spells(spark).filter("spell in ('p0', 'p1', 'p19')"), AS_OF)
            .filter("possibly_inactive")
            .count(),
        "the employer has too few spells, and 19 others are missing");
  }

  private static Dataset<Row> spells(SparkSession spark) {
    Dataset<Row> open =
        spark
            .range(20)
            .selectExpr(
                "concat('p', id) as spell",
                "'Data' as role",
                "if(id >= 15, 'giant', concat('e', id)) as employer",
                "'OPEN' as state",
                "true as countable",
                "date_sub(date'2026-06-30', cast(7 * (id + 1) as int)) as first_seen",
                "if(id = 0, 3, 2) as reposts",
                "date_sub(date'2026-06-30', if(id >= 17, 91, 90)) as unchanged_since");
    Dataset<Row> others =
        spark.sql(
            """
            select * from values
              ('c1', 'Data', 'e1', 'CLOSED', true, date'2020-01-01', 9, date'2020-01-01'),
              ('f1', 'Data', 'e1', 'OPEN', false, date'2020-01-01', 9, date'2020-01-01'),
              ('u1', null, 'e1', 'OPEN', true, date'2020-01-01', 9, date'2020-01-01')
            """);
    return open.union(others);
  }
}
