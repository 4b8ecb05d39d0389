package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.model.Problem;

/**
 * Lands listings from somebody else's dump: CSV, TSV, JSON or JSON Lines, each also as gzip. One
 * run per file and UTC day of fetch; importing the same file again changes nothing. Records are
 * read one at a time; memory grows with the ids only.
 */
public final class Imports {

  private final DataFolder data;
  private final Clock clock;
  private final List<String> versions;

  /**
   * @param clock the day of listings whose dump does not say when they were fetched
   * @param versions of what reads the dump, "name version"
   */
  public Imports(DataFolder data, Clock clock, List<String> versions) {
    this.data = data;
    this.clock = clock;
    this.versions = List.copyOf(versions);
  }

  /**
   * Imports one file.
   *
   * @throws java.io.UncheckedIOException when the file is not there or the disk refuses
   */
  public ImportResult importFile(Path file, ImportOptions options) {
    String digest = Digests.ofFile(file);
    Optional<Preset> preset = preset(file, options);
    return preset
        .map(how -> land(new ImportRuns.Input(file, digest, how, options.source())))
        .orElseGet(() -> noneFits(file));
  }

  private static Optional<Preset> preset(Path file, ImportOptions options) {
    if (!options.paths().isEmpty()) {
      return Optional.of(Presets.mapped(options.paths()));
    }
    return options.preset().isPresent()
        ? options.preset().map(Presets::named)
        : Presets.fitting(DumpRecords.sample(file));
  }

  private ImportResult land(ImportRuns.Input input) {
    var runs = new ImportRuns(data, input, new ImportRuns.Now(clock.instant(), versions));
    var rows = new ImportedRows(input, runs);
    DumpRecords.read(input.file(), rows);
    return runs.finish();
  }

  private static ImportResult noneFits(Path file) {
    var problems = new ProblemTally();
    DumpRecords.read(file, new Looker(problems));
    List<String> columns =
        DumpRecords.sample(file).stream().limit(1).flatMap(Imports::names).toList();
    problems.add(
        new Problem(
            Problem.Kind.UNKNOWN_PAGE_SHAPE,
            file.getFileName().toString(),
            "no preset, or more than one, fits its columns ("
                + columns.stream().limit(12).collect(Collectors.joining(", "))
                + "); name one with --preset, or say where the fields are with --map"));
    return new ImportResult(file, Optional.empty(), List.of(), List.of(), problems.counts());
  }

  private static Stream<String> names(JsonNode record) {
    return record.properties().stream().map(Map.Entry::getKey);
  }

  /** Hears the problems of a file's first record only. */
  private record Looker(ProblemTally problems) implements DumpRecords.Sink {

    @Override
    public boolean record(JsonNode record, String where) {
      return false;
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}
