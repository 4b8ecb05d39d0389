package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.ingest.Replay;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.Refused;
import picocli.CommandLine.Option;

/** What to crawl, or which recorded responses to read: shared by {@code crawl} and {@code run}. */
final class CrawlOptions {

  @Option(
      names = "--platform",
      paramLabel = "ID",
      description = "Crawl only this platform; may be given several times.")
  private List<String> platforms = List.of();

  @Option(
      names = "--replay",
      paramLabel = "FILE|DIR",
      description =
          "Read recorded responses (.warc, .warc.gz) and pages saved from a browser (.html, .mhtml)"
              + " at their dates, not the network.")
  private List<Path> replay = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "With --replay: leave out what was recorded before this day (UTC).")
  private Optional<LocalDate> since = Optional.empty();

  /** Crawls or replays; says what came of it. */
  int run(CrawlStage stage) {
    platforms.forEach(id -> PlatformCatalogue.shipped().get(id));
    if (since.isPresent() && replay.isEmpty()) {
      throw new Refused("--since goes with --replay: a live crawl sees only what is shown today");
    }
    if (!platforms.isEmpty() && !replay.isEmpty()) {
      throw new Refused(
          "--platform goes with a live crawl: a replay reads every response that is there");
    }
    stage.forgetOverdue();
    int code = replay.isEmpty() ? live(stage) : replayed(stage);
    stage.forgetOverdue();
    return code;
  }

  private int live(CrawlStage stage) {
    RunManifest run = stage.live(platforms);
    stage
        .messages()
        .say("run", "run " + run.run() + " landed in " + stage.data().landing(run.run()));
    return isWhole(List.of(run)) ? Exit.DONE : Exit.INCOMPLETE;
  }

  private int replayed(CrawlStage stage) {
    replay.stream()
        .filter(input -> !Files.exists(input))
        .findFirst()
        .ifPresent(
            input -> {
              throw new Refused(
                  "--replay "
                      + input
                      + " is not there; name a WARC file, a saved page or a folder of them");
            });
    Replay.Result result = stage.replay(replay, since);
    unsaid(result)
        .forEach(problem -> stage.messages().warn("problem", CrawlStage.Told.sentence(problem)));
    result
        .alreadyComplete()
        .forEach(run -> stage.messages().say("run", "run " + run + " had been landed before"));
    stage
        .messages()
        .say(
            "run",
            result.runs().size()
                + " runs landed, "
                + result.alreadyComplete().size()
                + " known already");
    if (result.passedOver() > 0) {
      stage
          .messages()
          .say(
              "passed over",
              result.passedOver()
                  + " pages of no known platform describe no job, and were passed over");
    }
    if (result.runs().isEmpty() && result.alreadyComplete().isEmpty()) {
      stage.messages().warn("nothing", nothingIn(result.passedOver()));
      return Exit.NOTHING_DONE;
    }
    return isWhole(result.runs()) && result.problems().isEmpty() ? Exit.DONE : Exit.INCOMPLETE;
  }

  private String nothingIn(long passedOver) {
    String inputs = replay.stream().map(Path::toString).collect(Collectors.joining(", "));
    return (passedOver == 0 ? "no recorded response in " : "no page that describes a job in ")
        + inputs
        + since.map(day -> " since " + day).orElse("")
        + "; name a .warc, .warc.gz, .html or .mhtml file, or a folder of them";
  }

  /** Problems of files, but for those that have been said with the sources they concern. */
  private static List<Problem> unsaid(Replay.Result result) {
    Set<Problem> said =
        result.runs().stream()
            .flatMap(run -> run.sources().stream())
            .flatMap(source -> source.problems().stream())
            .flatMap(problem -> problem.example().stream())
            .collect(Collectors.toSet());
    return result.problems().stream().filter(problem -> !said.contains(problem)).toList();
  }

  private static boolean isWhole(List<RunManifest> runs) {
    return runs.stream()
        .flatMap(run -> run.sources().stream())
        .allMatch(source -> source.status() == SourceRun.Status.COMPLETE);
  }
}
