package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import jobtrends.analytics.trends.Intervals.Share;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many postings state their pay, week by week (S29). */
public final class DisclosureWeeks {

  private DisclosureWeeks() {}

  /**
   * One row per week: {@code week}, {@code stated}, {@code jobs}.
   *
   * <p>In: sightings. A job states its pay when one of its listings of the week does.
   */
  public static Dataset<Row> of(Dataset<Row> sightings) {
    return sightings
        .groupBy("week")
        .agg(
            countDistinct(when(col("pay_currency").isNotNull(), col("job"))).as("stated"),
            countDistinct("job").as("jobs"))
        .orderBy("week");
  }

  /** By the Monday of the week. */
  public static NavigableMap<LocalDate, Share> toShares(Dataset<Row> weeks) {
    NavigableMap<LocalDate, Share> shares = new TreeMap<>();
    weeks
        .collectAsList()
        .forEach(row -> shares.put(row.getLocalDate(0), new Share(row.getLong(1), row.getLong(2))));
    return shares;
  }
}
