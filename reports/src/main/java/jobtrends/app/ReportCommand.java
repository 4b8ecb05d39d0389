package jobtrends.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import jobtrends.files.DataFolder;
import jobtrends.reports.page.Format;
import jobtrends.settings.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jobtrends report}: statistics to PDF, HTML, pictures and data sets. */
@Command(
    name = "report",
    description =
        "Draws published statistics: PDF, HTML, PNG and SVG charts, CSV data sets. Needs no Spark.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  jobtrends report --data data --out reports-out",
      "  jobtrends report --as-of 2026-08-01 --format pdf,csv"
    })
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private ReportOptions report;
  @Mixin private OutputOptions output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Draw the statistics of this day, or the newest before it; without it, the newest.")
  private Optional<LocalDate> asOf = Optional.empty();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder();
    Path out = report.out();
    Set<Format> formats = report.formats();
    LocalDate day =
        folder
            .newestStatistics(asOf)
            .orElseThrow(
                () ->
                    new Refused(
                        "there are no statistics in "
                            + folder.root()
                            + asOf.map(limit -> " up to " + limit).orElse("")
                            + "; run 'jobtrends analyse' first"));
    boolean whole = new ReportStage(folder, output.messages(terminal)).run(day, out, formats);
    return whole ? Exit.DONE : Exit.INCOMPLETE;
  }
}
