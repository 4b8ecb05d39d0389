package jobtrends.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jobtrends.analytics.history.JobSum;
import jobtrends.analytics.history.RunSum;
import jobtrends.model.RunManifest;
import jobtrends.model.Vintage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many of everything, and what read it. */
final class Totals {

  private Totals() {}

  /**
   * @param runs what each run adds up to
   * @param listings what was new on each day
   * @param level postings of the level window
   */
  static Vintage.Totals of(List<RunSum> runs, List<JobSum> listings, Dataset<Row> level) {
    Column inField = col("role").isNotNull();
    Row recent =
        level
            .agg(
                count(lit(1)),
                count(when(col("role").isNull(), 1)),
                count(when(inField.and(col("place_unresolved")), 1)),
                count(when(inField.and(col("has_description").equalTo(false)), 1)))
            .first();
    return new Vintage.Totals(
        runs.stream().mapToLong(RunSum::sightings).sum(),
        sum(listings, false, JobSum::listings),
        sum(listings, false, JobSum::jobs),
        recent.getLong(0),
        recent.getLong(1),
        recent.getLong(2),
        recent.getLong(3),
        sum(listings, true, JobSum::listings));
  }

  private static long sum(
      List<JobSum> listings, boolean sellersOffers, ToLongFunction<JobSum> count) {
    return listings.stream()
        .filter(sum -> sum.sellersOffer() == sellersOffers)
        .mapToLong(count)
        .sum();
  }

  /** Of the runs' readers and today's extractors, each once, sorted. */
  static List<String> versions(List<RunManifest> runs, Extractors extractors) {
    return Stream.concat(
            runs.stream().flatMap(run -> run.versions().stream()), extractors.versions().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
