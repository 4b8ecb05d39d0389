package jobtrends.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      "  jobtrends analyse --data data --as-of 2026-08-01"
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

  AnalyseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var messages = output.messages(terminal);
    new AnalyseStage(data.folder(), data.settings(), messages, terminal).run(asOf);
    return Exit.DONE;
  }
}
