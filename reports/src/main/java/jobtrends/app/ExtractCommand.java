package jobtrends.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jobtrends extract}: the normaliser as a filter, without Spark. */
@Command(
    name = "extract",
    description = {
      "Reads listings, one JSON object a line, from standard input and writes what they mean: role, seniority, skills, pay, places, work mode, language.",
      "",
      "Keys read: id (needed), title, company, location, salary, description, country, postedAt.",
      "A line that cannot be read is named on standard error; the others are processed; exit code 1."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  echo '{\"id\":\"1\",\"title\":\"Senior ML Engineer (m/w/d)\",\"location\":\"Berlin\"}' | jobtrends extract"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var normaliser = ExtractorsOnce.normaliser(data.settings());
    var lines = new InputLines(terminal);
    lines.forEach(listing -> terminal.out().println(ListingLines.write(normaliser.read(listing))));
    terminal.out().flush();
    return lines.exitCode();
  }
}
