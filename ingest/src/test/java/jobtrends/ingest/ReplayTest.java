package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.archive.WarcWriter;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

  private static final String DAY_1 = "2026-03-01T23:59:59Z";
  private static final String DAY_2 = "2026-03-02T00:00:00Z";

  @TempDir Path folder;

  @Test
  void responsesAreLandedByDayAndPlatform() {
    record(
        "x/one.warc.gz",
        response("a", "/1", DAY_1, 200, "job 1 A", "next /2"),
        response("a", "/2", DAY_1, 200, "job 2 B"),
        response("a", "/1", DAY_2, 200, "job 1 A"),
        response("a", "/1", DAY_2, 200, "job 1 A", "job 3 C"),
        response("b", "/1", DAY_2, 404, "gone"),
        response("known", "/1", DAY_2, 200, "?"),
        response("stranger", "/1", DAY_2, 200, "?"),
        response("a", "/robots.txt", DAY_2, 200, "User-agent: *"));

    Replay.Result result = replay(Optional.empty());

    assertEquals(
        List.of(
            "2026-03-01 a COMPLETE 2 of 2 ",
            "2026-03-02 a COMPLETE 2 of 3 ",
            "2026-03-02 b FAILED 0 of 0 nothing could be read: 1 × unexpected status",
            "2026-03-02 known-board SKIPPED 0 of 0 no reader for its pages yet",
            "2026-03-02 stranger.example SKIPPED 0 of 0 no reader for its pages yet"),
        rows(result.runs()));
    assertEquals(List.of("1", "3"), landed(result.runs().get(1), "a"));
    assertEquals(result.runs(), data().completeRuns());
  }

  @Test
  void theSameRecordingAgainChangesNothing() throws Exception {
    record("x/one.warc.gz", response("a", "/1", DAY_1, 200, "job 1 A"));
    Replay.Result first = replay(Optional.empty());
    Files.move(folder.resolve("x/one.warc.gz"), folder.resolve("x/renamed.warc.gz"));

    Replay.Result again = replay(Optional.empty());

    assertEquals(
        new Replay.Result(List.of(), List.of(first.runs().get(0).run()), List.of(), 0), again);
    assertEquals(first.runs(), data().completeRuns());
  }

  @Test
  void aPageThatWasNotRecordedIsMissing() {
    record("x/one.warc.gz", response("a", "/1", DAY_1, 200, "job 1 A", "next /2"));

    assertEquals(
        List.of("2026-03-01 a PARTIAL 1 of 1 1 × page limit"),
        rows(replay(Optional.empty()).runs()));
  }

  @Test
  void aPageSavedFromABrowserIsLandedOnTheDayItWasSaved() throws Exception {
    record("x/one.warc.gz", response("a", "/1", DAY_1, 200, "job 1 A"));
    String saved =
        "Content-Type: text/html\nContent-Location: https://a.example/2\n"
            + "Date: Mon, 2 Mar 2026 00:00:00 GMT\n\njob 2 B";
    Files.writeString(folder.resolve("x/saved page.mhtml"), saved, UTF_8);
    Files.writeString(folder.resolve("x/nameless.htm"), "job 3 C", UTF_8);

    Replay.Result result = replay(Optional.empty());

    assertEquals(
        List.of("2026-03-01 a COMPLETE 1 of 1 ", "2026-03-02 a COMPLETE 1 of 1 "),
        rows(result.runs()));
    assertEquals(List.of("nameless.htm"), result.problems().stream().map(Problem::where).toList());
  }

  @Test
  void responsesBeforeADayAreLeftAlone() {
    record(
        "x/one.warc.gz",
        response("a", "/1", DAY_1, 200, "job 1 A"),
        response("a", "/1", DAY_2, 200, "job 2 B"));

    assertEquals(
        List.of("2026-03-02 a COMPLETE 1 of 1 "),
        rows(replay(Optional.of(LocalDate.of(2026, 3, 2))).runs()));
  }

  @Test
  void aTornRecordingIsReadAsFarAsItGoesAndSaysSo() throws Exception {
    Path file =
        record(
            "x/one.warc.gz",
            response("a", "/1", DAY_1, 200, "job 1 A"),
            response("a", "/2", DAY_1, 200, "job 2 B"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));

    Replay.Result result = replay(Optional.empty());

    assertEquals(List.of("2026-03-01 a PARTIAL 1 of 1 1 × truncated"), rows(result.runs()));
    assertEquals(Problem.Kind.TRUNCATED, result.problems().get(0).kind());
  }

  /** Every recorded response of the shared captures is read or named; none is lost. */
  @Test
  void allSharedCapturesAreAccountedFor() throws Exception {
    Path captures = Path.of("../../shared/captures");
    assumeTrue(Files.exists(captures), "the shared captures are not on this machine");
    var nobody = new Replay.Owners(uri -> Optional.empty(), uri -> Optional.empty());

    Replay.Result result =
        new Replay(Boards.context(folder, Boards.ANY), nobody)
            .run(List.of(captures), Optional.empty());

    List<SourceRun> sources =
        result.runs().stream().flatMap(run -> run.sources().stream()).toList();
    assertEquals(List.of(), result.problems());
    assertEquals(
        Files.readAllLines(captures.resolve("index.csv")).size() - 1,
        sources.stream().mapToLong(source -> source.counts().pages()).sum());
    assertEquals(
        List.of("2026-07-04 wellfound.com"),
        sources.stream()
            .filter(s -> s.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.CHALLENGE))
            .map(s -> s.date() + " " + s.source())
            .toList());
  }

  private static Exchange response(String id, String path, String at, int status, String... lines) {
    return new Exchange(
        Board.page(id, path),
        Instant.parse(at),
        status,
        Map.of(),
        String.join("\n", lines).getBytes(UTF_8));
  }

  private Path record(String name, Exchange... exchanges) {
    Path file = folder.resolve(name);
    try (var writer = WarcWriter.append(file, "a test")) {
      Arrays.asList(exchanges).forEach(writer::write);
    }
    return file;
  }

  private Replay.Result replay(Optional<LocalDate> since) {
    List<Platform> platforms = List.of(Board.of("a", "/1"), Board.of("b", "/1"));
    var owners =
        new Replay.Owners(
            uri -> platforms.stream().filter(platform -> platform.owns(uri)).findFirst(),
            ReplayTest::known);
    return new Replay(Boards.context(folder, Boards.ANY), owners)
        .run(List.of(folder.resolve("x")), since);
  }

  private static Optional<String> known(URI uri) {
    return Optional.of("known-board").filter(id -> "known.example".equals(uri.getHost()));
  }

  private static List<String> rows(List<RunManifest> runs) {
    return runs.stream()
        .flatMap(run -> run.sources().stream())
        .map(
            s ->
                "%s %s %s %d of %d %s"
                    .formatted(
                        s.date(),
                        s.source(),
                        s.status(),
                        s.counts().unique(),
                        s.counts().listings(),
                        s.reason()))
        .toList();
  }

  private List<String> landed(RunManifest run, String platform) {
    return data().listings(run.run(), platform).stream()
        .map(RawListing::key)
        .map(key -> key.nativeId())
        .toList();
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
