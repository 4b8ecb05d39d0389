package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.PayAbove;
import jobtrends.model.PayAbove.Bounds;
import jobtrends.model.PayComparison.Measure;
import jobtrends.model.PayLevel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many postings pay more than a round sum, and what those that do not say could change. */
public final class PayAboves {

  private static final String DOLLARS = "dollars";

  private static final Column THRESHOLDS =
      explode(array(lit(50_000.0), lit(100_000.0), lit(150_000.0), lit(200_000.0)));

  private PayAboves() {}

  /**
   * One row per role, all roles among them, and threshold: {@code role}, {@code threshold} (dollars
   * a year), {@code postings} (those that say nothing included), and the sums of {@link
   * EmployerClusters} over the postings whose pay is known in dollars: a hit pays more.
   *
   * <p>In: {@link PayCells} and {@link PayYardsticks}.
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> yardsticks) {
    Column same =
        cells
            .col("currency")
            .equalTo(yardsticks.col("currency"))
            .and(cells.col("posted").equalTo(yardsticks.col("posted")))
            .and(cells.col("country").eqNullSafe(yardsticks.col("country")));
    Dataset<Row> paid =
        cells
            .filter(col("group").equalTo(PayLevel.Group.ROLE.name()))
            .join(broadcast(yardsticks), same, "left")
            .select(
                explode(array(lit(DemandWeek.ALL_ROLES), col("name"))).as("role"),
                col("employer"),
                col("pay_year").multiply(col(Measure.US_DOLLARS.name())).as(DOLLARS));
    Dataset<Row> clusters =
        paid.withColumn("threshold", THRESHOLDS)
            .groupBy("role", "threshold", "employer")
            .agg(
                count(lit(1)).as("postings"),
                count(DOLLARS).as("ads"),
                count(when(col(DOLLARS).gt(col("threshold")), 1)).as("hits"));
    Dataset<Row> postings =
        clusters.groupBy("role", "threshold").agg(sum("postings").as("postings"));
    Dataset<Row> sums = ClusterSums.of(clusters.filter(col("ads").gt(0)), "role", "threshold");
    return postings
        .join(sums, new String[] {"role", "threshold"}, "left")
        .orderBy(col("postings").desc(), col("role"), col("threshold"));
  }

  /** One record per row, in its order: roles with most postings first. */
  public static List<PayAbove> toRecords(Dataset<Row> aboves) {
    return aboves.collectAsList().stream().map(PayAboves::record).toList();
  }

  private static PayAbove record(Row row) {
    long postings = row.<Long>getAs("postings");
    EmployerClusters known =
        row.isNullAt(row.fieldIndex("ads"))
            ? new EmployerClusters(0, 0, 0, 0, 0, 0)
            : ClusterSums.read(row);
    Estimate stated = Estimates.share(known);
    return new PayAbove(
        row.getAs("role"),
        row.<Double>getAs("threshold"),
        stated,
        Estimates.share(known.ads(), postings),
        bounds(known, postings));
  }

  private static Bounds bounds(EmployerClusters known, long postings) {
    Interval bounds = DisclosureBounds.of(postings, known.ads(), known.hits());
    return new Bounds(bounds.low(), bounds.high());
  }
}
