package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jobtrends.analytics.Extractors;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Landing files, understood: one immutable Parquet partition per complete run and extractor
 * version, and the job of every listing. However many runs are new, they cost one Spark job; a text
 * seen in many of them is read once.
 *
 * <p>A partition is written under another name and renamed, jobs before listings, so a crash leaves
 * runs that are simply done again.
 */
public final class ListingTables {

  private static final String RUN = "run=";
  private static final String WRITING = "_writing";

  private final SparkSession spark;
  private final DataFolder data;
  private final Extractors extractors;
  private final Path listings;
  private final JobTable jobs;

  public ListingTables(SparkSession spark, DataFolder data, Extractors extractors) {
    this.spark = spark;
    this.data = data;
    this.extractors = extractors;
    this.listings = data.tables().resolve("listings").resolve(extractors.tableVersion());
    Path jobFolder = data.tables().resolve("jobs").resolve(extractors.tableVersion());
    this.jobs = new JobTable(spark, jobFolder);
  }

  /** Drops what was read of a run: its landing has changed, and the next update reads it again. */
  public static void forget(DataFolder data, String run) {
    SpellTables.forget(data, run);
    Path versions = data.tables().resolve("listings");
    Folders.names(versions)
        .forEach(version -> Folders.delete(versions.resolve(version).resolve(RUN + run)));
  }

  /**
   * Whether a run can be counted: these extractors have read it, or what it landed is still there.
   * A run whose listings are gone is missing; read again it would look like a day without jobs.
   */
  public boolean canRead(RunManifest run) {
    return Files.isDirectory(partition(run))
        || run.sources().stream().allMatch(source -> source.counts().unique() == 0)
        || !Folders.names(data.landing(run.run())).isEmpty();
  }

  /** Reads what today's extractors have not read yet. */
  public void update(List<RunManifest> runs) {
    Set<String> done = Set.copyOf(Folders.names(listings));
    List<RunManifest> pending = runs.stream().filter(run -> !done.contains(name(run))).toList();
    if (!pending.isEmpty()) {
      read(pending);
    }
  }

  /**
   * One row per listing and run, of the given runs: the columns of {@link ListingColumns#LISTING}
   * and {@code job}. A listing without a known job is its own.
   */
  public Dataset<Row> sightings(List<RunManifest> runs) {
    String[] partitions =
        runs.stream().map(this::partition).map(Path::toString).toArray(String[]::new);
    Dataset<Row> seen =
        partitions.length == 0
            ? spark.createDataFrame(List.of(), ListingColumns.LISTING)
            : spark
                .read()
                .schema(ListingColumns.LISTING)
                .option("basePath", listings.toString())
                .parquet(partitions);
    return Sightings.of(seen, jobs.read());
  }

  private void read(List<RunManifest> pending) {
    Dataset<Row> landed = LandedRows.of(spark, files(pending)).persist(MEMORY_AND_DISK());
    Dataset<Row> contents =
        landed.groupBy("source", "native_id", "content").agg(min("listing").as("listing"));
    Dataset<Row> understood =
        new NormalisedRows(extractors.normaliser(), extractors.duplicates())
            .of(contents)
            .persist(MEMORY_AND_DISK());
    Dataset<Row> seen =
        landed
            .select("run", "day", "source", "native_id", "content")
            .join(understood, new String[] {"source", "native_id", "content"});
    jobs.add(seen, extractors.duplicates());
    publish(
        seen.withColumn("versions", readBy())
            .withColumn("text_print", textPrint())
            .select(columns()),
        pending);
    understood.unpersist();
    landed.unpersist();
  }

  private static Column textPrint() {
    Column description = col("text.description");
    return when(description.isNotNull(), xxhash64(description));
  }

  private Column readBy() {
    return lit(String.join("; ", extractors.versions()));
  }

  private void publish(Dataset<Row> seen, List<RunManifest> pending) {
    Path writing = listings.resolve(WRITING);
    Folders.delete(writing);
    seen.repartition(col("run")).write().partitionBy("run").parquet(writing.toString());
    Set<String> written = Set.copyOf(Folders.names(writing));
    pending.stream()
        .map(ListingTables::name)
        .forEach(
            name -> {
              Path finished = writing.resolve(name);
              if (!written.contains(name)) {
                Folders.create(finished);
              }
              Folders.moveIntoSight(finished, listings.resolve(name));
            });
    Folders.delete(writing);
  }

  private List<LandedRows.File> files(List<RunManifest> pending) {
    return pending.stream()
        .flatMap(
            run ->
                Folders.names(data.landing(run.run())).stream()
                    .filter(name -> name.endsWith(".jsonl.gz"))
                    .map(name -> data.landing(run.run()).resolve(name))
                    .filter(LastingSources::isLasting)
                    .map(path -> new LandedRows.File(run.run(), run.date(), path)))
        .toList();
  }

  private Path partition(RunManifest run) {
    return listings.resolve(name(run));
  }

  /**
   * Spark escapes other characters in a partition's name: such a run would never be found again.
   */
  private static String name(RunManifest run) {
    if (!run.run().matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("a run's id cannot name a partition: " + run.run());
    }
    return RUN + run.run();
  }

  private static Column[] columns() {
    return List.of(ListingColumns.LISTING.fieldNames()).stream()
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
