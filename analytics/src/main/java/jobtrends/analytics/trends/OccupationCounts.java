package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Postings of an occupation.
 *
 * @param remote those of them that are remote
 */
public record OccupationCounts(long postings, long remote) {

  /** By role. In: postings of the field. */
  public static Map<String, OccupationCounts> of(Dataset<Row> postings) {
    Map<String, OccupationCounts> counts = new TreeMap<>();
    postings
        .groupBy("role")
        .agg(count(lit(1)), count(when(col("mode").equalTo("REMOTE"), 1)))
        .collectAsList()
        .forEach(
            row ->
                counts.put(row.getString(0), new OccupationCounts(row.getLong(1), row.getLong(2))));
    return counts;
  }
}
