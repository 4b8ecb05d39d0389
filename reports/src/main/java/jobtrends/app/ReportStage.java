package jobtrends.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.reports.page.Format;
import jobtrends.reports.page.ReportRequest;
import jobtrends.reports.page.ReportWriter;
import jobtrends.reports.page.SourceNote;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;

/** Statistics to report; reads small files and needs no Spark. */
record ReportStage(Messages messages, ReportChoice choice) {

  /** The full report in English, with the claims that ship. */
  ReportStage(Messages messages) {
    this(messages, ReportChoice.USUAL);
  }

  /**
   * Draws the statistics of a folder.
   *
   * @return whether every source was complete in its newest run
   */
  boolean run(Path published, Path out, Set<Format> formats) {
    Statistics statistics = new StatisticsFolder(published).read();
    String name = statistics.vintage().name();
    List<Path> written =
        ReportWriter.write(
            statistics,
            new ReportRequest(out, formats, sources())
                .with(choice.audience(), choice.wording(), choice.claims()));
    messages.say("report", "report of " + name + " in " + out.resolve(name));
    written.stream()
        .filter(file -> file.getFileName().toString().startsWith("report."))
        .forEach(file -> messages.say("report", "  " + file));
    return newestAreComplete(statistics);
  }

  private static boolean newestAreComplete(Statistics statistics) {
    Map<String, SourceRun> newest =
        statistics.runs().stream()
            .collect(Collectors.toMap(SourceRun::source, run -> run, (before, after) -> after));
    return newest.values().stream().allMatch(run -> run.status() == SourceRun.Status.COMPLETE);
  }

  private static Map<String, SourceNote> sources() {
    return PlatformCatalogue.shipped().all().stream()
        .collect(
            Collectors.toMap(
                PlatformTerms::id,
                terms -> new SourceNote(terms.name(), terms.rules().attribution())));
  }
}
