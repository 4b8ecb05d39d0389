package jobtrends.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/**
 * Some terms allow what they give to be kept for so long and no longer. Past that the landed rows
 * and the raw pages of such a source go, whichever way they came in; the run's manifest stays, with
 * its counts. No other file holds a row of such a source: the analysis leaves it out of its tables.
 */
public final class StorageLimits {

  private StorageLimits() {}

  /**
   * What one source gave in one run and may not be kept any longer.
   *
   * @param since when its run began: nothing of it is older
   * @param limit how long it may be kept
   * @param files that hold it, temporary ones of a run that was killed among them
   */
  public record Overdue(String source, Instant since, Duration limit, List<Path> files) {

    public Overdue {
      files = List.copyOf(files);
    }
  }

  /**
   * What is to go; nothing is touched.
   *
   * @param limits how long the rows of a source may be kept; absent for ever
   */
  public static List<Overdue> plan(
      DataFolder data, Function<String, Optional<Duration>> limits, Instant now) {
    return data.runs().stream()
        .flatMap(run -> run.sources().stream().flatMap(source -> plan(data, run, source, limits)))
        .filter(kept -> !now.isBefore(kept.since().plus(kept.limit())))
        .filter(kept -> !kept.files().isEmpty())
        .toList();
  }

  private static Stream<Overdue> plan(
      DataFolder data,
      RunManifest run,
      SourceRun source,
      Function<String, Optional<Duration>> limits) {
    return limits.apply(source.source()).stream()
        .map(
            limit ->
                new Overdue(source.source(), run.startedAt(), limit, files(data, run, source)));
  }

  private static List<Path> files(DataFolder data, RunManifest run, SourceRun source) {
    Path landed = data.landing(run.run(), source.source());
    Path archived = data.archive(source.source(), run.run());
    Path reread = data.cache().resolve("reprocess").resolve(landed.getFileName());
    return Stream.of(
            beginningWith(landed, landed.getFileName().toString()),
            beginningWith(archived, run.run()),
            beginningWith(reread, reread.getFileName().toString()))
        .flatMap(List::stream)
        .toList();
  }

  /** Files beside one, and the file itself, whose names begin so. */
  private static List<Path> beginningWith(Path file, String beginning) {
    if (!Files.isDirectory(file.getParent())) {
      return List.of();
    }
    try (Stream<Path> beside = Files.list(file.getParent())) {
      return beside
          .filter(other -> other.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + file.getParent(), e);
    }
  }

  /**
   * Deletes what was planned; what is gone already is no fault.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public static void apply(List<Overdue> plan) {
    plan.stream().flatMap(overdue -> overdue.files().stream()).forEach(StorageLimits::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file + ": " + e.getMessage(), e);
    }
  }
}
