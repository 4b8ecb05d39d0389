package jobtrends.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;

/**
 * Deletes archive files that have been kept as long as they may be, and lists them. A file's age is
 * counted from the beginning of its run, before its first page came; files of a run that is not
 * complete are never touched.
 *
 * <p>A page that a kept run refers to, because it had not changed, was shown by its site on that
 * run's day: it is kept with that run. Its file is then cut down to such pages, so that nothing
 * else in it outlives the limit.
 *
 * @param kept how long pages are kept
 */
public record Retention(DataFolder data, Duration kept) {

  /**
   * One file whose time is over.
   *
   * @param bytes freed by it
   * @param pagesKept pages that a kept run refers to; the file is gone when there is none
   */
  public record Deleted(Path file, long bytes, long pagesKept) {}

  /** What is to be done to one file. */
  record Step(Path file, Set<Revisit.Reference> kept) {}

  /**
   * Deletes what is over at a time, oldest first.
   *
   * @throws UncheckedIOException when the disk refuses; what was deleted until then is gone
   */
  public List<Deleted> apply(Instant now) {
    return plan(now).stream().flatMap(step -> done(step).stream()).toList();
  }

  /** What would be done, without doing it. */
  List<Step> plan(Instant now) {
    Map<String, Instant> begun =
        data.completeRuns().stream()
            .collect(Collectors.toMap(RunManifest::run, RunManifest::startedAt));
    var steps = new ArrayList<Step>();
    filesByPlatform()
        .forEach((platform, files) -> steps.addAll(plan(files, file -> isOver(file, begun, now))));
    return steps;
  }

  /** Without a complete run it is not. */
  private boolean isOver(Path file, Map<String, Instant> begun, Instant now) {
    return Optional.ofNullable(begun.get(ArchivedPages.run(file)))
        .filter(start -> !start.plus(kept).isAfter(now))
        .isPresent();
  }

  private static List<Step> plan(List<Path> files, Predicate<Path> over) {
    List<Path> old = files.stream().filter(over).toList();
    if (old.isEmpty()) {
      return List.of();
    }
    Set<Revisit.Reference> referred =
        files.stream()
            .filter(over.negate())
            .flatMap(file -> ArchivedPages.references(file).stream())
            .collect(Collectors.toSet());
    return old.stream().map(file -> new Step(file, referred)).toList();
  }

  private Map<String, List<Path>> filesByPlatform() {
    Path archive = data.archive("platform", "run").getParent().getParent();
    return ArchivedPages.below(archive).stream()
        .sorted(Comparator.comparing(file -> file.getFileName().toString()))
        .collect(
            Collectors.groupingBy(
                file -> file.getParent().getFileName().toString(),
                TreeMap::new,
                Collectors.toList()));
  }

  /** Empty when the file had been cut down to its kept pages before. */
  private static Optional<Deleted> done(Step step) {
    try {
      long before = Files.size(step.file());
      long pages = step.kept().isEmpty() ? 0 : Thinning.to(step.kept(), step.file());
      if (pages == 0) {
        Files.delete(step.file());
      }
      long left = pages == 0 ? 0 : Files.size(step.file());
      return Optional.of(new Deleted(step.file(), before - left, pages))
          .filter(deleted -> deleted.bytes() > 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + step.file() + ": " + e.getMessage(), e);
    }
  }
}
