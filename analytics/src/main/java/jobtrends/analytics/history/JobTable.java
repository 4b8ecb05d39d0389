package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

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
 * changed. Only what shares a key with something new is compared again.
 */
final class JobTable {

  private static final String BATCH = "batch=";
  private static final String WRITING = "_writing";
  private static final String[] KEY = {"source", "native_id"};

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
   * <p>In: {@code source}, {@code native_id}, {@code day}, {@code content}, {@code text}; one row
   * per listing and run.
   */
  void add(Dataset<Row> listings, DuplicateFinder duplicates) {
    Path writing = folder.resolve(WRITING);
    Folders.delete(writing);
    var candidates = new JobCandidates(duplicates);
    Dataset<Row> known = read().withColumn("node", JobClusters.known());
    Dataset<Row> seen = firstSeen(listings).join(known, KEY, "left_anti");
    Dataset<Row> fresh =
        seen.join(candidates.keys(seen), KEY)
            .withColumn("node", JobClusters.fresh())
            .persist(MEMORY_AND_DISK());
    Dataset<Row> links = candidates.links(known, fresh).persist(MEMORY_AND_DISK());
    new JobClusters(links).assign(fresh).select(columns()).write().parquet(writing.toString());
    links.unpersist();
    fresh.unpersist();
    Folders.moveIntoSight(writing, folder.resolve(nextBatch()));
  }

  private static Dataset<Row> firstSeen(Dataset<Row> listings) {
    return listings
        .groupBy(col("source"), col("native_id"))
        .agg(
            min("day").as("first_seen"),
            min_by(col("text"), struct(col("day"), col("content"))).as("text"));
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
