package jobtrends.analytics.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.files.Json;
import jobtrends.model.RunManifest;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One small partition of counts per ISO week ({@link WeekCube}), and the runs it was counted from.
 * A week is counted when it has got or lost a run, or one of its runs was read again; all other
 * weeks are as they were, so a night costs one week however long the history is.
 */
final class WeekTable {

  private static final String WEEK = "week=";
  private static final String WRITING = "_writing";
  private static final String RUNS = "_runs.jsonl";

  private final SparkSession spark;
  private final Path folder;

  WeekTable(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** What {@code _runs.jsonl} has a line of. */
  private record CountedRun(String run) {}

  /** Has the weeks of those runs counted anew at the next update. */
  void forget(List<RunManifest> runs) {
    byWeek(runs).keySet().forEach(week -> Folders.delete(partition(week)));
  }

  /**
   * Counts the weeks that were not counted from exactly these runs.
   *
   * @param sightings of given runs
   */
  void update(List<RunManifest> runs, Function<List<RunManifest>, Dataset<Row>> sightings) {
    Map<LocalDate, List<RunManifest>> stale = byWeek(runs);
    stale.entrySet().removeIf(week -> isCounted(week.getKey(), week.getValue()));
    if (!stale.isEmpty()) {
      count(stale, sightings.apply(stale.values().stream().flatMap(List::stream).toList()));
    }
  }

  /** The cells of the weeks of those runs; each was counted by the last update. */
  List<WeekCell> cells(List<RunManifest> runs) {
    String[] partitions =
        byWeek(runs).keySet().stream()
            .map(this::partition)
            .map(Path::toString)
            .toArray(String[]::new);
    if (partitions.length == 0) {
      return List.of();
    }
    return spark
        .read()
        .schema(WeekCube.CELLS)
        .option("basePath", folder.toString())
        .parquet(partitions)
        .select(WeekCube.columns())
        .collectAsList()
        .stream()
        .map(WeekCell::of)
        .toList();
  }

  private void count(Map<LocalDate, List<RunManifest>> weeks, Dataset<Row> sightings) {
    Path writing = folder.resolve(WRITING);
    Folders.delete(writing);
    WeekCube.of(sightings).coalesce(1).write().partitionBy("week").parquet(writing.toString());
    weeks.forEach(
        (week, runs) -> {
          Path finished = writing.resolve(WEEK + week);
          Folders.create(finished);
          Json.writeLines(finished.resolve(RUNS), counted(runs));
          Folders.delete(partition(week));
          Folders.moveIntoSight(finished, partition(week));
        });
    Folders.delete(writing);
  }

  private boolean isCounted(LocalDate week, List<RunManifest> runs) {
    Path counted = partition(week).resolve(RUNS);
    return Files.exists(counted) && Json.readLines(counted, CountedRun.class).equals(counted(runs));
  }

  private static List<CountedRun> counted(List<RunManifest> runs) {
    return runs.stream().map(run -> new CountedRun(run.run())).toList();
  }

  private static Map<LocalDate, List<RunManifest>> byWeek(List<RunManifest> runs) {
    return runs.stream()
        .collect(
            Collectors.groupingBy(
                run -> RunCalendar.monday(run.date()), TreeMap::new, Collectors.toList()));
  }

  private Path partition(LocalDate week) {
    return folder.resolve(WEEK + week);
  }
}
