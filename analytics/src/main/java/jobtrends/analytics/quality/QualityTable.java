package jobtrends.analytics.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.analytics.history.Folders;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.QualityCheck;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.QualityLimits;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The checks of every run, {@code tables/quality/<version>/<run>.jsonl}, and beside them, where
 * some failed, those alone: a night reads the failures of all history and the checks of the last
 * runs. A run is checked once, with the bounds of that night, and held against the runs before it.
 */
public final class QualityTable {

  /** So many runs are shown, and are enough to tell what is usual. */
  public static final int RUNS_SHOWN = 30;

  private static final String ALL = ".jsonl";
  private static final String FAILED = ".failed.jsonl";

  private final Path folder;
  private final QualityLimits limits;

  public QualityTable(DataFolder data, String tableVersion, QualityLimits limits) {
    this.folder = folder(data).resolve(tableVersion);
    this.limits = limits;
  }

  private static Path folder(DataFolder data) {
    return data.tables().resolve("quality");
  }

  /** The checks of runs, oldest first, by the extractors used last; none before an analysis. */
  public static List<QualityCheck> newest(DataFolder data, List<RunManifest> runs) {
    return Folders.names(folder(data)).stream()
        .map(folder(data)::resolve)
        .max(Comparator.comparing(QualityTable::written))
        .map(version -> read(runs.stream().map(run -> version.resolve(run.run() + ALL)).toList()))
        .orElse(List.of());
  }

  private static FileTime written(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + path + ": " + e.getMessage(), e);
    }
  }

  /** Drops the checks of a run, whichever extractors they were made with. */
  public static void forget(DataFolder data, String run) {
    Folders.names(folder(data)).stream()
        .flatMap(version -> Stream.of(ALL, FAILED).map(end -> Path.of(version, run + end)))
        .forEach(file -> Folders.delete(folder(data).resolve(file)));
  }

  /**
   * Checks the runs that were not.
   *
   * @param runs oldest first
   * @param listings rows of runs, as {@link QualityCounts#of} asks for them
   */
  public void update(List<RunManifest> runs, Function<List<RunManifest>, Dataset<Row>> listings) {
    List<RunManifest> pending = runs.stream().filter(run -> !isChecked(run)).toList();
    if (pending.isEmpty()) {
      return;
    }
    Map<String, Map<String, QualityCounts>> counts =
        QualityCounts.of(listings.apply(pending)).stream()
            .collect(
                Collectors.groupingBy(
                    QualityCounts::run, Collectors.toMap(QualityCounts::source, each -> each)));
    check(runs, counts);
  }

  private void check(List<RunManifest> runs, Map<String, Map<String, QualityCounts>> counts) {
    int first = runs.indexOf(runs.stream().filter(run -> !isChecked(run)).findFirst().get());
    var usual = new UsualLevels(limits.trailingRuns());
    Map<String, LocalDate> complete = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      RunManifest run = runs.get(i);
      completed(run).forEach(source -> complete.put(source, run.date()));
      if (!isChecked(run)) {
        write(run, checks(run, counts.getOrDefault(run.run(), Map.of()), usual, complete));
      }
      if (i >= first - RUNS_SHOWN) {
        read(List.of(file(run, ALL))).forEach(usual::add);
      }
    }
  }

  private static Stream<String> completed(RunManifest run) {
    return run.sources().stream()
        .filter(source -> source.status() == SourceRun.Status.COMPLETE)
        .map(SourceRun::source);
  }

  private List<QualityCheck> checks(
      RunManifest run,
      Map<String, QualityCounts> counts,
      UsualLevels usual,
      Map<String, LocalDate> complete) {
    return run.sources().stream()
        .map(SourceRun::source)
        .map(
            source ->
                new QualityChecks.Night(
                    run.run(),
                    run.date(),
                    source,
                    Optional.ofNullable(counts.get(source)),
                    days(Optional.ofNullable(complete.get(source)), run.date())))
        .flatMap(night -> QualityChecks.of(night, usual, limits).stream())
        .toList();
  }

  private static OptionalLong days(Optional<LocalDate> complete, LocalDate day) {
    return complete
        .map(last -> OptionalLong.of(ChronoUnit.DAYS.between(last, day)))
        .orElse(OptionalLong.empty());
  }

  /** Those that failed first: the file with all of them says that the run is checked. */
  private void write(RunManifest run, List<QualityCheck> checks) {
    List<QualityCheck> failed = checks.stream().filter(QualityCheck::hasFailed).toList();
    if (!failed.isEmpty()) {
      Json.writeLines(file(run, FAILED), failed);
    }
    Json.writeLines(file(run, ALL), checks);
  }

  /** What failed in any of the runs, oldest first. */
  public List<QualityCheck> failed(List<RunManifest> runs) {
    Set<String> names = Set.copyOf(Folders.names(folder));
    return read(
        runs.stream()
            .map(run -> file(run, FAILED))
            .filter(file -> names.contains(file.getFileName().toString()))
            .toList());
  }

  /** The checks of each source's newest run, and those that failed in the last runs. */
  public List<QualityCheck> shown(List<RunManifest> runs) {
    List<RunManifest> last = runs.subList(Math.max(0, runs.size() - RUNS_SHOWN), runs.size());
    Map<String, String> newest = new HashMap<>();
    var all = new ArrayList<QualityCheck>(read(last.stream().map(run -> file(run, ALL)).toList()));
    all.forEach(check -> newest.put(check.source(), check.run()));
    all.removeIf(check -> !check.hasFailed() && !newest.get(check.source()).equals(check.run()));
    return List.copyOf(all);
  }

  private static List<QualityCheck> read(List<Path> files) {
    return files.stream()
        .filter(Files::exists)
        .flatMap(file -> Json.readLines(file, QualityCheck.class).stream())
        .toList();
  }

  private boolean isChecked(RunManifest run) {
    return Files.exists(file(run, ALL));
  }

  private Path file(RunManifest run, String end) {
    return folder.resolve(run.run() + end);
  }
}
