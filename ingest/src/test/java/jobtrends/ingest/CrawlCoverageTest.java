package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.Boards.Network;
import jobtrends.model.Field;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Traffic;
import jobtrends.model.WaitCause;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.PlatformTerms.Expectations.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifest says of how whole a source was. */
class CrawlCoverageTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void thePageLimitIsAReasonNotACompleteRun() {
    var two =
        new Expectations(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(2), Map.of());

    SourceRun source = live(Boards.threePages(), two, Board.of("a", "/1")).sources().get(0);

    assertEquals(Status.PARTIAL, source.status());
    assertEquals("1 × page limit; 3 of 4 advertised listings", source.reason());
  }

  @Test
  void theManifestSaysHowWholeASourceIs() {
    Network network =
        new Network()
            .page("a", "/1", "ad 1 2026-03-01", "job 2 Analyst", "next /2", "next /3", "new zeta")
            .page("a", "/2", "<html><title>Just a moment...</title>")
            .page("a", "/3", "job 2 Analyst", "job 3 Tester", "next /4", "new alpha", "new zeta");

    RunManifest run = live(network, pages(3, Shows.ALL), Board.of("a", "/1"));

    assertEquals(
        Optional.of(
            new SourceRun.Coverage(
                OptionalLong.of(2),
                true,
                Optional.empty(),
                List.of("alpha", "zeta"),
                Map.of(Field.TITLE, 1.0, Field.POSTED_AT, 1 / 3.0),
                1)),
        run.sources().get(0).coverage());
    assertEquals(List.of(run), data().completeRuns());
  }

  static Stream<Arguments> windows() {
    return Stream.of(
        Arguments.of("it moved on by half", Shows.NEWEST, 6, ""),
        Arguments.of(
            "it moved on by more than it holds",
            Shows.NEWEST,
            40,
            "its window slid past unseen listings: all it showed before was posted by"
                + " 2026-03-01T11:00:00Z, all that is new since 2026-03-02T16:00:00Z"),
        Arguments.of("a source that shows all it has lost nothing", Shows.ALL, 40, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("windows")
  void aWindowThatSlidPastUnseenListingsIsNotWhole(
      String name, Shows shows, int hours, String reason) {
    List<Platform> board = List.of(Board.of("a", "/1"));
    CrawlContext first = Boards.context(folder, pages(1, shows));

    RunManifest before = Crawls.live(first, hourly(0), board);
    RunManifest after = Crawls.live(Boards.later(first, Duration.ofDays(2)), hourly(hours), board);
    RunManifest next =
        Crawls.live(Boards.later(first, Duration.ofDays(3)), hourly(hours + 3), board);

    assertEquals("", before.sources().get(0).reason(), "nothing is known of a time before");
    assertEquals(reason, after.sources().get(0).reason());
    assertEquals(
        reason.isEmpty() ? Status.COMPLETE : Status.PARTIAL, after.sources().get(0).status());
    assertEquals(
        !reason.isEmpty(), after.sources().get(0).coverage().get().windowGap().isPresent());
    assertEquals("", next.sources().get(0).reason(), "it is measured by the last that was seen");
  }

  /** A feed of twelve, one posted an hour. */
  private static Network hourly(int oldest) {
    String[] ads =
        IntStream.range(oldest, oldest + 12)
            .mapToObj(hour -> "ad " + hour + " " + MIDNIGHT.plus(Duration.ofHours(hour)))
            .toArray(String[]::new);
    return new Network()
        .answer(
            Board.page("a", "/1"),
            new Fetched.Got(
                new Exchange(
                    Board.page("a", "/1"),
                    MIDNIGHT.plus(Duration.ofHours(oldest + 12L)),
                    200,
                    Map.of(),
                    String.join("\n", ads).getBytes(UTF_8))));
  }

  @Test
  void theNewestSoManyPagesAreWholeWhereTheSourceShowsItsNewest() {
    SourceRun source =
        live(Boards.threePages(), pages(2, Shows.NEWEST), Board.of("a", "/1")).sources().get(0);

    assertEquals(Status.COMPLETE, source.status());
    assertTrue(source.coverage().get().capped());
    assertEquals(OptionalLong.of(0), source.coverage().get().missingPages());
  }

  @Test
  void aQueryThatWasNeverBegunIsNoWindow() {
    SourceRun source =
        live(Boards.threePages(), pages(1, Shows.NEWEST), Board.of("a", "/3", "/1"))
            .sources()
            .get(0);

    assertEquals("1 × page limit", source.reason().split(";")[0]);
  }

  @Test
  void aRunInTwoPartsAddsUpWhatItAskedEveryHost() {
    var minute = new Traffic(3, 500, 1, Optional.of(Duration.ofSeconds(60)), Map.of());
    var second =
        new Traffic(
            2,
            70,
            0,
            Optional.of(Duration.ofSeconds(1)),
            Map.of(WaitCause.PACE, Duration.ofSeconds(4)));
    List<Platform> both = List.of(Board.of("a", "/1"), Board.of("b", "/1"));
    PageSource dying = counting(Boards.threePages(), Map.of("a.example", minute), "b.example");
    assertThrows(
        IllegalStateException.class,
        () ->
            Crawls.live(
                Boards.later(Boards.context(folder, Boards.ANY), Duration.ZERO), dying, both));

    RunManifest run =
        Crawls.live(
            Boards.context(folder, Boards.ANY),
            counting(
                Boards.threePages(), Map.of("a.example", second, "b.example", second), "nobody"),
            both);

    assertEquals(
        Map.of(
            "a.example",
            new Traffic(5, 570, 1, Optional.of(Duration.ofSeconds(1)), second.waited()),
            "b.example",
            second),
        run.traffic());
    assertEquals(List.of(run), data().completeRuns());
  }

  private static PageSource counting(
      Network network, Map<String, Traffic> traffic, String killedAt) {
    return new PageSource() {
      @Override
      public Fetched fetch(URI address) {
        if (address.getHost().equals(killedAt)) {
          throw new IllegalStateException("killed");
        }
        return network.fetch(address);
      }

      @Override
      public Map<String, Traffic> traffic() {
        return traffic;
      }
    };
  }

  private static Expectations pages(int most, Shows shows) {
    return new Expectations(
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(most), Map.of(), shows);
  }

  private RunManifest live(PageSource network, Expectations expected, Platform... platforms) {
    return Crawls.live(Boards.context(folder, expected), network, List.of(platforms));
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
