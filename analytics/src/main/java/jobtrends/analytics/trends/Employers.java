package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import jobtrends.model.DemandWeek;
import jobtrends.model.EmployerCount;
import jobtrends.model.Estimate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Who posts most. */
public final class Employers {

  private static final int MOST = 100;

  private Employers() {}

  /**
   * One row per employer, the 100 with most postings: {@code employer} (its name as printed most
   * often), {@code postings}, {@code of_named} (postings of all employers), {@code role} (most
   * advertised).
   *
   * <p>In: postings. An employer is told by its name without legal form and case; postings that
   * name none are not counted.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    Column role = coalesce(mode(col("role"), true), lit(DemandWeek.UNKNOWN_ROLE));
    return postings
        .filter(col("employer").isNotNull())
        .groupBy("employer")
        .agg(
            count(lit(1)).as("postings"),
            mode(col("employer_name"), true).as("name"),
            role.as("role"))
        .withColumn("of_named", sum("postings").over(Window.partitionBy(lit(1))))
        .orderBy(col("postings").desc(), col("employer"))
        .limit(MOST)
        .select(col("name").as("employer"), col("postings"), col("of_named"), col("role"));
  }

  /** One record per row, most postings first. */
  public static List<EmployerCount> toRecords(Dataset<Row> employers) {
    return employers.collectAsList().stream()
        .map(
            row ->
                new EmployerCount(
                    row.getString(0),
                    row.getLong(1),
                    share(row.getLong(1), row.getLong(2)),
                    row.getString(3)))
        .toList();
  }

  private static Estimate share(long postings, long ofNamed) {
    return postings < Estimates.EMPLOYER_FLOOR
        ? Estimates.belowFloor(postings)
        : Estimates.share(postings, ofNamed);
  }
}
