package jobtrends.app;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jobtrends platforms}: each source, how it may be read, on or off and why. */
@Command(
    name = "platforms",
    description = "Shows every source: how it may be read, its terms, whether a crawl reads it and why not.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  jobtrends platforms --config jobtrends.yaml"})
final class PlatformsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;

  PlatformsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings settings = data.settings();
    row("PLATFORM", "CRAWLED", "ACCESS", "PACE", "WHY, AND ITS TERMS");
    for (PlatformTerms terms : PlatformCatalogue.shipped().all()) {
      var decision = CrawlChoice.of(terms, settings, Platforms.byId(terms.id()).isPresent());
      row(
          terms.id(),
          decision.crawled() ? "yes" : "no",
          terms.access().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          pace(terms),
          decision.reason());
      terminal.out().println(" ".repeat(22) + "terms: " + terms.rules().source() + ", read " + terms.rules().checkedOn());
    }
    terminal.out().flush();
    return Exit.DONE;
  }

  private void row(String... cells) {
    terminal.out().println(String.format(Locale.ROOT, "%-20s  %-8s %-16s %-24s %s", (Object[]) cells));
  }

  private static String pace(PlatformTerms terms) {
    Duration delay = terms.rules().minDelay();
    String polls = terms.rules().pollsPerDay().isPresent() ? terms.rules().pollsPerDay().getAsInt() + " a day, " : "";
    return polls + delay.toMillis() / 1000.0 + " s apart";
  }
}
