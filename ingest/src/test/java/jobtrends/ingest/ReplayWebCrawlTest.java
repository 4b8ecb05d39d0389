package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.archive.ArchivedPages;
import jobtrends.ingest.archive.WarcWriter;
import jobtrends.ingest.platform.Platforms;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A WARC file of a crawl of the whole web: a few pages describe jobs, the others say nothing. */
class ReplayWebCrawlTest {

  private static final Instant DAY_1 = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant DAY_2 = Instant.parse("2026-03-02T12:00:00Z");

  private static final String JOB =
      "<html><link rel=next href='/never-recorded'><script type='application/ld+json'>"
          + "{\"@type\":\"JobPosting\",\"title\":\"Engineer\",\"identifier\":\"7\"}</script></html>";

  private static final String BROKEN =
      "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":</script>";

  @TempDir Path folder;

  private static Exchange page(String address, int status, String type, byte[] body) {
    return new Exchange(
        URI.create(address), DAY_1, status, Map.of("Content-Type", List.of(type)), body);
  }

  private static Exchange html(String address, String body) {
    return page(address, 200, "text/html; charset=utf-8", body.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html             | 200 | <p>recipes</p>                               | passed over",
        "text/html             | 200 | <p>About the type JobPosting</p>             | passed over",
        "text/html             | 200 | <div itemtype='schema.org/JobPosting'></div> | passed over",
        "text/html             | 404 | JOB                                          | passed over",
        "image/png             | 200 | JOB                                          | passed over",
        "application/json      | 200 | JOB                                          | passed over",
        "TEXT/HTML;charset=x   | 200 | JOB                                          | 1 COMPLETE",
        "application/xhtml+xml | 200 | JOB                                          | 1 COMPLETE",
        "``                    | 200 | JOB                                          | 1 COMPLETE",
        "text/html             | 200 | BROKEN                                       | 0 EMPTY",
      })
  void onlyPagesThatDescribeAJobCount(String type, int status, String body, String expected) {
    String text = body.replace("JOB", JOB).replace("BROKEN", BROKEN);
    if (body.startsWith("<")) {
      text = body;
    }
    record("w/1.warc.gz", page("https://any.example/1", status, type, text.getBytes(UTF_8)));

    Replay.Result result = replay("w");

    assertEquals(expected, result.passedOver() == 1 ? "passed over" : row(result));
    assertEquals(List.of(), result.problems());
  }

  private static String row(Replay.Result result) {
    SourceRun source = result.runs().get(0).sources().get(0);
    return source.counts().unique() + " " + source.status();
  }

  @Test
  void aPackedPageIsLookedIntoAndABombIsNot() {
    byte[] job = Boards.gzip(JOB.getBytes(UTF_8));
    byte[] bomb = Boards.gzip((JOB + " ".repeat(2 << 20)).getBytes(UTF_8));
    record(
        "w/1.warc.gz", packed("https://any.example/1", job), packed("https://any.example/2", bomb));

    Replay.Result result = replay("w");

    assertEquals(List.of("any.example/7"), ids(result));
    assertEquals(1, result.passedOver());
  }

  private static Exchange packed(String address, byte[] body) {
    return new Exchange(
        URI.create(address),
        DAY_1,
        200,
        Map.of("Content-Type", List.of("text/html"), "Content-Encoding", List.of("gzip")),
        body);
  }

  /** Strangers' pages are no source's problem; a platform's own pages still are. */
  @Test
  void aPlatformsOwnPagesAreHeldAgainstItAsEver() {
    record(
        "w/1.warc.gz",
        html("https://a.example/1", "job 1 Tester"),
        html("https://a.example/2", "what is this"),
        html("https://stranger.example/1", "what is this"),
        html("https://stranger.example/2", JOB));

    Replay.Result result = replay("w");

    assertEquals(
        List.of("a PARTIAL 1 × unknown page shape", "jsonld COMPLETE "),
        result.runs().get(0).sources().stream()
            .map(source -> source.source() + " " + source.status() + " " + source.reason())
            .toList());
    assertEquals(1, result.passedOver());
  }

  @Test
  void aCrawlWithoutAJobLandsNothingAndSaysHowMuchItPassedOver() {
    record("w/1.warc.gz", html("https://x.example/1", "a"), html("https://x.example/2", "b"));

    assertEquals(new Replay.Result(List.of(), List.of(), List.of(), 2), replay("w"));
  }

  @Test
  void aRevisitIsFollowedAcrossFilesAndAStrangersWithoutAJobIsPassedOver() {
    Path first = record("w/1.warc.gz", html("https://a.example/1", "job 1 Tester"));
    record("w/2.warc.gz", html("https://s.example/1", JOB), html("https://s.example/2", "none"));
    revisit("w/3.warc.gz", first, "https://a.example/1");
    revisit("w/4.warc.gz", folder.resolve("w/2.warc.gz"), "https://s.example/1");
    revisit("w/5.warc.gz", folder.resolve("w/2.warc.gz"), "https://s.example/2");

    Replay.Result result = replay("w");

    RunManifest second = result.runs().get(1);
    assertEquals(
        List.of("a 1", "jsonld 1"),
        second.sources().stream().map(s -> s.source() + " " + s.counts().unique()).toList());
    assertEquals(DAY_2, data().listings(second.run(), "a").get(0).fetchedAt());
    assertEquals(2, result.passedOver());
    assertEquals(List.of(), result.problems());
  }

  @Test
  void aPlatformsRevisitWithoutItsOriginalIsAProblem() {
    Path elsewhere = record("elsewhere/1.warc.gz", html("https://a.example/1", "job 1 Tester"));
    revisit("w/2.warc.gz", elsewhere, "https://a.example/1");

    List<Problem> problems = replay("w").problems();

    assertEquals(
        List.of(
            "https://a.example/1: unchanged since " + DAY_1 + ", and that capture is not there"),
        problems.stream().map(problem -> problem.where() + ": " + problem.detail()).toList());
  }

  private void revisit(String name, Path originals, String address) {
    URI page = URI.create(address);
    try (var writer = WarcWriter.append(folder.resolve(name), "a test")) {
      writer.revisit(
          new Exchange(page, DAY_2, 304, Map.of(), new byte[0]),
          ArchivedPages.of(originals).find(page).orElseThrow().kept());
    }
  }

  private Path record(String name, Exchange... exchanges) {
    Path file = folder.resolve(name);
    try (var writer = WarcWriter.append(file, "a test")) {
      List.of(exchanges).forEach(writer::write);
    }
    return file;
  }

  private Replay.Result replay(String input) {
    Platform board = Board.of("a", "/1");
    var owners =
        new Replay.Owners(
            uri -> Optional.of(board).filter(platform -> platform.owns(uri)),
            uri -> Optional.empty(),
            Optional.of(Platforms.ANY_PAGE));
    return new Replay(Boards.context(folder, Boards.ANY), owners)
        .run(List.of(folder.resolve(input)), Optional.empty());
  }

  private List<String> ids(Replay.Result result) {
    assertTrue(result.problems().isEmpty());
    return data().listings(result.runs().get(0).run(), "jsonld").stream()
        .map(RawListing::key)
        .map(key -> key.nativeId())
        .toList();
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
