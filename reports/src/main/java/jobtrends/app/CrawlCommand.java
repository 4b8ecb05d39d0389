package jobtrends.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jobtrends crawl}: page to listing. */
@Command(
    name = "crawl",
    description = {
      "Asks the platforms what they show and lands their listings, keeping every raw page.",
      "A crawl that was killed is gone on with by the next call."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends crawl --data data",
      "  jobtrends crawl --platform arbeitnow --platform himalayas",
      "  jobtrends crawl --replay captures/ --data data"
    })
final class CrawlCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private CrawlOptions crawl;
  @Mixin private OutputOptions output;

  CrawlCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return data.alone("crawl", terminal.clock(), this::work);
  }

  private int work() {
    var stage = new CrawlStage(data.folder(), data.settings(), output.messages(terminal), terminal);
    return crawl.run(stage);
  }
}
