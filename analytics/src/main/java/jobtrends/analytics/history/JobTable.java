package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jobtrends.analytics.DuplicateFinder;
import jobtrends.files.Json;
import jobtrends.model.Vintage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Which listings are one job: one row per listing, appended in batches that are never changed. Only
 * what shares a key with something new is compared again, and only with what was seen in the last
 * {@link #REMEMBERED_DAYS} days: what a night costs does not grow with history.
 *
 * <p>To be remembered a listing must be in a batch of those days. One that stays on display is
 * copied into a new batch before its last one is too old.
 */
final class JobTable {

  /**
   * A listing not seen for so long is forgotten, and its job with it: longer than most postings
   * stay open, and an ad that comes back after four months is another opening.
   */
  static final int REMEMBERED_DAYS = 120;

  private static final int RENEWED_AFTER_DAYS = REMEMBERED_DAYS / 2;

  private static final String BATCH = "batch=";
  private static final String WRITING = "_writing";
  private static final String SUMS = "_sums.jsonl";
  private static final String[] KEY = {"source", "native_id"};

  private static final StructType ROW =
      ListingColumns.JOB
          .add("sellers_offer", BooleanType)
          .add("kept_on", DateType)
          .add("renewed", BooleanType);

  private final SparkSession spark;
  private final Path folder;

  JobTable(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Sums of every batch. */
  List<JobSum> sums() {
    return batches().stream()
        .flatMap(
            batch -> Json.readLines(folder.resolve(batch).resolve(SUMS), JobSum.class).stream())
        .toList();
  }

  /**
   * Adds the listings that are not known yet.
   *
   * <p>In: {@code source}, {@code native_id}, {@code day}, {@code content}, {@code text}, {@code
   * sellers_offer}; one row per listing and run.
   *
   * @param days first and last day of the listings
   * @return one row per remembered listing, all that were given among them: {@code source}, {@code
   *     native_id}, {@code job}, {@code first_seen}
   */
  Dataset<Row> add(Dataset<Row> listings, Vintage.Window days, DuplicateFinder duplicates) {
    Path writing = folder.resolve(WRITING);
    Folders.delete(writing);
    Dataset<Row> known = remembered(days.first().minusDays(REMEMBERED_DAYS));
    var candidates = new JobCandidates(duplicates);
    Dataset<Row> seen = firstSeen(listings).join(known, KEY, "left_anti");
    Dataset<Row> fresh =
        seen.join(candidates.keys(seen), KEY)
            .withColumn("node", JobClusters.fresh())
            .persist(MEMORY_AND_DISK());
    Dataset<Row> links =
        candidates
            .links(known.withColumn("node", JobClusters.known()), fresh)
            .persist(MEMORY_AND_DISK());
    Dataset<Row> assigned = new JobClusters(links).assign(fresh).withColumn("renewed", lit(false));
    Dataset<Row> renewed = ageing(known, days.last()).join(listings, KEY, "left_semi");
    kept(assigned, days).union(kept(renewed, days)).write().parquet(writing.toString());
    links.unpersist();
    fresh.unpersist();
    return named(known).union(named(read(publish(writing, days)))).distinct();
  }

  /** {@code source}, {@code native_id}, {@code job} of every listing remembered in these days. */
  Dataset<Row> of(Vintage.Window days) {
    return read(batches().stream()
            .filter(batch -> !keptOn(batch).isBefore(days.first().minusDays(REMEMBERED_DAYS)))
            .toList())
        .select("source", "native_id", "job")
        .distinct();
  }

  private static Dataset<Row> named(Dataset<Row> rows) {
    return rows.select("source", "native_id", "job", "first_seen");
  }

  private List<String> publish(Path writing, Vintage.Window days) {
    Json.writeLines(writing.resolve(SUMS), JobSum.of(rows(writing.toString())));
    String batch = nextBatch(days.last());
    Folders.moveIntoSight(writing, folder.resolve(batch));
    return List.of(batch);
  }

  private static Dataset<Row> firstSeen(Dataset<Row> listings) {
    Column oldest = struct(col("day"), col("content"));
    return listings
        .groupBy(col("source"), col("native_id"))
        .agg(
            min("day").as("first_seen"),
            min_by(col("text"), oldest).as("text"),
            min_by(col("sellers_offer"), oldest).as("sellers_offer"));
  }

  private static Dataset<Row> ageing(Dataset<Row> known, LocalDate day) {
    return known
        .filter(col("kept_on").lt(lit(day.minusDays(RENEWED_AFTER_DAYS))))
        .withColumn("renewed", lit(true));
  }

  private static Dataset<Row> kept(Dataset<Row> rows, Vintage.Window days) {
    return rows.withColumn("kept_on", lit(days.last())).select(columns());
  }

  private static Column[] columns() {
    return List.of(ROW.fieldNames()).stream().map(name -> col(name)).toArray(Column[]::new);
  }

  /** One row per listing of the batches kept since a day: its newest. */
  private Dataset<Row> remembered(LocalDate since) {
    Dataset<Row> rows =
        read(batches().stream().filter(batch -> !keptOn(batch).isBefore(since)).toList());
    Dataset<Row> newest = rows.groupBy("source", "native_id").agg(max("kept_on").as("kept_on"));
    return rows.join(newest, new String[] {"source", "native_id", "kept_on"}, "left_semi");
  }

  private Dataset<Row> read(List<String> batches) {
    return rows(batches.stream().map(folder::resolve).map(Path::toString).toArray(String[]::new));
  }

  private Dataset<Row> rows(String... paths) {
    return paths.length == 0
        ? spark.createDataFrame(List.of(), ROW)
        : spark.read().schema(ROW).parquet(paths);
  }

  private List<String> batches() {
    return Folders.names(folder).stream().filter(name -> name.startsWith(BATCH)).toList();
  }

  private String nextBatch(LocalDate keptOn) {
    return String.format(Locale.ROOT, "%s%06d-%s", BATCH, batches().size() + 1, keptOn);
  }

  /** Of a batch's name, so that only the batches that are needed are opened. */
  private static LocalDate keptOn(String batch) {
    return LocalDate.parse(batch.substring(batch.indexOf('-') + 1));
  }
}
