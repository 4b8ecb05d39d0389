package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.any_value;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.model.DemandWeek;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Remote, hybrid, on site or not said, week by week. */
public final class WorkModes {

  private WorkModes() {}

  /**
   * One row per week and role: {@code week}, {@code role} (all roles are one, unknown ones are in
   * it only), and the postings of each mode in the order of {@link WorkMode}.
   *
   * <p>In: sightings. A job has one mode a week, that most of its listings state; "not said" only
   * when none states one.
   */
  public static Dataset<Row> of(Dataset<Row> sightings) {
    Column stated =
        mode(when(col("mode").notEqual(WorkMode.UNSPECIFIED.name()), col("mode")), true);
    Dataset<Row> jobs =
        sightings
            .groupBy("week", "job")
            .agg(
                any_value(col("role")).as("role"),
                coalesce(stated, lit(WorkMode.UNSPECIFIED.name())).as("mode"));

    Column roles = explode(array(lit(DemandWeek.ALL_ROLES), col("role")));
    Column[] modes = Stream.of(WorkMode.values()).map(WorkModes::postings).toArray(Column[]::new);
    return jobs.select(col("week"), roles.as("role"), col("mode"))
        .filter(col("role").isNotNull())
        .groupBy("week", "role")
        .agg(modes[0], Arrays.copyOfRange(modes, 1, modes.length))
        .orderBy("week", "role");
  }

  private static Column postings(WorkMode mode) {
    return count(when(col("mode").equalTo(mode.name()), 1)).as(mode.name());
  }

  /** One record per week, role and mode, in that order; withheld with the week. */
  public static List<WorkModeWeek> toRecords(Dataset<Row> weeks, RunCalendar calendar) {
    return weeks.collectAsList().stream()
        .flatMap(row -> records(row, calendar.withheld(row.getLocalDate(0))))
        .toList();
  }

  private static Stream<WorkModeWeek> records(Row row, Optional<Withheld> reason) {
    long n = Stream.of(WorkMode.values()).mapToLong(mode -> postings(row, mode)).sum();
    return Stream.of(WorkMode.values())
        .map(
            mode ->
                new WorkModeWeek(
                    row.getLocalDate(0),
                    row.getString(1),
                    mode,
                    Estimates.unless(reason, Estimates.share(postings(row, mode), n))));
  }

  private static long postings(Row row, WorkMode mode) {
    return row.<Long>getAs(mode.name());
  }
}
