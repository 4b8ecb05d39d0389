package jobtrends.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jobtrends.analytics.history.ListingTables;
import jobtrends.analytics.quality.QualityTable;
import jobtrends.ingest.Reprocess;
import jobtrends.model.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jobtrends analyse}: listing to statistics. */
@Command(
    name = "analyse",
    description =
        "Counts what has landed and publishes statistics: small files a report is drawn from.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends analyse --data data",
      "  jobtrends analyse --data data --as-of 2026-08-01",
      "  jobtrends analyse --data data --reprocess"
    })
final class AnalyseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private OutputOptions output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Count only runs up to this day (UTC); without it, up to the newest run.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--reprocess",
      description =
          "First read the archived pages again with today's readers, and print what changed.")
  private boolean reprocess;

  AnalyseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return data.alone("analyse", terminal.clock(), this::work);
  }

  private int work() {
    var messages = output.messages(terminal);
    boolean whole = !reprocess || reprocess(messages);
    new AnalyseStage(data.folder(), data.settings(), messages, terminal).run(asOf);
    return whole ? Exit.DONE : Exit.INCOMPLETE;
  }

  private boolean reprocess(Messages messages) {
    List<Reprocess.Change> changes =
        new CrawlStage(data.folder(), data.settings(), messages, terminal).reprocess();
    changes.forEach(change -> terminal.out().println(sentence(change)));
    terminal.out().flush();
    changes.stream()
        .filter(Reprocess.Change::landed)
        .map(Reprocess.Change::run)
        .forEach(
            run -> {
              ListingTables.forget(data.folder(), run);
              QualityTable.forget(data.folder(), run);
            });
    messages.say("reprocess", changes.size() + " sources of earlier runs are read otherwise today");
    return changes.stream().allMatch(Reprocess.Change::landed);
  }

  private static String example(Reprocess.Change change, Field field) {
    return Optional.ofNullable(change.examples().get(field))
        .map(example -> " (\"" + example.before() + "\" is now \"" + example.after() + "\")")
        .orElse("");
  }

  private static String sentence(Reprocess.Change change) {
    String fields =
        change.fields().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                field ->
                    ", "
                        + field.getKey().name().toLowerCase(Locale.ROOT)
                        + " of "
                        + field.getValue()
                        + example(change, field.getKey()))
            .collect(Collectors.joining());
    return change.run()
        + "  "
        + change.source()
        + ": "
        + change.added()
        + " listings more, "
        + change.removed()
        + " less"
        + fields
        + (change.landed() ? "" : "; not landed, because more than half would be lost");
  }
}
