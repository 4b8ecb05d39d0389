package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import jobtrends.model.Estimate;
import jobtrends.model.PayComparison;
import jobtrends.model.PayComparison.Measure;
import jobtrends.model.PayLevel;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What postings say they pay, made comparable: the median by role and by city in dollars. */
public final class PayComparisons {

  private PayComparisons() {}

  /**
   * One row per group, name and measure: {@code stated} (postings with a figure a year), {@code n}
   * (those that could be converted; 0 where none), and the columns of {@link PayLevels#of}, null
   * where n is 0.
   *
   * <p>In: {@link PayCells} and {@link PayYardsticks}. Every figure is converted by itself, at its
   * own day, before the median is taken.
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> yardsticks) {
    Dataset<Row> paid = cells.filter(col("pay_year").isNotNull());
    Dataset<Row> converted = converted(paid, yardsticks);
    Dataset<Row> levels =
        PayLevels.of(converted, PayRanks.of(converted)).drop("postings", "disclosed");
    return paid.groupBy("group", "name")
        .agg(count(lit(1)).as("stated"))
        .withColumn("currency", explode(measures()))
        .join(levels, new String[] {"group", "name", "currency"}, "left")
        .withColumn("n", coalesce(col("n"), lit(0)))
        .orderBy(
            col("group").desc(),
            col("stated").desc(),
            col("name"),
            array_position(measures(), col("currency")));
  }

  /** Cells in the money of each measure, whose name stands in place of the currency. */
  static Dataset<Row> converted(Dataset<Row> paid, Dataset<Row> yardsticks) {
    Column same =
        paid.col("currency")
            .equalTo(yardsticks.col("currency"))
            .and(paid.col("posted").equalTo(yardsticks.col("posted")))
            .and(paid.col("country").eqNullSafe(yardsticks.col("country")));
    Dataset<Row> measured = paid.join(broadcast(yardsticks), same);
    return Arrays.stream(Measure.values())
        .map(Measure::name)
        .map(
            measure ->
                measured.select(
                    col("group"),
                    col("name"),
                    col("employer"),
                    lit(measure).as("currency"),
                    col("extra"),
                    col("pay_year").multiply(col(measure)).as("pay_year")))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  private static Column measures() {
    return functions.array(
        Arrays.stream(Measure.values()).map(measure -> lit(measure.name())).toArray(Column[]::new));
  }

  /** One record per row of {@link #of}, in its order. */
  public static List<PayComparison> toRecords(Dataset<Row> comparisons) {
    return comparisons.collectAsList().stream().map(PayComparisons::record).toList();
  }

  private static PayComparison record(Row row) {
    int n = row.getAs("n");
    Measure measure = Measure.valueOf(row.getAs("currency"));
    Estimate median = n == 0 ? Estimate.withheld(unmeasured(measure), 0) : PayRanks.median(row);
    return new PayComparison(
        PayLevel.Group.valueOf(row.getAs("group")),
        row.getAs("name"),
        measure,
        median,
        Estimates.share(n, row.<Long>getAs("stated")));
  }

  private static Withheld unmeasured(Measure measure) {
    return measure == Measure.INTERNATIONAL_DOLLARS_2024
        ? Withheld.NO_PRICE_INDEX
        : Withheld.NO_RATE;
  }
}
