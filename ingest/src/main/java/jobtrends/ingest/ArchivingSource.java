package jobtrends.ingest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.ingest.archive.ArchivedPage;
import jobtrends.ingest.archive.ArchivedPages;
import jobtrends.ingest.archive.WarcWriter;
import jobtrends.model.Problem;

/**
 * The network with a memory: every answer is archived before it is read, a page that this run has
 * archived already is not asked for again, and a page that did not change is taken from the archive
 * of an earlier run. Threadsafe.
 */
final class ArchivingSource implements PageSource {

  private static final int NOT_MODIFIED = 304;
  private static final byte[] NOTHING = {};

  private final PageSource network;
  private final ArchivedPages ofThisRun;
  private final ArchivedPages ofEarlierRuns;
  private final WarcWriter writer;

  ArchivingSource(PageSource network, Memory memory, WarcWriter writer) {
    this.network = network;
    this.ofThisRun = memory.ofThisRun();
    this.ofEarlierRuns = memory.ofEarlierRuns();
    this.writer = writer;
  }

  /**
   * @param ofThisRun what the run had archived before it was interrupted
   */
  record Memory(ArchivedPages ofThisRun, ArchivedPages ofEarlierRuns) {}

  @Override
  public Fetched fetch(URI address) {
    return find(ofThisRun, address)
        .map(page -> answered(page.shown()))
        .orElseGet(() -> archived(network.fetch(address)));
  }

  private static Fetched answered(Exchange before) {
    return before.status() / 100 == 2
        ? new Fetched.Got(before)
        : new Fetched.Failed(
            new Problem(
                Problem.Kind.UNEXPECTED_STATUS,
                before.uri().toString(),
                "answered with status " + before.status()),
            Optional.of(before));
  }

  @Override
  public int pagesUnderWay() {
    return network.pagesUnderWay();
  }

  @Override
  public List<Problem> remarks(URI page) {
    return network.remarks(page);
  }

  /** One at a time: only the network is asked by several threads at once. */
  private synchronized Optional<ArchivedPages.Found> find(ArchivedPages pages, URI address) {
    return pages.find(address);
  }

  private synchronized void write(Exchange exchange) {
    writer.write(exchange);
  }

  private synchronized void writeAgain(Exchange answer, ArchivedPage kept) {
    writer.revisit(answer, kept);
  }

  private Fetched archived(Fetched answer) {
    if (answer instanceof Fetched.Got got) {
      write(got.exchange());
    } else if (answer instanceof Fetched.Failed failed) {
      failed.exchange().ifPresent(this::write);
    } else if (answer instanceof Fetched.Unchanged unchanged) {
      return recalled(unchanged);
    }
    return answer;
  }

  private Fetched recalled(Fetched.Unchanged unchanged) {
    return find(ofEarlierRuns, unchanged.uri())
        .map(page -> seenAgain(page.kept(), unchanged))
        .orElseGet(() -> askedAnew(unchanged.uri()));
  }

  /**
   * The page is kept once, and its record referred to: it stays in the archive for as long as a run
   * that is kept refers to it ({@link jobtrends.ingest.archive.Retention}).
   */
  private Fetched seenAgain(ArchivedPage kept, Fetched.Unchanged unchanged) {
    Exchange answer =
        unchanged
            .answer()
            .orElseGet(
                () ->
                    new Exchange(unchanged.uri(), unchanged.at(), NOT_MODIFIED, Map.of(), NOTHING));
    writeAgain(answer, kept);
    Exchange page = kept.page();
    return new Fetched.Got(
        new Exchange(page.uri(), unchanged.at(), page.status(), page.headers(), page.body()));
  }

  /** The archive of the last visit may have been deleted by retention: then the whole is needed. */
  private Fetched askedAnew(URI address) {
    Fetched answer = network.fetchWhole(address);
    return answer instanceof Fetched.Unchanged ? lost(address) : archived(answer);
  }

  private static Fetched lost(URI address) {
    return new Fetched.Failed(
        new Problem(
            Problem.Kind.UNREADABLE_RECORD,
            address.toString(),
            "unchanged since the last visit, and that is no longer in the archive"),
        Optional.empty());
  }
}
