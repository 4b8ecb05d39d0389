package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jobtrends.ingest.landing.ImportOptions;
import jobtrends.ingest.landing.ImportResult;
import jobtrends.ingest.landing.Imports;
import jobtrends.ingest.landing.Presets;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobtrends import}: listings from somebody's dump. */
@Command(
    name = "import",
    description = {
      "Lands listings from dumps: CSV, TSV, JSON, JSON Lines, each also as .gz; one run per file and day of fetch.",
      "Importing the same file again changes nothing."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends import daily/*.jsonl.gz --data data",
      "  jobtrends import jobs.csv --preset jobspy",
      "  jobtrends import jobs.json --source mine --map id=ref --map title=name --map location=place.area[]"
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
    preset
        .filter(name -> !Presets.NAMES.contains(name))
        .ifPresent(name -> refuse(Nearest.sentence("preset", name, Presets.NAMES)));
    files.stream()
        .filter(file -> !Files.isRegularFile(file))
        .findFirst()
        .ifPresent(file -> refuse(file + " is not a file that can be read; name dumps to import"));
    Messages messages = output.messages(terminal);
    var imports =
        new Imports(data.folder(), terminal.clock(), List.of("jobtrends " + Main.Version.number()));
    boolean whole = true;
    for (int i = 0; i < files.size(); i++) {
      messages.progress("files", i, files.size());
      whole &= importFile(imports, files.get(i), messages);
    }
    return whole ? Exit.DONE : Exit.INCOMPLETE;
  }

  private boolean importFile(Imports imports, Path file, Messages messages) {
    ImportResult result = imports.importFile(file, options());
    result.runs().forEach(run -> messages.say("run", sentence(file, result, run)));
    result
        .alreadyComplete()
        .forEach(
            run ->
                messages.say(
                    "run", file.getFileName() + ": run " + run + " had been landed before"));
    result
        .problems()
        .forEach(
            problem ->
                messages.warn(
                    "problem",
                    problem.example().map(first -> first.where() + ": " + first.detail()).orElse("")
                        + " ("
                        + problem.kind()
                        + ", "
                        + problem.count()
                        + " times)"));
    return result.problems().isEmpty()
        && result.runs().stream()
            .flatMap(run -> run.sources().stream())
            .allMatch(from -> from.status() == SourceRun.Status.COMPLETE);
  }

  private ImportOptions options() {
    if (preset.isPresent() && !paths.isEmpty()) {
      refuse("--preset and --map exclude each other; give one of them");
    }
    return new ImportOptions(preset, paths, source);
  }

  private static String sentence(Path file, ImportResult result, RunManifest run) {
    long listings = run.sources().stream().mapToLong(from -> from.counts().unique()).sum();
    return String.format(
        Locale.ROOT,
        "%s: %d listings of %d sources as run %s (preset %s)",
        file.getFileName(),
        listings,
        run.sources().size(),
        run.run(),
        result.preset().orElse("none"));
  }

  private static void refuse(String sentence) {
    throw new Refused(sentence);
  }
}
