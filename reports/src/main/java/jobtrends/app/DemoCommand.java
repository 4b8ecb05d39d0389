package jobtrends.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jobtrends.settings.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jobtrends demo}: the whole way, against boards served on 127.0.0.1. */
@Command(
    name = "demo",
    description = {
      "Plays weekly runs against job boards that it serves itself, in the real wire formats, with synthetic listings that carry known trends; then draws the report.",
      "Nothing leaves this machine. Every page says that the data is synthetic."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  jobtrends demo --out demo --weeks 26"})
final class DemoCommand implements Callable<Integer> {

  private static final int MOST_WEEKS = 104;

  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "jobtrends-demo",
      description =
          "Where data and report go (default: ${DEFAULT-VALUE}); a former demo there is replaced.")
  private Path out;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      defaultValue = "26",
      description = "Weekly runs to play (default: ${DEFAULT-VALUE}).")
  private int weeks;

  @Mixin private OutputOptions output;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new Refused("--weeks takes 1 to " + MOST_WEEKS + ", not " + weeks);
    }
    new DemoStage(out, weeks, output.messages(terminal), terminal).run();
    return Exit.DONE;
  }
}
