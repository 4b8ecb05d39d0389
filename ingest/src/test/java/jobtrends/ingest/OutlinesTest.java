package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.Boards.Network;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlinesTest {

  @TempDir Path folder;

  @Test
  void aListingIsLandedWholeWhereItsOwnPageComesAndAsItsListHasItWhereNot() {
    Network network =
        new Network()
            .page("a", "/list/1", "job 1 A", "job 2 B", "next /list/2", "next /a", "next /b")
            .page("a", "/list/2", "job 2 B", "job 3 C", "next /c")
            .page("a", "/a", "job 1 A whole")
            .page("a", "/c", "job 3 C whole");

    SourceRun source = crawl(network);

    assertEquals(List.of("A whole", "C whole", "B"), titles(source));
    assertEquals(3, source.counts().unique());
    assertEquals(
        Map.of(Problem.Kind.REPEATED_LISTING, 1L, Problem.Kind.UNREACHABLE, 1L),
        source.problems().stream()
            .collect(
                Collectors.toMap(SourceRun.ProblemCount::kind, SourceRun.ProblemCount::count)));
  }

  @Test
  void anOwnPageReadBeforeItsListIsNotReplacedByTheOutline() {
    Network network =
        new Network()
            .page("a", "/list/1", "next /a", "next /list/2")
            .page("a", "/a", "job 1 A whole")
            .page("a", "/list/2", "job 1 A", "next /a");

    assertEquals(List.of("A whole"), titles(crawl(network)));
  }

  private SourceRun crawl(Network network) {
    var lists = new Rereader(Board.of("a", "/list/1"), OutlinesTest::outlined);
    return Crawls.live(Boards.context(folder, Boards.ANY), network, List.of(lists))
        .sources()
        .get(0);
  }

  private List<String> titles(SourceRun source) {
    return new DataFolder(folder)
        .listings(source.run(), source.source()).stream()
            .flatMap(listing -> listing.first(Field.TITLE).stream())
            .toList();
  }

  /** Pages below "/list" show outlines. */
  private static Reading outlined(Page page, Reading reading) {
    return page.uri().getPath().startsWith("/list") ? reading.ofOutlines() : reading;
  }
}
