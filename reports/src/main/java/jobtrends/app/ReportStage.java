package jobtrends.app;

import java.io.UncheckedIOException;
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
import jobtrends.settings.Refused;

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
    var request =
        new ReportRequest(out, formats, sources())
            .with(choice.audience(), choice.wording(), choice.claims());
    boolean drawn = attempt(name, () -> say(out.resolve(name), request, statistics));
    return drawn && newestAreComplete(statistics);
  }

  private void say(Path folder, ReportRequest request, Statistics statistics) {
    List<Path> written = ReportWriter.write(statistics, request);
    messages.say("report", "report of " + statistics.vintage().name() + " in " + folder);
    written.stream()
        .filter(file -> file.getFileName().toString().startsWith("report."))
        .forEach(file -> messages.say("report", "  " + file));
  }

  /**
   * A report that cannot be drawn is said, and is no reason to lose what a run gathered: nothing of
   * it is written, the last one stays. A disk that refuses, or a role nobody knows, is not our
   * fault and goes on.
   */
  boolean attempt(String name, Runnable drawing) {
    try {
      drawing.run();
      return true;
    } catch (UncheckedIOException | Refused e) {
      throw e;
    } catch (RuntimeException e) {
      messages.warn(
          "report",
          "no report of "
              + name
              + ": it could not be drawn ("
              + e
              + "); the last one is as it was");
      return false;
    }
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
