package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jobtrends.analytics.DuplicateFinder;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Which listings are one job: one row per listing ever seen, appended in batches that are never
 * changed. Only employers with something new are compared again.
 */
final class JobTable {

  private static final String BATCH = "batch=";
  private static final String WRITING = "_writing";
  private static final Column NAMELESS =
      concat(lit("untitled employer: "), lower(coalesce(col("text.title"), lit(""))));

  private final SparkSession spark;
  private final Path folder;

  JobTable(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Every listing known so far, with the columns of {@link ListingColumns#JOB}. */
  Dataset<Row> read() {
    String[] batches =
        batches().stream().map(name -> folder.resolve(name).toString()).toArray(String[]::new);
    return batches.length == 0
        ? spark.createDataFrame(List.of(), ListingColumns.JOB)
        : spark.read().schema(ListingColumns.JOB).parquet(batches);
  }

  /**
   * Adds the listings that are not known yet.
   *
   * <p>In: {@code source}, {@code native_id}, {@code day}, {@code employer}, {@code text}; one row
   * per listing and run.
   */
  void add(Dataset<Row> listings, DuplicateFinder duplicates) {
    Path writing = folder.resolve(WRITING);
    Folders.delete(writing);
    Dataset<Row> known = read();
    Dataset<Row> fresh = firstSeen(listings).join(known, key(), "left_anti");
    Dataset<Row> compared = known.join(fresh.select("block").distinct(), "block").select(columns());
    new JobClusters(duplicates)
        .assign(compared.unionByName(fresh.select(columns())))
        .write()
        .parquet(writing.toString());
    Folders.moveIntoSight(writing, folder.resolve(nextBatch()));
  }

  private static Dataset<Row> firstSeen(Dataset<Row> listings) {
    Column first = struct(col("day"), col("content"));
    return listings
        .groupBy("source", "native_id")
        .agg(
            min("day").as("first_seen"),
            min_by(col("employer"), first).as("employer"),
            min_by(col("text"), first).as("text"))
        .withColumn("block", coalesce(col("employer"), NAMELESS))
        .withColumn("job", lit(null).cast("string"));
  }

  private static String[] key() {
    return new String[] {"source", "native_id"};
  }

  private static Column[] columns() {
    return List.of(ListingColumns.JOB.fieldNames()).stream()
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  private List<String> batches() {
    return Folders.names(folder).stream().filter(name -> name.startsWith(BATCH)).toList();
  }

  private String nextBatch() {
    return String.format(Locale.ROOT, "%s%06d", BATCH, batches().size() + 1);
  }
}
