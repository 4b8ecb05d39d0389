package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;

/**
 * Which platforms were asked in the last 24 hours: by live runs, as their manifests say, and by
 * {@code platforms --check}. A run counts from its beginning, however many pages it asked for.
 *
 * @param polls one per platform and run or check
 */
record Polls(List<Poll> polls) {

  static final Duration WINDOW = Duration.ofHours(24);

  Polls {
    polls = List.copyOf(polls);
  }

  /** One platform, asked once. */
  record Poll(String platform, Instant at) {}

  /** What the data folder knows of. */
  static Polls of(DataFolder data, Instant now) {
    Stream<Poll> ofRuns = data.runs().stream().flatMap(run -> of(run, now));
    Stream<Poll> recent =
        Stream.concat(ofRuns, checks(data).stream())
            .filter(poll -> poll.at().isAfter(now.minus(WINDOW)));
    return new Polls(recent.toList());
  }

  /** When a platform was asked, oldest first. */
  List<Instant> of(String platform) {
    return polls.stream()
        .filter(poll -> poll.platform().equals(platform))
        .map(Poll::at)
        .sorted()
        .toList();
  }

  private static Stream<Poll> of(RunManifest run, Instant now) {
    boolean isGoneOnWith = isRunning(run) && run.date().equals(day(now));
    return !run.kind().equals("live") || isGoneOnWith
        ? Stream.empty()
        : run.sources().stream()
            .filter(source -> source.counts().requests() > 0 || isRunning(run))
            .map(SourceRun::source)
            .map(platform -> new Poll(platform, run.startedAt()));
  }

  /** A run killed on an earlier day may have asked any of its platforms. */
  private static boolean isRunning(RunManifest run) {
    return run.state() == RunManifest.State.RUNNING;
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /**
   * Remembers that platforms were asked without a run; what is older than the window is dropped.
   */
  static void remember(DataFolder data, Collection<String> platforms, Instant now) {
    Stream<Poll> earlier =
        checks(data).stream().filter(poll -> poll.at().isAfter(now.minus(WINDOW)));
    Stream<Poll> these = platforms.stream().map(platform -> new Poll(platform, now));
    Json.writeLines(file(data), Stream.concat(earlier, these).toList());
  }

  private static List<Poll> checks(DataFolder data) {
    return Files.exists(file(data)) ? Json.readLines(file(data), Poll.class) : List.of();
  }

  private static Path file(DataFolder data) {
    return data.cache().resolve("checks.jsonl");
  }
}
