package jobtrends.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
      "  jobtrends report --as-of 2026-08-01 --format pdf,csv",
      "  jobtrends report --as-of 2026-08-01 --edition 1",
      "  jobtrends report --city Berlin --language de",
      "  jobtrends report --role \"Machine Learning Engineer\" --format pdf"
    })
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DataOptions data;
  @Mixin private ReportOptions report;
  @Mixin private EditionOptions audience;
  @Mixin private OutputOptions output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Draw the statistics of this day, or the newest before it; without it, the newest.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "N",
      description = "Draw this edition of the day's statistics; without it, the newest.")
  private Optional<Integer> edition = Optional.empty();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder();
    Path out = report.out();
    Set<Format> formats = report.formats();
    ReportChoice choice = audience.choice(data.settings());
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
    Path published =
        edition.map(number -> edition(folder, day, number)).orElseGet(() -> folder.statistics(day));
    boolean whole = new ReportStage(output.messages(terminal), choice).run(published, out, formats);
    return whole ? Exit.DONE : Exit.INCOMPLETE;
  }

  private static Path edition(DataFolder folder, LocalDate day, int edition) {
    List<Integer> editions = folder.editions(day);
    if (!editions.contains(edition)) {
      throw new Refused(
          "--edition " + edition + ": there are only editions " + editions + " of " + day);
    }
    return folder.statistics(day, edition);
  }
}
