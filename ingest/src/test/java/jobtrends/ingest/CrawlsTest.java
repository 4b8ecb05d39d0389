package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.Boards.Network;
import jobtrends.ingest.archive.Revisit;
import jobtrends.ingest.archive.WarcReader;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.settings.PlatformTerms.Expectations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrawlsTest {

  private static final String RUN = "2026-03-02-live-020000";

  @TempDir Path folder;

  @Test
  void everyAddressIsAskedOnceAndEveryListingLandedOnce() {
    Network network = Boards.threePages();

    RunManifest run = live(network, Boards.ANY, Board.of("a", "/1"));

    assertEquals(List.of("a/1", "a/2", "a/3"), network.asked);
    assertEquals(List.of("1", "2", "3", "4"), landed("a"));
    SourceRun source = run.sources().get(0);
    assertEquals(Status.COMPLETE, source.status());
    assertEquals("", source.reason());
    assertEquals(new SourceRun.Counts(3, 3, 124, OptionalLong.of(4), 5, 4), source.counts());
    assertEquals(
        List.of(Problem.Kind.REPEATED_LISTING),
        source.problems().stream().map(SourceRun.ProblemCount::kind).toList());
    assertEquals(List.of(run), data().completeRuns());
    assertEquals(RUN, run.run());
  }

  static Stream<Arguments> outcomes() {
    return Stream.of(
        Arguments.of("job 1 Engineer", bounds(1, 1), Status.COMPLETE, ""),
        Arguments.of(
            "job 1 Engineer", bounds(2, 9), Status.PARTIAL, "1 listings, expected at least 2"),
        Arguments.of(
            "job 1 A\njob 2 B", bounds(1, 1), Status.PARTIAL, "2 listings, expected at most 1"),
        Arguments.of("job 1 A\ntotal 7", Boards.ANY, Status.PARTIAL, "1 of 7 advertised listings"),
        Arguments.of("job 1 A\nwhat", Boards.ANY, Status.PARTIAL, "1 × unknown page shape"),
        Arguments.of("job 1 A\nnext /x", Boards.ANY, Status.PARTIAL, "1 × unreachable"),
        Arguments.of("total 0", Boards.ANY, Status.EMPTY, "answered without a listing"),
        Arguments.of(
            "what", Boards.ANY, Status.FAILED, "nothing could be read: 1 × unknown page shape"),
        Arguments.of(
            "break", Boards.ANY, Status.FAILED, "nothing could be read: 1 × unknown page shape"),
        Arguments.of(
            "<html><title>Just a moment...</title>",
            Boards.ANY,
            Status.FAILED,
            "nothing could be read: 1 × challenge"));
  }

  private static Expectations bounds(int min, int max) {
    return new Expectations(
        OptionalInt.of(min), OptionalInt.of(max), OptionalInt.empty(), Map.of());
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void aSourceIsCompleteOnlyWhenNothingSpeaksAgainstIt(
      String body, Expectations expected, Status status, String reason) {
    RunManifest run = live(new Network().page("a", "/1", body), expected, Board.of("a", "/1"));

    assertEquals(status, run.sources().get(0).status());
    assertEquals(reason, run.sources().get(0).reason());
  }

  @Test
  void oneBrokenPlatformDoesNotTouchAnother() {
    RunManifest run =
        live(Boards.threePages(), Boards.ANY, Board.of("a", "/1"), Board.of("b", "/1"));

    assertEquals(
        List.of("a COMPLETE", "b FAILED"),
        run.sources().stream().map(s -> s.source() + " " + s.status()).toList());
    assertTrue(Files.notExists(data().landing(RUN, "b")), "no listing, no file");
  }

  /** A process killed before any page, and with its last record torn at any of a few places. */
  @Test
  void anInterruptedRunIsGoneOnWithAndAsksNoPageTwice() throws Exception {
    for (int killedAfter = 0; killedAfter < 3; killedAfter++) {
      for (int torn : new int[] {0, 1, 9, 40}) {
        Path place = folder.resolve(killedAfter + "-" + torn);
        Network network = Boards.threePages();
        killed(network, killedAfter, place);
        boolean lost = torn > 0 && killedAfter > 0 && tear(place, torn);

        RunManifest run =
            Crawls.live(Boards.context(place, Boards.ANY), network, List.of(Board.of("a", "/1")));

        assertEquals(RunManifest.State.COMPLETE, run.state());
        assertEquals(Status.COMPLETE, run.sources().get(0).status());
        assertEquals(3 + (lost ? 1 : 0), network.asked.size(), network.asked.toString());
        assertEquals(List.of("1", "2", "3", "4"), landed(new DataFolder(place), "a"));
        assertEquals(1, new DataFolder(place).runs().size());
        assertEquals(3, archived(place).size());
      }
    }
  }

  private static void killed(Network network, int after, Path place) {
    var fetched = new AtomicInteger();
    PageSource dying =
        address -> {
          if (fetched.getAndIncrement() == after) {
            throw new IllegalStateException("killed");
          }
          return network.fetch(address);
        };
    assertThrows(
        IllegalStateException.class,
        () -> Crawls.live(Boards.context(place, Boards.ANY), dying, List.of(Board.of("a", "/1"))));
    assertEquals(RunManifest.State.RUNNING, new DataFolder(place).runs().get(0).state());
    assertEquals(List.of(), new DataFolder(place).completeRuns());
  }

  private static boolean tear(Path place, int bytes) throws Exception {
    Path archive = new DataFolder(place).archive("a", RUN);
    try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.setLength(file.length() - bytes);
    }
    return true;
  }

  @Test
  void aSourceThatIsDoneIsNotCrawledAgain() {
    Network network = Boards.threePages();
    PageSource dying =
        address -> {
          if (address.getHost().startsWith("b")) {
            throw new IllegalStateException("killed");
          }
          return network.fetch(address);
        };
    List<Platform> both = List.of(Board.of("a", "/1"), Board.of("b", "/1"));
    assertThrows(
        IllegalStateException.class,
        () -> Crawls.live(Boards.context(folder, Boards.ANY), dying, both));
    network.asked.clear();

    Crawls.live(Boards.context(folder, Boards.ANY), network.page("b", "/1", "job 9 Baker"), both);

    assertEquals(List.of("b/1"), network.asked);
    assertEquals(List.of("1", "2", "3", "4"), landed("a"));
    assertEquals(List.of("9"), landed("b"));
  }

  @Test
  void aRunLeftOverFromYesterdayIsClosedWithWhatItHad() {
    Network network = Boards.threePages();
    killed(network, 2, folder);
    network.asked.clear();
    CrawlContext today = Boards.later(Boards.context(folder, Boards.ANY), Duration.ofDays(1));

    RunManifest run = Crawls.live(today, network, List.of(Board.of("a", "/1")));

    RunManifest left = data().runs().get(0);
    assertEquals(RUN, left.run());
    assertEquals(RunManifest.State.COMPLETE, left.state());
    assertEquals("1 × page limit; 3 of 4 advertised listings", left.sources().get(0).reason());
    assertEquals(List.of("1", "2", "3"), landed("a"));
    assertEquals("2026-03-03-live-020000", run.run());
    assertEquals(List.of("a/1", "a/2", "a/3"), network.asked);
  }

  @Test
  void anUnchangedPageIsTheOneArchivedAtTheLastVisit() {
    Board board = Board.of("a", "/1");
    URI page = Board.page("a", "/1");
    live(new Network().page("a", "/1", "job 1 Engineer"), Boards.ANY, board);
    for (int day = 1; day <= 2; day++) {
      CrawlContext later = Boards.later(Boards.context(folder, Boards.ANY), Duration.ofDays(day));
      var at = later.clock().instant();

      RunManifest run =
          Crawls.live(
              later, new Network().answer(page, new Fetched.Unchanged(page, at)), List.of(board));

      List<RawListing> listings = data().listings(run.run(), "a");
      assertEquals(Status.COMPLETE, run.sources().get(0).status());
      assertEquals(at, listings.get(0).fetchedAt());
      assertEquals(List.of(), exchanges(data().archive("a", run.run())), "kept once, referred to");
      assertEquals(List.of(), reprocessed(board), "and followed");
    }
  }

  private List<Reprocess.Change> reprocessed(Platform reader) {
    return new Reprocess(Boards.context(folder, Boards.ANY), id -> Optional.of(reader)).run();
  }

  @Test
  void anUnchangedPageThatIsNoLongerKeptIsAskedForWhole() {
    URI page = Board.page("a", "/1");
    Network whole = new Network().page("a", "/1", "job 1 Engineer");
    PageSource network =
        new PageSource() {
          @Override
          public Fetched fetch(URI address) {
            return new Fetched.Unchanged(address, Boards.NOW);
          }

          @Override
          public Fetched fetchWhole(URI address) {
            return whole.fetch(address);
          }
        };

    RunManifest run = live(network, Boards.ANY, Board.of("a", "/1"));
    assertEquals(Status.COMPLETE, run.sources().get(0).status());

    CrawlContext elsewhere = Boards.context(folder.resolve("x"), Boards.ANY);
    RunManifest never =
        Crawls.live(
            elsewhere,
            address -> new Fetched.Unchanged(page, Boards.NOW),
            List.of(Board.of("a", "/1")));
    assertEquals("nothing could be read: 1 × unreadable record", never.sources().get(0).reason());
  }

  @Test
  void anErrorAnswerIsArchivedWithTheRest() {
    URI page = Board.page("a", "/1");
    var busy = new Exchange(page, Boards.NOW, 503, Map.of(), "busy".getBytes(UTF_8));
    var failed =
        new Fetched.Failed(
            new Problem(Problem.Kind.UNEXPECTED_STATUS, page.toString(), "status 503"),
            Optional.of(busy));

    live(new Network().answer(page, failed), Boards.ANY, Board.of("a", "/1"));

    assertEquals(
        List.of(503), exchanges(data().archive("a", RUN)).stream().map(Exchange::status).toList());
  }

  @Test
  void anIdThatIsAPathIsRefusedBeforeAnythingIsWritten() {
    assertThrows(
        IllegalArgumentException.class,
        () -> live(new Network(), Boards.ANY, Board.of("../../etc", new String[0])));
    assertEquals(List.of(), data().runs());
  }

  private RunManifest live(PageSource network, Expectations expected, Platform... platforms) {
    return Crawls.live(Boards.context(folder, expected), network, List.of(platforms));
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }

  private List<String> landed(String platform) {
    return landed(data(), platform);
  }

  private static List<String> landed(DataFolder data, String platform) {
    return data.listings(RUN, platform).stream().map(l -> l.key().nativeId()).toList();
  }

  private static HashSet<URI> archived(Path place) {
    var uris = new HashSet<URI>();
    exchanges(new DataFolder(place).archive("a", RUN)).forEach(e -> uris.add(e.uri()));
    return uris;
  }

  private static List<Exchange> exchanges(Path file) {
    var found = new ArrayList<Exchange>();
    WarcReader.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            found.add(exchange);
          }

          @Override
          public void revisit(Revisit revisit, long offset) {
            // Not a page of its own.
          }

          @Override
          public void problem(Problem problem) {
            throw new AssertionError(problem.toString());
          }
        });
    return found;
  }
}
