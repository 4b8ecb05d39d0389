package jobtrends.analytics.trends;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Which sources of a week can be compared with which other weeks (S4). */
public final class SourceUses {

  /**
   * A week is linked to one of so many comparable weeks before it. More than one, so that a gap can
   * be stepped over by sources that were whole on both sides of it; few, so that a source that was
   * away for a month starts anew.
   */
  static final int REACH = 4;

  private static final StructType SHAPE =
      new StructType()
          .add("week", DateType)
          .add("source", StringType)
          .add("use", StringType)
          .add("other", DateType);

  private SourceUses() {}

  /** One row per week, source and use of that source's week: see {@link DemandCounts.Use}. */
  public static Dataset<Row> of(SparkSession spark, RunCalendar calendar) {
    return spark.createDataFrame(rows(calendar), SHAPE);
  }

  private static List<Row> rows(RunCalendar calendar) {
    List<RunWeek> weeks = DemandSeries.comparable(calendar);
    var rows = new ArrayList<Row>();
    Set<String> entered = new HashSet<>();
    for (int i = 0; i < weeks.size(); i++) {
      RunWeek week = weeks.get(i);
      entered.forEach(
          source -> rows.add(row(week, source, DemandCounts.Use.ENTERED, week.monday())));
      entered.addAll(week.whole().keySet());
      weeks.subList(Math.max(0, i - REACH), i).forEach(earlier -> link(earlier, week, rows));
    }
    return rows;
  }

  private static void link(RunWeek earlier, RunWeek week, List<Row> rows) {
    week.whole().entrySet().stream()
        .filter(entry -> entry.getValue().equals(earlier.whole().get(entry.getKey())))
        .forEach(
            entry -> {
              rows.add(row(week, entry.getKey(), DemandCounts.Use.AFTER, earlier.monday()));
              rows.add(row(earlier, entry.getKey(), DemandCounts.Use.BEFORE, week.monday()));
            });
  }

  private static Row row(RunWeek week, String source, DemandCounts.Use use, LocalDate other) {
    return RowFactory.create(week.monday(), source, use.name(), other);
  }
}
