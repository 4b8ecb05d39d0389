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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.ingest.Challenges;
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
          "weworkremotely 2026-07-03 https://weworkremotely.com/remote-jobs",
          2,
          // Shells without title and company, two of the three without a text: EMPTY below.
          "remoteok 2025-08-19 https://remoteok.com/api",
          2,
          "remoteok 2026-03-17 https://remoteok.com/api",
          1,
          // Of a posting's own page only its jobAd was kept: no id, no title. TEXT_ONLY below.
          "smartrecruiters 2026-08-11 " + SmartRecruitersTest.CAPTURED_TEXT,
          1,
          // Every comment: 15 were deleted and 5 killed.
          "hackernews 2019-09-30 https://hacker-news.firebaseio.com/v0/items/whoishiring-2019-09.json",
          20,
          // Every comment, 217 of them replies.
          "hackernews 2026-05-19 https://hn.algolia.com/api/v1/search?tags=comment,story_whoishiring_2026_05&hitsPerPage=1000",
          217,
          // Twelve threads, which lead to comments and are none.
          "hackernews 2026-05-19 https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring",
          12,
          // One comment has no text.
          "hackernews 2026-06-10 https://hn.algolia.com/api/v1/items/whoishiring-2026-06",
          1);

  private static final List<Problem> EMPTY =
      Stream.of("1093760", "1093743", "1130784")
          .map(id -> "a listing without a title: " + id)
          .map(what -> new Problem(Kind.MISSING_FIELD, "https://remoteok.com/api", what))
          .toList();

  private static final Problem TEXT_ONLY =
      new Problem(
          Kind.MISSING_FIELD,
          SmartRecruitersTest.CAPTURED_TEXT,
          "a listing without an id: no title either");

  /** Served in place of a page; {@link jobtrends.ingest.Challenges} knows it, no reader sees it. */
  private static final String CHALLENGE = "https://wellfound.com/role/r/machine-learning-engineer";

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
        readings().values().stream()
            .flatMap(reading -> reading.problems().stream())
            .filter(problem -> !problem.where().equals(CHALLENGE))
            .toList();

    assertEquals(Stream.concat(EMPTY.stream(), Stream.of(TEXT_ONLY)).toList(), unexpected);
  }

  /** Counted otherwise than the reader does: in the text, by who hangs on whom. */
  @Test
  void ofAThreadsCommentsThoseOnTheThreadItselfAreListings() throws IOException {
    assumeTrue(Files.exists(CAPTURES), "no captures at " + CAPTURES);
    var onTheThread = Pattern.compile("\"parent_id\": (\\d+), \"story_id\": \\1,");

    var counts = new TreeSet<Long>();
    for (Page page : pages(CAPTURES.resolve("hackernews.warc.gz"))) {
      if (page.uri().getPath().endsWith("/search")) {
        counts.add(onTheThread.matcher(page.body()).results().count());
      }
    }

    assertEquals(Set.of(548L - 217), counts);
  }

  @Test
  void aBotCheckIsKnownAsOneAndToAReaderAsNoPage() throws IOException {
    assumeTrue(Files.exists(CAPTURES), "no captures at " + CAPTURES);
    Platform wellfound = Platforms.byId("wellfound").orElseThrow();
    Page page =
        pages(CAPTURES.resolve("wellfound.warc.gz")).stream()
            .filter(each -> each.uri().toString().equals(CHALLENGE))
            .findFirst()
            .orElseThrow();

    assertEquals(Optional.of("a bot check by DataDome in place of content"), Challenges.in(page));
    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), Fixture.kinds(wellfound.read(page)));
  }

  private static Map<PlatformPage, Reading> readings() throws IOException {
    var readings = new TreeMap<PlatformPage, Reading>();
    for (Platform platform : Platforms.ALL) {
      Path archive = CAPTURES.resolve(platform.id() + ".warc.gz");
      for (Page page : Files.exists(archive) ? pages(archive) : List.<Page>of()) {
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
