package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.SurvivalCurve.Step;
import jobtrends.analytics.trends.SurvivalCurve.Watched;
import jobtrends.model.Closing;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** How long postings stay open (S36). */
public final class Closings {

  private static final int MONTH = 30;

  private static final Column CLOSED = col("state").equalTo("CLOSED");

  /**
   * Whether a spell's source proves more ends than it leaves unproved. Where a source is never
   * complete its postings lapse, last seen on about the day they went: counted as open so far, they
   * would all seem to have been taken from sight just before they could close.
   */
  private static final Column PROVED =
      sum(when(CLOSED, 1).when(col("state").equalTo("LAPSED"), -1).otherwise(0))
          .over(Window.partitionBy("source"))
          .geq(0);

  private Closings() {}

  /**
   * One row per role, age found and age left: {@code role} (all roles among them), {@code entered}
   * (days), {@code left} (days), {@code closed}, {@code spells}. Only sources that show their whole
   * stock count, and prove most ends: no other can say when a posting closed.
   *
   * <p>In: spells, with {@code posted_on} (null where no source says). A spell that was there
   * before we looked counts from its age on that day; where its age is not known it is left out. A
   * lapsed spell was open when last seen, and no more is known of it.
   */
  public static Dataset<Row> of(Dataset<Row> spells) {
    Column found = col("left_truncated");
    Column began = when(found, col("posted_on")).otherwise(col("first_seen"));
    Column ended = when(CLOSED, col("ended_on")).otherwise(col("last_seen"));
    return spells
        .filter(col("countable").and(col("role").isNotNull()))
        .withColumn("proved", PROVED)
        .filter("proved")
        .withColumn("began", least(began, when(began.isNotNull(), col("first_seen"))))
        .filter(col("began").isNotNull())
        .select(
            explode(array(lit(DemandWeek.ALL_ROLES), col("role"))).as("role"),
            datediff(col("first_seen"), col("began")).as("entered"),
            datediff(coalesce(ended, col("last_seen")), col("began")).as("left"),
            CLOSED.as("closed"))
        .groupBy("role", "entered", "left", "closed")
        .agg(count(lit(1)).as("spells"))
        .orderBy("role", "entered", "left", "closed");
  }

  /** One record per role, most spells first. */
  public static List<Closing> toRecords(Dataset<Row> closings) {
    Map<String, List<Watched>> byRole =
        closings.collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getString(0),
                    Collectors.mapping(Closings::watched, Collectors.toList())));
    return byRole.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Watched>> role) -> -spells(role.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(role -> record(role.getKey(), role.getValue()))
        .toList();
  }

  private static Watched watched(Row row) {
    return new Watched(row.getInt(1), row.getInt(2), row.getBoolean(3), row.getLong(4));
  }

  private static long spells(List<Watched> all) {
    return all.stream().mapToLong(Watched::postings).sum();
  }

  private static Closing record(String role, List<Watched> all) {
    var curve = SurvivalCurve.of(all);
    List<Watched> closed = all.stream().filter(Watched::closed).toList();
    return new Closing(role, median(curve, spells(all)), inMonth(curve, all), spells(closed));
  }

  /** Where few are at risk one closing halves the curve: nothing is said beyond such an age. */
  private static Estimate median(SurvivalCurve curve, long n) {
    if (curve.median().isEmpty()) {
      return Estimate.withheld(
          n < Estimates.MEDIAN_FLOOR ? Withheld.BELOW_FLOOR : Withheld.STILL_OPEN, n);
    }
    double median = curve.median().getAsDouble();
    long fewest =
        curve.steps().stream()
            .filter(step -> step.age() <= median)
            .mapToLong(Step::atRisk)
            .min()
            .orElseThrow();
    return fewest < Estimates.MEDIAN_FLOOR
        ? Estimates.belowFloor(n)
        : new Estimate(curve.median(), curve.medianLow(), curve.medianHigh(), n, Optional.empty());
  }

  private static Estimate inMonth(SurvivalCurve curve, List<Watched> all) {
    long n = spells(all);
    long atRisk =
        all.stream().filter(one -> one.isAtRisk(MONTH)).mapToLong(Watched::postings).sum();
    if (atRisk < Estimates.SHARE_FLOOR) {
      return Estimates.belowFloor(n);
    }
    return curve.steps().stream()
        .filter(step -> step.age() <= MONTH)
        .reduce((earlier, later) -> later)
        .map(
            step ->
                Estimate.of(
                    1 - step.open(), 1 - step.interval().high(), 1 - step.interval().low(), n))
        .orElseGet(() -> Estimates.within(0, Intervals.wilson(0, n), n));
  }
}
