package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.DemandWeek;
import jobtrends.model.Inactive;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Open postings that nobody may be waiting behind any more (S37). */
public final class Inactives {

  private static final int LEAST_SIGNS = 2;
  private static final int MANY_REPOSTS = 3;
  private static final int LONG_UNCHANGED = 90;

  /** The age that 95 % do not pass, of a posting that has it. */
  private static final Column OLD = Quantiles.nearestRank("age", 0.95);

  private Inactives() {}

  /**
   * One row per open spell of a role: its columns, {@code age} (days), {@code signs} (0 to 4),
   * {@code possibly_inactive}.
   *
   * <p>In: spells. Only sources that show their whole stock count: elsewhere nothing ever closes.
   * Age is no sign among fewer than 20 postings, nor never closing of an employer with fewer than
   * five spells.
   */
  public static Dataset<Row> marked(Dataset<Row> spells, LocalDate asOf) {
    Dataset<Row> whole = spells.filter(col("countable").and(col("role").isNotNull()));
    Dataset<Row> open =
        whole
            .filter(col("state").equalTo("OPEN"))
            .withColumn("age", datediff(lit(asOf), col("first_seen")));
    return open.join(ages(open), "role")
        .join(employers(whole), new String[] {"employer"}, "left")
        .withColumn("signs", signs(asOf))
        .withColumn("possibly_inactive", col("signs").geq(LEAST_SIGNS))
        .drop("old", "never_closes");
  }

  /** The age past which a posting of a role is old; null where too few are open to say. */
  private static Dataset<Row> ages(Dataset<Row> open) {
    return open.groupBy("role")
        .agg(when(count(lit(1)).geq(Estimates.QUARTILE_FLOOR), OLD).as("old"));
  }

  private static Dataset<Row> employers(Dataset<Row> spells) {
    Column closures = count(when(col("state").equalTo("CLOSED"), 1));
    Column enough = count(lit(1)).geq(Estimates.EMPLOYER_FLOOR);
    return spells
        .filter(col("employer").isNotNull())
        .groupBy("employer")
        .agg(closures.equalTo(0).and(enough).as("never_closes"));
  }

  private static Column signs(LocalDate asOf) {
    return Stream.of(
            col("age").gt(col("old")),
            col("reposts").geq(MANY_REPOSTS),
            datediff(lit(asOf), col("unchanged_since")).gt(LONG_UNCHANGED),
            col("never_closes"))
        .map(sign -> when(coalesce(sign, lit(false)), 1).otherwise(0))
        .reduce(Column::plus)
        .orElseThrow();
  }

  /**
   * One row per role, all roles among them: {@code role}, and the sums of {@link EmployerClusters}
   * over its open spells; a hit is possibly inactive.
   */
  public static Dataset<Row> of(Dataset<Row> spells, LocalDate asOf) {
    Dataset<Row> clusters =
        marked(spells, asOf)
            .withColumn("role", explode(array(lit(DemandWeek.ALL_ROLES), col("role"))))
            .groupBy("role", "employer")
            .agg(count(lit(1)).as("ads"), count(when(col("possibly_inactive"), 1)).as("hits"));
    return ClusterSums.of(clusters, "role").orderBy(col("ads").desc(), col("role"));
  }

  /** One record per row, in its order: roles with most open spells first. */
  public static List<Inactive> toRecords(Dataset<Row> inactives) {
    return inactives.collectAsList().stream().map(Inactives::record).toList();
  }

  private static Inactive record(Row row) {
    EmployerClusters open = ClusterSums.read(row);
    return new Inactive(
        row.getAs("role"), Estimates.share(open), Math.round(open.ads() - open.hits()));
  }
}
