package jobtrends.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Settings;
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
      "  jobtrends platforms --check"
    })
final class PlatformsCommand implements Callable<Integer> {

  private static final String INDENT = " ".repeat(22);

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private OutputOptions output;

  @Option(
      names = "--check",
      description =
          "Ask each platform that is crawled for one page, within its terms, and say what came.")
  private boolean check;

  PlatformsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings settings = data.settings();
    var stage = new CrawlStage(data.folder(), settings, output.messages(terminal), terminal);
    Map<String, Probe.Finding> found = check ? stage.check() : Map.of();
    row("PLATFORM", "CRAWLED", "ACCESS", "PACE", "WHY, AND ITS TERMS");
    PlatformCatalogue.shipped()
        .all()
        .forEach(terms -> show(terms, settings, Optional.ofNullable(found.get(terms.id()))));
    terminal.out().flush();
    return found.values().stream().allMatch(Probe.Finding::healthy) ? Exit.DONE : Exit.INCOMPLETE;
  }

  private void show(PlatformTerms terms, Settings settings, Optional<Probe.Finding> found) {
    var decision = CrawlChoice.of(terms, settings, Platforms.byId(terms.id()).isPresent());
    row(
        terms.id(),
        decision.crawled() ? "yes" : "no",
        terms.access().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        pace(terms),
        decision.reason());
    below("terms: " + terms.rules().source() + ", read " + terms.rules().checkedOn());
    found.ifPresent(finding -> below((finding.healthy() ? "now: " : "NOW: ") + finding.words()));
  }

  private void row(String... cells) {
    terminal
        .out()
        .println(String.format(Locale.ROOT, "%-20s  %-8s %-16s %-24s %s", (Object[]) cells));
  }

  private void below(String words) {
    terminal.out().println(INDENT + words);
  }

  private static String pace(PlatformTerms terms) {
    Duration delay = terms.rules().minDelay();
    String polls =
        terms.rules().pollsPerDay().isPresent()
            ? terms.rules().pollsPerDay().getAsInt() + " a day, "
            : "";
    return polls + delay.toMillis() / 1000.0 + " s apart";
  }
}
