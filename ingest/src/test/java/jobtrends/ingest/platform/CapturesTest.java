package jobtrends.ingest.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Every platform against real responses, counted by hand in their index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturesTest {

  private static final Path CAPTURES = Path.of("../../shared/captures");

  /** Where the index counts otherwise than we: how many fewer listings we see, and why. */
  private static final Map<String, Integer> FEWER =
      Map.of(
          // 246 cards, two of them advertisements ("Remote Tech Jobs Paying $130k to $250k" of a
          // course, "Work when you want" of an app): no job, no address but a tracking link.
          "weworkremotely 2026-07-03 https://weworkremotely.com/remote-jobs", 2,
          // Shells without title and company, two of the three without a text: EMPTY below.
          "remoteok 2025-08-19 https://remoteok.com/api", 2,
          "remoteok 2026-03-17 https://remoteok.com/api", 1);

  private static final List<Problem> EMPTY =
      Stream.of("1093760", "1093743", "1130784")
          .map(id -> "a listing without a title: " + id)
          .map(what -> new Problem(Kind.MISSING_FIELD, "https://remoteok.com/api", what))
          .toList();

  @Test
  void everyCaptureHasTheListingsItsIndexCounts() throws IOException {
    assumeTrue(Files.exists(CAPTURES), "no captures at " + CAPTURES);
    var expected = new TreeMap<String, Integer>();
    var read = new TreeMap<String, Integer>();
    for (CSVRecord row : index()) {
      if (Platforms.byId(row.get("platform")).isPresent()) {
        String name = row.get("platform") + " " + row.get("captured") + " " + row.get("url");
        int listings = Integer.parseInt(row.get("listings"));
        expected.merge(name, listings - FEWER.getOrDefault(name, 0), Integer::sum);
      }
    }

    readings()
        .forEach(
            (page, reading) -> read.merge(name(page), reading.listings().size(), Integer::sum));

    assertEquals(expected, read);
  }

  @Test
  void noCaptureLosesAListingOrHasAFieldWeDoNotKnow() throws IOException {
    assumeTrue(Files.exists(CAPTURES), "no captures at " + CAPTURES);

    List<Problem> unexpected =
        readings().values().stream().flatMap(reading -> reading.problems().stream()).toList();

    assertEquals(EMPTY, unexpected);
  }

  private static Map<PlatformPage, Reading> readings() throws IOException {
    var readings = new TreeMap<PlatformPage, Reading>();
    for (Platform platform : Platforms.ALL) {
      for (Page page : pages(CAPTURES.resolve(platform.id() + ".warc.gz"))) {
        readings.put(new PlatformPage(platform.id(), page), platform.read(page));
      }
    }
    return readings;
  }

  private static String name(PlatformPage of) {
    LocalDate on = LocalDate.ofInstant(of.page().fetchedAt(), ZoneOffset.UTC);
    return of.platform() + " " + on + " " + of.page().uri();
  }

  private static List<Page> pages(Path archive) throws IOException {
    var pages = new ArrayList<Page>();
    try (var reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          var http = response.http();
          String body = new String(http.body().stream().readAllBytes(), UTF_8);
          String type = http.headers().first("Content-Type").orElse("");
          pages.add(new Page(response.targetURI(), response.date(), type, body));
        }
      }
    }
    return pages;
  }

  private static List<CSVRecord> index() throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Files.newBufferedReader(CAPTURES.resolve("index.csv"), UTF_8)) {
      return format.parse(in).getRecords();
    }
  }

  private record PlatformPage(String platform, Page page) implements Comparable<PlatformPage> {
    @Override
    public int compareTo(PlatformPage other) {
      return name(this).compareTo(name(other));
    }
  }
}
