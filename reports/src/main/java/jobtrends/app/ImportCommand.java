package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.ingest.landing.ImportOptions;
import jobtrends.ingest.landing.ImportResult;
import jobtrends.ingest.landing.Imports;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobtrends import}: listings from somebody's dump. */
@Command(
    name = "import",
    description = {
      "Lands listings from dumps: CSV, TSV, JSON, JSON Lines, each also as .gz; one run per file"
          + " and day of fetch.",
      "Importing the same file again changes nothing."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends import daily/*.jsonl.gz --data data",
      "  jobtrends import jobs.csv --preset jobspy",
      "  jobtrends import jobs.json --source mine --map id=ref --map title=name --map"
          + " location=place.area[]"
    })
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dumps to read.")
  private List<Path> files;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "How the dump is laid out; without it the preset whose columns fit is taken.")
  private Optional<String> preset = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "FIELD=PATH",
      description =
          "Where a field is: id, source, fetched-at, title, company, location, … = a.b[].c")
  private Map<String, String> paths = Map.of();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "What to call the source where the dump does not say.")
  private Optional<String> source = Optional.empty();

  @Mixin private DataOptions data;
  @Mixin private OutputOptions output;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var options = new ImportOptions(preset, paths, source);
    files.stream()
        .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw new Refused(file + " is not a file that can be read; name dumps to import");
            });
    return data.alone("import", terminal.clock(), () -> importAll(options));
  }

  private int importAll(ImportOptions options) {
    var imports = new Imports(data.folder(), terminal.clock(), List.of(Main.Version.named()));
    Messages messages = output.messages(terminal);
    var results = new ArrayList<ImportResult>();
    for (Path file : files) {
      messages.progress("files", results.size(), files.size());
      ImportResult result = imports.importFile(file, options);
      tell(result, messages);
      results.add(result);
    }
    return exitCode(results);
  }

  private static void tell(ImportResult result, Messages messages) {
    String file = result.file().getFileName().toString();
    result.runs().forEach(run -> messages.say("run", sentence(file, result, run)));
    result
        .alreadyComplete()
        .forEach(run -> messages.say("run", file + ": run " + run + " had been landed before"));
    result.problems().forEach(problem -> messages.warn("problem", sentence(problem)));
    sources(List.of(result))
        .filter(source -> source.status() != SourceRun.Status.COMPLETE)
        .forEach(source -> messages.warn("source", sentence(result, source)));
  }

  /** What could be read is kept; a call that kept nothing at all says so. */
  private static int exitCode(List<ImportResult> results) {
    boolean kept =
        sources(results).anyMatch(source -> source.counts().unique() > 0)
            || results.stream().anyMatch(result -> !result.alreadyComplete().isEmpty());
    if (!kept) {
      return Exit.NOTHING_DONE;
    }
    boolean whole =
        results.stream().allMatch(result -> result.problems().isEmpty())
            && sources(results).allMatch(from -> from.status() == SourceRun.Status.COMPLETE);
    return whole ? Exit.DONE : Exit.INCOMPLETE;
  }

  private static Stream<SourceRun> sources(List<ImportResult> results) {
    return results.stream()
        .flatMap(result -> result.runs().stream())
        .flatMap(run -> run.sources().stream());
  }

  private static String sentence(SourceRun.ProblemCount problem) {
    String times = problem.count() == 1 ? "" : ", " + problem.count() + " times";
    return problem.example().map(first -> first.where() + ": " + first.detail()).orElse("unknown")
        + (" (" + problem.kind() + times + ")");
  }

  /** Problems of the whole file have been said with the file. */
  private static String sentence(ImportResult result, SourceRun source) {
    String places =
        source.problems().stream()
            .filter(problem -> problem.kind().loses() && !result.problems().contains(problem))
            .map(problem -> ": " + sentence(problem))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "%s: source %s is %s%s",
        result.file().getFileName(),
        source.source(),
        source.status().name().toLowerCase(Locale.ROOT),
        places);
  }

  private static String sentence(String file, ImportResult result, RunManifest run) {
    long listings = run.sources().stream().mapToLong(from -> from.counts().unique()).sum();
    return String.format(
        Locale.ROOT,
        "%s: %d listings of %d sources as run %s (preset %s)",
        file,
        listings,
        run.sources().size(),
        run.run(),
        result.preset().orElse("none"));
  }
}
