package jobtrends.ingest;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jobtrends.ingest.archive.ArchivedPages;
import jobtrends.ingest.archive.WarcWriter;
import jobtrends.model.Problem;

/**
 * The network with a memory: every answer is archived before it is read, a page that this run has
 * archived already is not asked for again, and a page that did not change is taken from the archive
 * of an earlier run. Threadsafe.
 */
final class ArchivingSource implements PageSource {

  /**
   * Marks an archived copy of an unchanged page; its value is when the page itself was received.
   */
  static final String UNCHANGED_SINCE = "Jobtrends-Unchanged-Since";

  private static final int OK = 200;

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
        .<Fetched>map(Fetched.Got::new)
        .orElseGet(() -> archived(network.fetch(address)));
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
  private synchronized Optional<Exchange> find(ArchivedPages pages, URI address) {
    return pages.find(address);
  }

  private synchronized void write(Exchange exchange) {
    writer.write(exchange);
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
        .map(page -> archived(new Fetched.Got(copy(page, unchanged))))
        .orElseGet(() -> askedAnew(unchanged.uri()));
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

  /** A copy, so that a run's archive file is whole by itself and outlives the earlier ones. */
  private static Exchange copy(Exchange page, Fetched.Unchanged unchanged) {
    var headers = new LinkedHashMap<>(page.headers());
    headers.putIfAbsent(UNCHANGED_SINCE, List.of(page.receivedAt().toString()));
    return new Exchange(page.uri(), unchanged.at(), OK, headers, page.body());
  }
}
