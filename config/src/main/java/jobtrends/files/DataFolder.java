package jobtrends.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.Vintage;

/**
 * Where everything is kept below {@code --data}: names only, and the few reads every stage shares.
 *
 * <pre>
 * archive/&lt;platform&gt;/&lt;run&gt;.warc.gz   landing/&lt;run&gt;/&lt;platform&gt;.jsonl.gz   runs/&lt;run&gt;.json
 * tables/…                          statistics/&lt;as-of&gt;[.edition]/*.jsonl cache/
 * </pre>
 */
public record DataFolder(Path root) {

  private static final int DAY = "2026-01-31".length();

  public Path archive(String platform, String run) {
    return root.resolve("archive").resolve(platform).resolve(run + ".warc.gz");
  }

  public Path landing(String run) {
    return root.resolve("landing").resolve(run);
  }

  public Path landing(String run, String platform) {
    return landing(run).resolve(platform + ".jsonl.gz");
  }

  public Path manifest(String run) {
    return root.resolve("runs").resolve(run + ".json");
  }

  public Path tables() {
    return root.resolve("tables");
  }

  /** The newest edition of what was published of a day; where the first goes when there is none. */
  public Path statistics(LocalDate asOf) {
    return statistics(asOf, editions(asOf).stream().max(Integer::compare).orElse(1));
  }

  public Path statistics(LocalDate asOf, int edition) {
    return root.resolve("statistics").resolve(Vintage.name(asOf, edition));
  }

  /** Editions published of a day, in order. */
  public List<Integer> editions(LocalDate asOf) {
    return published()
        .filter(name -> LocalDate.parse(name.substring(0, DAY)).equals(asOf))
        .map(name -> name.length() == DAY ? 1 : Integer.parseInt(name.substring(DAY + 1)))
        .sorted()
        .toList();
  }

  private Stream<String> published() {
    return names(root.resolve("statistics"), "").stream()
        .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}(\\.\\d{1,6})?"));
  }

  public Path cache() {
    return root.resolve("cache");
  }

  /** What a server is asked for news with, from one run to the next. */
  public Path validators() {
    return cache().resolve("validators.jsonl");
  }

  /** The European Central Bank's daily rates, as they were fetched last. */
  public Path exchangeRates() {
    return cache().resolve("eurofxref-hist.csv");
  }

  /** Price indices of the user's own, beside those that ship with the program. */
  public Path consumerPrices() {
    return root.resolve("consumer-prices.csv");
  }

  /** Whether a run has committed: its listings count. */
  public boolean isComplete(String run) {
    Path manifest = manifest(run);
    return Files.exists(manifest) && isComplete(Json.readFile(manifest, RunManifest.class));
  }

  private static boolean isComplete(RunManifest run) {
    return run.state() == RunManifest.State.COMPLETE;
  }

  /** Every run begun so far, oldest first. */
  public List<RunManifest> runs() {
    return names(root.resolve("runs"), ".json").stream()
        .map(name -> Json.readFile(root.resolve("runs").resolve(name), RunManifest.class))
        .sorted(Comparator.comparing(RunManifest::date).thenComparing(RunManifest::run))
        .toList();
  }

  /** The runs whose listings count, oldest first. */
  public List<RunManifest> completeRuns() {
    return runs().stream().filter(DataFolder::isComplete).toList();
  }

  /** What one source landed in one run; empty when it landed nothing. */
  public List<RawListing> listings(String run, String platform) {
    Path file = landing(run, platform);
    return Files.exists(file) ? Json.readLines(file, RawListing.class) : List.of();
  }

  /** The newest day with published statistics, at or before {@code limit} where one is given. */
  public Optional<LocalDate> newestStatistics(Optional<LocalDate> limit) {
    return published()
        .map(name -> LocalDate.parse(name.substring(0, DAY)))
        .filter(day -> limit.isEmpty() || !day.isAfter(limit.get()))
        .max(Comparator.naturalOrder());
  }

  private static List<String> names(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix) && !name.endsWith(AtomicFile.TEMPORARY_SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }
}
