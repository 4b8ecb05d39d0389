package jobtrends.ingest.landing;

import static java.time.ZoneOffset.UTC;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jobtrends.files.DataFolder;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;

/** Sorts one dump's listings into runs by day and files by source. Not threadsafe. */
final class ImportRuns {

  /** Files kept open at a time: a dump of a year and ten sources has thousands. */
  private static final int MAX_OPEN = 32;

  private static final int SHORT_HEX = 8;

  private final DataFolder data;
  private final Input input;
  private final Now now;
  private final Map<LocalDate, ImportDay> days = new TreeMap<>();
  private final Set<String> alreadyComplete = new TreeSet<>();
  private final ProblemTally problems = new ProblemTally();

  /** The sources whose files are open, the one used longest ago first. */
  private final Map<ImportDay.Source, Boolean> open = new LinkedHashMap<>(16, 0.75f, true);

  ImportRuns(DataFolder data, Input input, Now now) {
    this.data = data;
    this.input = input;
    this.now = now;
  }

  /**
   * @param digest SHA-256 of the file, hex
   * @param source what to call the source where the data does not
   */
  record Input(Path file, String digest, Preset preset, Optional<String> source) {

    String scope() {
      return Digests.hex8(List.of("import", preset.toString()));
    }
  }

  /** When the import happens, and what reads it. */
  record Now(Instant instant, List<String> versions) {}

  Instant now() {
    return now.instant();
  }

  /** Counts a problem of the file: which source it concerns nobody knows, so it concerns all. */
  void problem(Problem problem) {
    problems.add(problem);
  }

  void land(RawListing listing, String where) {
    LocalDate date = LocalDate.ofInstant(listing.fetchedAt(), UTC);
    if (!isComplete(date)) {
      var day = days.computeIfAbsent(date, missing -> begin(listing.fetchedAt()));
      ImportDay.Source source = day.source(listing.key().source());
      source.land(listing, where);
      keepOpen(source);
    }
  }

  private void keepOpen(ImportDay.Source source) {
    open.put(source, true);
    if (open.size() > MAX_OPEN) {
      ImportDay.Source oldest = open.keySet().iterator().next();
      oldest.pause();
      open.remove(oldest);
    }
  }

  private boolean isComplete(LocalDate date) {
    String run = run(date);
    if (!days.containsKey(date) && !alreadyComplete.contains(run) && data.isComplete(run)) {
      alreadyComplete.add(run);
    }
    return alreadyComplete.contains(run);
  }

  private String run(LocalDate date) {
    return date + "-import-" + input.digest().substring(0, SHORT_HEX);
  }

  private ImportDay begin(Instant first) {
    LocalDate date = LocalDate.ofInstant(first, UTC);
    return new ImportDay(
        data,
        new RunManifest(
            run(date),
            "import",
            date,
            RunManifest.State.RUNNING,
            first,
            List.of(input.file().getFileName() + " sha256:" + input.digest()),
            List.of(),
            now.versions()));
  }

  ImportResult finish() {
    if (days.isEmpty() && alreadyComplete.isEmpty()) {
      // Nothing could be read: the run that says so is today's.
      var day = begin(now.instant());
      day.source(nameOfFile());
      days.put(day.date(), day);
    }
    var runs = new ArrayList<RunManifest>();
    days.values().forEach(day -> runs.add(day.finish(input.scope(), problems.counts())));
    return new ImportResult(
        input.file(),
        Optional.of(input.preset().name()),
        List.copyOf(runs),
        List.copyOf(alreadyComplete),
        problems.counts());
  }

  private String nameOfFile() {
    return SourceName.of(
        input
            .source()
            .or(() -> input.preset().source().name())
            .orElseGet(() -> input.file().getFileName().toString()));
  }
}
