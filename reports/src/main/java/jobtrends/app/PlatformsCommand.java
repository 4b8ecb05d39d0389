package jobtrends.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jobtrends.files.Json;
import jobtrends.settings.PlatformCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jobtrends platforms}: each source, how it may be read, on or off and why. */
@Command(
    name = "platforms",
    description =
        "Shows every source: how it may be read, its terms, whether a crawl reads it and why not.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends platforms --config jobtrends.yaml",
      "  jobtrends platforms --check",
      "  jobtrends platforms --json | jq '.[] | select(.state == \"on\") | .id'"
    })
final class PlatformsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private OutputOptions output;

  @Option(
      names = "--check",
      description =
          "Ask each platform that is crawled for one page, within its terms, and say what came.")
  private boolean check;

  @Option(names = "--json", description = "The same as one JSON array, for machines.")
  private boolean json;

  PlatformsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var stage = new CrawlStage(data.folder(), data.settings(), output.messages(terminal), terminal);
    CrawlChoices choices = stage.choices();
    Map<String, Probe.Finding> found = check ? stage.check() : Map.of();
    show(
        PlatformCatalogue.shipped().all().stream()
            .map(
                terms ->
                    new PlatformState(
                        terms,
                        choices.of(terms),
                        choices.isSet(),
                        Optional.ofNullable(found.get(terms.id()))))
            .toList());
    return found.values().stream().allMatch(Probe.Finding::healthy) ? Exit.DONE : Exit.INCOMPLETE;
  }

  private void show(List<PlatformState> states) {
    if (json) {
      Object fields = states.stream().map(PlatformState::fields).toList();
      terminal.out().println(Json.MAPPER.valueToTree(fields).toPrettyString());
    } else {
      new PlatformSheet(terminal.columns(), terminal.coloursOfData())
          .of(states)
          .forEach(terminal.out()::println);
    }
    terminal.out().flush();
  }
}
