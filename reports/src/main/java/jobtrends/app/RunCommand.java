package jobtrends.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import jobtrends.files.DataFolder;
import jobtrends.reports.page.Format;
import jobtrends.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jobtrends run}: one nightly run, from page to report. */
@Command(
    name = "run",
    description = {
      "One nightly run: crawl, analyse, report.",
      "When a source fails the report is written all the same and says so; exit code 1."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends run --data data --out reports-out",
      "  jobtrends run --replay captures/ --data data --out reports-out"
    })
final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private CrawlOptions crawl;
  @Mixin private ReportOptions report;
  @Mixin private EditionOptions audience;
  @Mixin private OutputOptions output;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return data.alone("run", terminal.clock(), this::work);
  }

  private int work() {
    DataFolder folder = data.folder();
    Settings settings = data.settings();
    Messages messages = output.messages(terminal);
    Path out = report.out();
    Set<Format> formats = report.formats();
    ReportChoice choice = audience.choice(settings);
    int crawled = crawl.run(new CrawlStage(folder, settings, messages, terminal));
    LocalDate day = new AnalyseStage(folder, settings, messages, terminal).run(Optional.empty());
    boolean whole = new ReportStage(messages, choice).run(folder.statistics(day), out, formats);
    return whole && crawled == Exit.DONE ? Exit.DONE : Exit.INCOMPLETE;
  }
}
