package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Collectors;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.model.DemandWeek;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Demand for a role, week by week: postings, postings on display per run, matched-source index. */
public final class DemandIndex {

  private static final Column ROLES =
      explode(
          when(col("role").isNull(), array(lit(DemandWeek.UNKNOWN_ROLE)))
              .otherwise(array(lit(DemandWeek.ALL_ROLES), col("role"))));

  private DemandIndex() {}

  /**
   * One row per role, week and use of that week: {@code role}, {@code week}, {@code use} ({@link
   * DemandCounts.Use}), {@code other} (the day or week the use is for), {@code jobs}.
   *
   * <p>In: {@code week}, {@code day}, {@code source}, {@code job}, {@code role}; and {@code uses}
   * ({@link SourceUses}). A job on several boards counts once in each use: boards that copy each
   * other do not move a sum.
   */
  public static Dataset<Row> counts(Dataset<Row> sightings, Dataset<Row> uses) {
    Dataset<Row> seen =
        sightings.select(col("week"), col("day"), col("source"), col("job"), ROLES.as("role"));

    Dataset<Row> inWeek = seen.select(role(), week(), use(DemandCounts.Use.SEEN), week(), job());
    Dataset<Row> onDay =
        seen.select(role(), week(), use(DemandCounts.Use.SHOWN), col("day"), job());
    Dataset<Row> linked =
        seen.join(broadcast(uses), new String[] {"week", "source"})
            .select(role(), week(), col("use"), col("other"), job());

    return inWeek
        .union(onDay)
        .union(linked)
        .toDF("role", "week", "use", "other", "job")
        .groupBy("role", "week", "use", "other")
        .agg(countDistinct("job").as("jobs"));
  }

  /** One record per week of the calendar and role seen in any of them, weeks first. */
  public static List<DemandWeek> toRecords(Dataset<Row> counts, RunCalendar calendar) {
    List<DemandCounts.Count> collected =
        counts.collectAsList().stream().map(DemandCounts::count).toList();
    return new DemandSeries(
            calendar, collected.stream().collect(Collectors.groupingBy(DemandCounts.Count::role)))
        .records();
  }

  private static Column role() {
    return col("role");
  }

  private static Column week() {
    return col("week");
  }

  private static Column job() {
    return col("job");
  }

  private static Column use(DemandCounts.Use use) {
    return lit(use.name());
  }
}
