package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.Boards.Network;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReprocessTest {

  private static final Board BOARD = Board.of("a", "/1");

  @TempDir Path folder;
  private RunManifest crawled;

  @BeforeEach
  void crawl() {
    Network network =
        new Network().page("a", "/1", "job 1 Engineer", "job 2 ANALYST", "job 3 Tester");
    crawled = Crawls.live(Boards.context(folder, Boards.ANY), network, List.of(BOARD));
  }

  @Test
  void theSameReaderChangesNothing() {
    assertEquals(List.of(), reprocess(BOARD));
    assertEquals(List.of(crawled), data().completeRuns());
  }

  @Test
  void anotherReadingIsLandedAndListedFieldByField() {
    List<Reprocess.Change> changes = reprocess(new Rereader(BOARD, ReprocessTest::tomorrow));

    assertEquals(
        List.of(
            new Reprocess.Change(
                crawled.run(),
                "a",
                0,
                1,
                Map.of(Field.TITLE, 1L),
                Map.of(Field.TITLE, new Reprocess.Example("ANALYST", "analyst")),
                true)),
        changes);
    assertEquals(List.of("Engineer", "analyst"), titles());
    assertEquals(2, data().completeRuns().get(0).sources().get(0).counts().unique());
    assertEquals(List.of(), reprocess(new Rereader(BOARD, ReprocessTest::tomorrow)));
  }

  @Test
  void aReaderThatBreaksDoesNotEmptyThePast() {
    assertEquals(
        List.of(new Reprocess.Change(crawled.run(), "a", 0, 3, Map.of(), Map.of(), false)),
        reprocess(new Rereader(BOARD, ReprocessTest::broken)));
    assertEquals(List.of("Engineer", "ANALYST", "Tester"), titles());
    assertEquals(List.of(crawled), data().completeRuns());
  }

  @Test
  void aSourceWithoutAReaderIsLeftAlone() {
    assertEquals(
        List.of(), new Reprocess(Boards.context(folder, Boards.ANY), id -> Optional.empty()).run());
    assertEquals(List.of("Engineer", "ANALYST", "Tester"), titles());
  }

  private List<Reprocess.Change> reprocess(Platform reader) {
    return new Reprocess(Boards.context(folder, Boards.ANY), id -> Optional.of(reader)).run();
  }

  private List<String> titles() {
    return data().listings(crawled.run(), "a").stream().map(ReprocessTest::title).toList();
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }

  /** Titles that shout are lowered, testers are no listings. */
  private static Reading tomorrow(Page page, Reading reading) {
    return new Reading(
        reading.listings().stream()
            .filter(listing -> !title(listing).equals("Tester"))
            .map(ReprocessTest::lowered)
            .toList(),
        reading.nextPages(),
        reading.advertised(),
        reading.problems());
  }

  private static Reading broken(Page page, Reading reading) {
    return Reading.failed(new Problem(Problem.Kind.UNKNOWN_PAGE_SHAPE, "/1", "not known"));
  }

  private static RawListing lowered(RawListing listing) {
    String title = title(listing);
    boolean shouts = title.equals(title.toUpperCase(Locale.ROOT));
    return new RawListing(
        listing.key(),
        listing.fetchedAt(),
        listing.origin(),
        Map.of(Field.TITLE, List.of(shouts ? title.toLowerCase(Locale.ROOT) : title)));
  }

  private static String title(RawListing listing) {
    return listing.first(Field.TITLE).orElseThrow();
  }
}
