package jobtrends.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.model.RunManifest;
import jobtrends.model.Vintage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many of everything, and what read it. */
final class Totals {

  private Totals() {}

  static Vintage.Totals of(Dataset<Row> sightings, Dataset<Row> level, long sellersOffers) {
    Row all =
        sightings
            .agg(
                count(lit(1)),
                countDistinct(struct(col("source"), col("native_id"))),
                countDistinct("job"))
            .first();
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
        all.getLong(0),
        all.getLong(1),
        all.getLong(2),
        recent.getLong(0),
        recent.getLong(1),
        recent.getLong(2),
        recent.getLong(3),
        sellersOffers);
  }

  /** Distinct source and id. */
  static long listings(Dataset<Row> sightings) {
    return sightings.select("source", "native_id").distinct().count();
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
