package jobtrends.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import jobtrends.files.DataFolder;
import jobtrends.ingest.platform.Platforms;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The replay of every shared capture against the index in which they were counted by hand. */
class ReplayCapturesTest {

  private static final Path CAPTURES = Path.of("../../shared/captures");

  /** How many fewer listings we count than the index, by day and platform, and why. */
  private static final Map<String, Integer> FEWER =
      Map.of(
          // Two of 246 cards are advertisements for a course and for an app: no job behind them.
          "2026-07-03 weworkremotely", 2,
          // Rows without a title, a company or a text: no listing; counted as MISSING_FIELD.
          "2025-08-19 remoteok", 2,
          "2026-03-17 remoteok", 1,
          // Of a posting's own page only its text was kept: no id, no title.
          "2026-08-11 smartrecruiters", 1,
          // Comments that were deleted, killed or have no text; replies (217) and threads (12).
          "2019-09-30 hackernews", 20,
          "2026-05-19 hackernews", 229,
          "2026-06-10 hackernews", 1);

  @TempDir Path folder;

  @Test
  void theReplayLandsWhatTheIndexCounts() throws IOException {
    assumeTrue(Files.exists(CAPTURES), "the shared captures are not on this machine");

    Typed first = replay();

    assertEquals(Exit.INCOMPLETE, first.code(), first.err());
    List<RunManifest> runs = new DataFolder(folder).completeRuns();
    assertEquals(listingsOfIndex(), listings(runs));
    assertEquals(pagesOfIndexWithoutReader(), pagesWithoutReader(runs));
    // A bot check in place of its page: nothing of the day could be read, and it says so.
    assertEquals(List.of("2026-07-04 wellfound"), failed(runs));

    Typed again = replay();

    assertEquals(Exit.DONE, again.code(), again.err());
    String said = "0 runs landed, " + runs.size() + " known already";
    assertEquals(said, again.err().lines().reduce((before, last) -> last).orElseThrow());
    assertEquals(runs, new DataFolder(folder).runs());
  }

  private Typed replay() {
    return Typed.of("crawl", "--replay", CAPTURES, "--data", folder);
  }

  private static Map<String, Long> listingsOfIndex() throws IOException {
    var counted = new TreeMap<String, Long>();
    for (CSVRecord row : index(ReplayCapturesTest::hasReader)) {
      counted.merge(name(row), Long.valueOf(row.get("listings")), Long::sum);
    }
    FEWER.forEach((name, fewer) -> counted.merge(name, -fewer.longValue(), Long::sum));
    return counted;
  }

  private static Map<String, Long> listings(List<RunManifest> runs) {
    var counted = new TreeMap<String, Long>();
    runs.stream()
        .flatMap(run -> run.sources().stream())
        .filter(source -> Platforms.byId(source.source()).isPresent())
        .forEach(source -> counted.put(name(source), source.counts().listings()));
    return counted;
  }

  private static Map<String, Long> pagesOfIndexWithoutReader() throws IOException {
    var counted = new TreeMap<String, Long>();
    for (CSVRecord row : index(id -> !hasReader(id))) {
      counted.merge(name(row), 1L, Long::sum);
    }
    return counted;
  }

  /** Platforms that nobody reads yet are named with their pages, not dropped in silence. */
  private static Map<String, Long> pagesWithoutReader(List<RunManifest> runs) {
    var counted = new TreeMap<String, Long>();
    runs.stream()
        .flatMap(run -> run.sources().stream())
        .filter(source -> !hasReader(source.source()))
        .forEach(source -> counted.put(name(source), source.counts().pages()));
    return counted;
  }

  private static List<String> failed(List<RunManifest> runs) {
    return runs.stream()
        .flatMap(run -> run.sources().stream())
        .filter(source -> source.status() == SourceRun.Status.FAILED)
        .map(ReplayCapturesTest::name)
        .toList();
  }

  private static boolean hasReader(String platform) {
    return Platforms.byId(platform).isPresent();
  }

  private static String name(CSVRecord row) {
    return row.get("captured") + " " + row.get("platform");
  }

  private static String name(SourceRun source) {
    return source.date() + " " + source.source();
  }

  private static List<CSVRecord> index(Predicate<String> platform) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Files.newBufferedReader(CAPTURES.resolve("index.csv"), UTF_8)) {
      return format.parse(in).stream().filter(row -> platform.test(row.get("platform"))).toList();
    }
  }
}
