package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobtrends.analytics.Extractors;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.RunManifest;
import jobtrends.model.Vintage;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Landing files, understood: one immutable Parquet partition per complete run and extractor
 * version, with the job of every listing and, beside it, what the run adds up to. However many runs
 * are new, they cost one Spark job; a text seen in many of them is read once; runs that were read
 * before are not opened again.
 *
 * <p>A partition is written under another name and renamed: jobs before listings, and the counts of
 * the run's week dropped before it, so a crash leaves runs that are simply done again.
 */
public final class ListingTables {

  private static final String SUMS = "_sums.jsonl";
  private static final String[] LISTING = {"source", "native_id"};

  /** A listing in a run, its job, and the day the listing was first seen. */
  private static final StructType SIGHTING =
      ListingColumns.LISTING.add("job", StringType).add("first_seen", DateType);

  private static final String RUN = "run=";
  private static final String WRITING = "_writing";

  private final SparkSession spark;
  private final DataFolder data;
  private final Extractors extractors;
  private final Path listings;
  private final JobTable jobs;
  private final WeekTable weeks;

  public ListingTables(SparkSession spark, DataFolder data, Extractors extractors) {
    this.spark = spark;
    this.data = data;
    this.extractors = extractors;
    this.listings = data.tables().resolve("listings").resolve(extractors.tableVersion());
    this.jobs =
        new JobTable(spark, data.tables().resolve("jobs").resolve(extractors.tableVersion()));
    this.weeks =
        new WeekTable(spark, data.tables().resolve("weeks").resolve(extractors.tableVersion()));
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

  /** Listings of these runs that today's extractors have not read yet. */
  public long unread(List<RunManifest> runs) {
    return pending(runs).stream()
        .flatMap(run -> run.sources().stream())
        .mapToLong(source -> source.counts().unique())
        .sum();
  }

  private List<RunManifest> pending(List<RunManifest> runs) {
    Set<String> done = Set.copyOf(Folders.names(listings));
    return runs.stream().filter(run -> !done.contains(name(run))).toList();
  }

  /** Reads what today's extractors have not read yet. */
  public void update(List<RunManifest> runs) {
    List<RunManifest> pending = pending(runs);
    if (!pending.isEmpty()) {
      read(pending);
    }
  }

  /**
   * One row per listing and run, of the given runs: the columns of {@link ListingColumns#LISTING},
   * {@code job}, {@code first_seen}, and {@code week} (its Monday).
   */
  public Dataset<Row> sightings(List<RunManifest> runs) {
    String[] partitions =
        runs.stream().map(this::partition).map(Path::toString).toArray(String[]::new);
    return Sightings.of(
        partitions.length == 0
            ? spark.createDataFrame(List.of(), SIGHTING)
            : spark
                .read()
                .schema(SIGHTING)
                .option("basePath", listings.toString())
                .parquet(partitions));
  }

  /** The sightings of runs with {@code job_known}: whether the table of jobs has their job. */
  public Dataset<Row> withJobs(List<RunManifest> runs) {
    return sightings(runs)
        .join(
            jobs.of(days(runs)).withColumn("job_known", lit(true)),
            new String[] {"source", "native_id", "job"},
            "left");
  }

  /** What each source of the given runs adds up to, in the order of the runs. */
  public List<RunSum> runSums(List<RunManifest> runs) {
    return runs.stream()
        .map(run -> partition(run).resolve(SUMS))
        .flatMap(sums -> Json.readLines(sums, RunSum.class).stream())
        .toList();
  }

  /** How many listings and jobs were new, by day. */
  public List<JobSum> jobSums() {
    return jobs.sums();
  }

  /** Counts of the ISO weeks of the given runs, from these runs alone. */
  public List<WeekCell> weekCells(List<RunManifest> runs) {
    weeks.update(runs, this::sightings);
    return weeks.cells(runs);
  }

  /** The postings those counts are of, see {@link WeekCube#postings}. */
  public Dataset<Row> weekPostings(List<RunManifest> runs) {
    return WeekCube.postings(sightings(runs));
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
    Dataset<Row> known = jobs.add(seen, days(pending), extractors.duplicates());
    Dataset<Row> sightings =
        seen.join(known, LISTING)
            .withColumn("first_seen", least(col("first_seen"), col("day")))
            .withColumn("versions", readBy())
            .withColumn("text_print", textPrint());
    publish(sightings.select(columns()), pending);
    understood.unpersist();
    landed.unpersist();
  }

  private static Column textPrint() {
    Column description = col("text.description");
    return when(description.isNotNull(), xxhash64(BoardWords.without(description, col("source"))));
  }

  private static Vintage.Window days(List<RunManifest> runs) {
    List<LocalDate> days = runs.stream().map(RunManifest::date).sorted().toList();
    return new Vintage.Window(days.get(0), days.get(days.size() - 1));
  }

  private Column readBy() {
    return lit(String.join("; ", extractors.versions()));
  }

  private void publish(Dataset<Row> seen, List<RunManifest> pending) {
    Path writing = listings.resolve(WRITING);
    Folders.delete(writing);
    seen.repartition(col("run")).write().partitionBy("run").parquet(writing.toString());
    Map<String, List<RunSum>> sums =
        RunSum.of(spark.read().schema(SIGHTING).parquet(writing.toString()));
    weeks.forget(pending);
    pending.forEach(
        run -> {
          Path finished = writing.resolve(name(run));
          Folders.create(finished);
          Json.writeLines(finished.resolve(SUMS), sums.getOrDefault(run.run(), List.of()));
          Folders.moveIntoSight(finished, partition(run));
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
    return List.of(SIGHTING.fieldNames()).stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
