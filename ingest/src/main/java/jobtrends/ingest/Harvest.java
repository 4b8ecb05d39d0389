package jobtrends.ingest;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.landing.LandingWriter;
import jobtrends.ingest.landing.Norm;
import jobtrends.ingest.landing.Redaction;
import jobtrends.ingest.landing.RunLedger;
import jobtrends.ingest.landing.SourceTally;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.SourceRun;

/**
 * Gathers what one platform's pages say in one run: each listing landed once, every problem
 * counted. Not threadsafe.
 */
final class Harvest {

  private final Platform platform;
  private final PageDecoder decoder;
  private final LandingWriter landing;
  private final SourceTally tally;
  private final Outlines outlines = new Outlines();

  Harvest(Platform platform, PageDecoder decoder, LandingWriter landing) {
    this.platform = platform;
    this.decoder = decoder;
    this.landing = landing;
    this.tally = new SourceTally(platform.id());
  }

  void request() {
    tally.request();
  }

  void problem(Problem problem) {
    tally.problem(problem);
  }

  /**
   * The page limit ended the crawl. Of a source that shows its newest that is the window asked for,
   * once every query has been begun; else the pages left are missing.
   *
   * @param left pages known and not asked for, the next one first
   */
  void capped(List<URI> left, boolean isWindow) {
    tally.capped();
    if (!isWindow) {
      missing(
          new Problem(
              Problem.Kind.PAGE_LIMIT,
              left.get(0).toString(),
              "the page limit was reached, " + left.size() + " more were known"),
          left.size());
    }
  }

  /** Pages are known of that nobody will ask for. */
  void missing(Problem problem, long pages) {
    tally.problem(problem);
    tally.left(pages);
  }

  long unique() {
    return tally.unique();
  }

  Platform platform() {
    return platform;
  }

  /** Gives the landing file's handle back until the next listing. */
  void pause() {
    landing.pause();
  }

  /**
   * What a response says. Nothing is counted yet: several threads may read at a time, in any order.
   */
  ReadPage read(Exchange exchange) {
    return ReadPage.of(exchange, platform, decoder);
  }

  /**
   * Takes one response in.
   *
   * @param query the page this one's paging began with
   * @return the pages it names as next
   */
  List<URI> take(Exchange exchange, URI query) {
    return take(read(exchange), query);
  }

  /** The same of a response that has been read already; the order of these calls counts. */
  List<URI> take(ReadPage page, URI query) {
    tally.page(page.bytes());
    page.problems().forEach(tally::problem);
    return page.reading().map(reading -> take(reading, page.uri(), query)).orElse(List.of());
  }

  private List<URI> take(Reading reading, URI page, URI query) {
    reading.problems().forEach(tally::problem);
    if (reading.problems().stream().noneMatch(Harvest::saysNothing)) {
      tally.pageRead();
    }
    reading.advertised().ifPresent(total -> tally.advertised(query.toString(), total));
    reading.listings().forEach(listing -> take(listing, reading, page));
    return reading.nextPages();
  }

  private static boolean saysNothing(Problem problem) {
    return problem.kind() == Problem.Kind.UNKNOWN_PAGE_SHAPE
        || problem.kind() == Problem.Kind.CHALLENGE;
  }

  private void take(RawListing listing, Reading from, URI page) {
    if (outlines.isCompletedBy(listing, from)) {
      land(listing);
    } else if (tally.listing(listing.key().nativeId(), page.toString())
        && !outlines.putAside(listing, from)) {
      land(listing);
    }
  }

  private void land(RawListing listing) {
    Redaction.Redacted clean = Redaction.of(listing);
    clean.problems().forEach(tally::problem);
    tally.landed(clean.listing());
    landing.add(clean.listing());
  }

  /** Makes the landing file count and gives the manifest's row. */
  SourceRun finish(RunLedger ledger, String scope, CrawlContext context) {
    outlines.left().forEach(this::land);
    landing.commit();
    String id = platform.id();
    var norm = new Norm(context.expected().apply(id), ledger.history(id, scope));
    return tally.sourceRun(ledger.name(), scope, norm);
  }
}
