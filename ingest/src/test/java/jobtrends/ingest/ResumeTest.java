package jobtrends.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jobtrends.ingest.Boards.Board;
import jobtrends.ingest.Boards.Network;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed, at whatever step, is gone on with and asks no page twice. The one exception
 * is stated by {@link CrawlsTest}: a page whose answer had not reached the disk.
 */
class ResumeTest {

  private static final Board BOARD = Board.of("a", "/1");

  @TempDir Path folder;

  private static Network pages() {
    return new Network()
        .page("a", "/1", "job 1 A", "next /2", "next /3")
        .page("a", "/2", "job 2 B", "next /4")
        .page("a", "/3", "job 3 C")
        .page("a", "/4", "job 4 D");
  }

  /** Dies once, when so many steps have been told of. */
  private record Dying(AtomicInteger left) implements CrawlListener {

    @Override
    public void pageRead(String source, URI page, long unique, int waiting) {
      step();
    }

    @Override
    public void sourceDone(SourceRun source) {
      step();
    }

    private void step() {
      if (left.getAndDecrement() == 0) {
        throw new IllegalStateException("killed");
      }
    }
  }

  @Test
  void everyPageIsAskedOnceWhereverTheRunIsKilled() {
    for (int steps = 0; steps <= 6; steps++) {
      Path place = folder.resolve("" + steps);
      Network network = pages();
      var dying = new Dying(new AtomicInteger(steps));

      RunManifest run = untilDone(place, network, dying);

      assertEquals(List.of("a/1", "a/2", "a/3", "a/4"), network.asked, "killed after " + steps);
      assertEquals(SourceRun.Status.COMPLETE, run.sources().get(0).status());
      assertEquals(4, run.sources().get(0).counts().unique());
    }
  }

  /** Killed after every single step, again and again. */
  @Test
  void aRunKilledAfterEveryPageStillEndsAndAsksEachOnce() {
    Network network = pages();
    for (int steps = 0; steps < 4; steps++) {
      var dying = new Dying(new AtomicInteger(steps));
      try {
        crawl(folder, network, dying);
      } catch (IllegalStateException killed) {
        assertEquals(steps + 1, network.asked.size());
      }
    }

    RunManifest run = crawl(folder, network, CrawlListener.SILENT);

    assertEquals(List.of("a/1", "a/2", "a/3", "a/4"), network.asked);
    assertEquals(4, run.sources().get(0).counts().unique());
  }

  private static RunManifest untilDone(Path place, Network network, CrawlListener dying) {
    try {
      return crawl(place, network, dying);
    } catch (IllegalStateException killed) {
      return crawl(place, network, CrawlListener.SILENT);
    }
  }

  private static RunManifest crawl(Path place, Network network, CrawlListener listener) {
    CrawlContext calm = Boards.context(place, Boards.ANY);
    var context =
        new CrawlContext(
            calm.data(),
            calm.clock(),
            calm.decoder(),
            calm.expected(),
            calm.versions(),
            listener,
            1);
    return Crawls.live(context, network, List.of(BOARD));
  }
}
