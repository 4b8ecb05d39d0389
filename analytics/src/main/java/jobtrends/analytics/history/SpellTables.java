package jobtrends.analytics.history;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jobtrends.analytics.Extractors;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The spells of all listings: one row per continuous period in which a source shows a listing (S1,
 * S2, S8). What can still change is a small snapshot per state, what cannot is appended once; a
 * night costs the snapshot and its own sightings. However many runs are new, they are folded at
 * once.
 *
 * <p>A state belongs to a row of runs and what they say ({@link SpellNights#names}): a run that
 * arrives late, or a source that turns out to show only its newest, leads to other states, reached
 * from the last one that still holds.
 */
public final class SpellTables {

  /** What is back within so many days was away; what comes later begins anew (S1). */
  public static final int REOPEN_DAYS = SpellStanding.REOPEN_DAYS;

  private static final StructType POSITIONS =
      new StructType().add("run", DataTypes.StringType).add("night", DataTypes.IntegerType);

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private final SparkSession spark;
  private final SpellFolders folders;

  public SpellTables(SparkSession spark, DataFolder data, Extractors extractors) {
    this(spark, new SpellFolders(folder(data).resolve(name(extractors))));
  }

  SpellTables(SparkSession spark, SpellFolders folders) {
    this.spark = spark;
    this.folders = folders;
  }

  /** Name of the folder of spells made with exactly these extractors. */
  static String name(Extractors extractors) {
    return extractors.tableVersion() + "-" + SpellColumns.SHAPE;
  }

  /** Drops what was made of a run and of all after it: its listings are read again. */
  static void forget(DataFolder data, String run) {
    data.runs().stream()
        .filter(known -> known.run().equals(run))
        .map(SpellNights::prefix)
        .forEach(
            prefix ->
                Folders.names(folder(data))
                    .forEach(
                        version ->
                            new SpellFolders(folder(data).resolve(version)).dropFrom(prefix)));
  }

  /** Sources that show only their newest, by their terms or by what they do: they have no stock. */
  public static Set<String> newestOnly(List<RunManifest> runs, FeedWindows windows) {
    return SpellNights.of(runs, windows).newestOnly();
  }

  private static Path folder(DataFolder data) {
    return data.tables().resolve("spells");
  }

  /**
   * The spells as they stand after the newest of the runs, brought up to date first. One row per
   * spell:
   *
   * <ul>
   *   <li>{@code spell} its id; {@code source}, {@code native_id}; {@code job}; {@code role},
   *       {@code family}, {@code employer}, {@code countries} as last seen;
   *   <li>{@code posted_on}, the day it says it was posted; null where it says none, or one that
   *       cannot be;
   *   <li>{@code first_seen}, {@code last_seen}; {@code state}; {@code ended_on}, the first day it
   *       counts as gone, null while it is open; {@code absences}, {@code absent_since};
   *   <li>{@code left_truncated}: it may have begun before; {@code countable}: its source shows its
   *       whole stock, so that it can be known to have closed;
   *   <li>{@code pauses} (ended_on, ended, reopened_on): it was back within 14 days;
   *   <li>{@code edited} (day, changed), {@code edits} how many, {@code changed} what, {@code
   *       unchanged_since};
   *   <li>{@code reposts}: times its job had ended everywhere, for more than 14 days, before;
   *       {@code repost}: whether there was any.
   * </ul>
   *
   * @param runs complete runs, oldest first
   * @param windows sources known to show only their newest
   * @param sightings of given runs: what {@link ListingTables#sightings} gives, without what is
   *     supply of work and no demand
   */
  public Dataset<Row> after(
      List<RunManifest> runs,
      FeedWindows windows,
      Function<List<RunManifest>, Dataset<Row>> sightings) {
    SpellNights nights = SpellNights.of(runs, windows);
    List<String> states = nights.names();
    Optional<String> newest = folders.newest(states);
    int done = newest.map(state -> states.indexOf(state) + 1).orElse(0);
    if (done == states.size()) {
      return table(newest);
    }
    String last = states.get(states.size() - 1);
    Dataset<Row> seen = sightings.apply(runs.subList(done, runs.size()));
    Dataset<Row> met =
        SpellMaker.met(current(newest), seen, positions(nights, done)).persist(MEMORY_AND_DISK());
    publish(
        new SpellMaker(nights.after(done), nights.newestOnly()).made(met), last, newest.orElse(""));
    met.unpersist();
    return table(Optional.of(last));
  }

  private Dataset<Row> positions(SpellNights nights, int done) {
    List<Row> rows =
        nights.positions(done).entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    return spark.createDataFrame(rows, POSITIONS);
  }

  private void publish(Dataset<Row> all, String state, String base) {
    Dataset<Row> made = all.persist(MEMORY_AND_DISK());
    SpellFolders.Writing writing = folders.begin();
    Dataset<Row> settled = made.filter(col(SpellMaker.SETTLED)).drop(SpellMaker.SETTLED);
    Dataset<Row> current = made.filter(col(SpellMaker.SETTLED).equalTo(false));
    settled.write().parquet(writing.settled().toString());
    current.drop(SpellMaker.SETTLED).write().parquet(writing.current().toString());
    made.unpersist();
    folders.commit(writing, state, base);
    folders.tidy(state);
    folders.overdue(state).ifPresent(old -> putTogether(old, state));
  }

  /** What was settled on the way to an old state becomes one folder. */
  private void putTogether(String old, String state) {
    SpellFolders.Writing writing = folders.begin();
    read(folders.settled(old).stream()).write().parquet(writing.settled().toString());
    folders.commit(writing, old, "");
    folders.tidy(state);
  }

  private Dataset<Row> current(Optional<String> state) {
    return read(state.stream().map(folders::current));
  }

  private Dataset<Row> table(Optional<String> state) {
    Dataset<Row> kept =
        read(
            Stream.concat(
                state.stream().flatMap(each -> folders.settled(each).stream()),
                state.stream().map(folders::current)));
    return withReposts(kept)
        .withColumn("spell", concat_ws("/", col("source"), col("native_id"), col("first_seen")))
        .withColumn("edits", size(col("edited")))
        .withColumn("changed", array_sort(array_distinct(flatten(col("edited.changed")))))
        .withColumn("unchanged_since", unchangedSince())
        .drop("prints", "scope");
  }

  private static Column unchangedSince() {
    return coalesce(array_max(col("edited.day")), col("first_seen"));
  }

  /** A job begins anew when none of its listings was shown for more than 14 days. */
  private static Dataset<Row> withReposts(Dataset<Row> spells) {
    var ofJob = Window.partitionBy("job").orderBy("first_seen", "source", "native_id");
    var before = ofJob.rowsBetween(Window.unboundedPreceding(), -1);
    Column until = max(coalesce(col("ended_on"), lit(NO_END))).over(before);
    Column anew = when(col("first_seen").gt(date_add(until, REOPEN_DAYS)), 1).otherwise(0);
    return spells
        .withColumn("anew", anew)
        .withColumn("reposts", sum("anew").over(ofJob).cast(DataTypes.IntegerType))
        .withColumn("repost", col("reposts").gt(0))
        .drop("anew");
  }

  private Dataset<Row> read(Stream<Path> folders) {
    String[] paths = folders.map(Path::toString).toArray(String[]::new);
    return paths.length == 0
        ? spark.createDataFrame(List.of(), SpellColumns.SPELL)
        : spark.read().schema(SpellColumns.SPELL).parquet(paths);
  }
}
