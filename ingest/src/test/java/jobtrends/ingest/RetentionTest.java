package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.files.Json;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.Boards.Network;
import jobtrends.ingest.archive.ArchivedPages;
import jobtrends.ingest.archive.Retention;
import jobtrends.model.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

  private static final Board BOARD = Board.of("a", "/1", "/2");
  private static final URI FIRST = Board.page("a", "/1");

  @TempDir Path folder;

  /** Day 0: two pages. Day 1: one of them unchanged, the other new. */
  private void crawlTwoDays() {
    live(0, new Network().page("a", "/1", "job 1 A").page("a", "/2", "job 2 B"));
    live(
        1,
        new Network()
            .answer(FIRST, new Fetched.Unchanged(FIRST, day(1)))
            .page("a", "/2", "job 3 C"));
  }

  private RunManifest live(int day, PageSource network) {
    CrawlContext now = Boards.context(folder, Boards.ANY);
    var context =
        new CrawlContext(
            now.data(),
            Clock.fixed(day(day), ZoneOffset.UTC),
            now.decoder(),
            now.expected(),
            now.versions(),
            now.listener(),
            1);
    return Crawls.live(context, network, List.of(BOARD));
  }

  private static Instant day(int number) {
    return Boards.NOW.plus(Duration.ofDays(number));
  }

  private List<String> applied(int day, int keptDays) {
    return new Retention(data(), Duration.ofDays(keptDays))
        .apply(day(day)).stream()
            .peek(deleted -> assertTrue(deleted.bytes() > 0))
            .map(d -> d.file().getFileName().toString().substring(0, 10) + " " + d.pagesKept())
            .toList();
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("archive/a"))) {
      return files.map(f -> f.getFileName().toString().substring(0, 10)).sorted().toList();
    }
  }

  @Test
  void nothingGoesBeforeItsTime() throws Exception {
    crawlTwoDays();

    assertEquals(List.of(), applied(13, 14));
    assertEquals(List.of("2026-03-02", "2026-03-03"), files());
  }

  @Test
  void whatAKeptRunRefersToStaysAndNothingElseOfItsFile() throws Exception {
    crawlTwoDays();

    assertEquals(List.of("2026-03-02 1"), applied(14, 14));

    Path thin = data().archive("a", "2026-03-02-live-020000");
    assertTrue(ArchivedPages.of(thin).find(FIRST).isPresent());
    assertEquals(Optional.empty(), ArchivedPages.of(thin).find(Board.page("a", "/2")));
    assertEquals(
        "rw-------",
        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(thin)));
    assertEquals(List.of(), reread(), "the kept run can still be read again");
    assertEquals(List.of(), applied(14, 14), "and there is no more to free");
    assertEquals(List.of("2026-03-02 0", "2026-03-03 0"), applied(15, 14));
    assertEquals(List.of(), files());
  }

  private List<String> reread() {
    return new Reprocess(Boards.context(folder, Boards.ANY), id -> Optional.of(BOARD))
        .run().stream()
            .map(Reprocess.Change::run)
            .filter(run -> run.startsWith("2026-03-03"))
            .toList();
  }

  @Test
  void aRunningRunsFileIsNeverTouchedAndZeroDaysDeleteACompleteOnes() throws Exception {
    RunManifest run = live(0, new Network().page("a", "/1", "job 1 A").page("a", "/2", "job 2 B"));
    write(run, RunManifest.State.RUNNING);
    assertEquals(List.of(), applied(400, 0));

    write(run, RunManifest.State.COMPLETE);
    assertEquals(List.of("2026-03-02 0"), applied(0, 0));
    assertEquals(List.of("1", "2"), landed(run), "listings stay");
  }

  /** A page whose archive was deleted is asked for whole, though it has not changed. */
  @Test
  void theNextRunSurvivesTheDeletion() {
    live(0, new Network().page("a", "/1", "job 1 A").page("a", "/2", "job 2 B"));
    applied(0, 0);
    Network whole = new Network().page("a", "/1", "job 1 A").page("a", "/2", "job 2 B");

    RunManifest next =
        live(
            1,
            new PageSource() {
              @Override
              public Fetched fetch(URI address) {
                return new Fetched.Unchanged(address, day(1));
              }

              @Override
              public Fetched fetchWhole(URI address) {
                return whole.fetch(address);
              }
            });

    assertEquals(List.of("1", "2"), landed(next));
  }

  private List<String> landed(RunManifest run) {
    return data().listings(run.run(), "a").stream().map(l -> l.key().nativeId()).toList();
  }

  private void write(RunManifest run, RunManifest.State state) {
    Json.writeFile(
        data().manifest(run.run()),
        new RunManifest(
            run.run(),
            run.kind(),
            run.date(),
            state,
            run.startedAt(),
            run.inputs(),
            run.sources(),
            run.versions()));
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
