package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import jobtrends.model.SourceValue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What each source adds to the others. */
public final class SourceValues {

  private SourceValues() {}

  /**
   * One row per source: {@code source}, {@code postings}, {@code alone} (those it alone shows), in
   * that order.
   *
   * <p>In: postings.
   */
  public static Dataset<Row> of(Dataset<Row> postings) {
    return postings
        .select(explode(col("sources")).as("source"), size(col("sources")).as("shown_by"))
        .groupBy("source")
        .agg(count(lit(1)).as("postings"), count(when(col("shown_by").equalTo(1), 1)).as("alone"));
  }

  /** One record per row, by source. */
  public static List<SourceValue> toRecords(Dataset<Row> values) {
    return values.orderBy("source").collectAsList().stream()
        .map(row -> new SourceValue(row.getString(0), row.getLong(1), row.getLong(2)))
        .toList();
  }
}
