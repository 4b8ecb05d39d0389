package jobtrends.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jobtrends.ingest.archive.ArchivedPages;
import jobtrends.ingest.archive.WarcWriter;
import jobtrends.ingest.landing.Digests;
import jobtrends.ingest.landing.LandingWriter;
import jobtrends.ingest.landing.RunLedger;
import jobtrends.model.SourceRun;
import jobtrends.settings.PlatformTerms.Expectations;

/** The platforms of one run, a few at a time; each is archived, landed and noted by itself. */
final class PlatformCrawls {

  private final CrawlContext context;
  private final PageSource network;
  private final RunLedger ledger;

  PlatformCrawls(CrawlContext context, PageSource network, RunLedger ledger) {
    this.context = context;
    this.network = network;
    this.ledger = ledger;
  }

  /** Crawls those that the run has not done yet; returns when all are done. */
  void crawl(List<Platform> platforms) {
    List<Callable<SourceRun>> waiting =
        platforms.stream()
            .filter(platform -> ledger.isPlanned(platform.id()))
            .<Callable<SourceRun>>map(platform -> () -> crawl(platform))
            .toList();
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, context.workers()));
    try {
      Awaited.of(() -> workers.invokeAll(waiting)).forEach(done -> Awaited.of(done::get));
    } finally {
      workers.shutdownNow();
    }
  }

  private SourceRun crawl(Platform platform) {
    Path archive = context.data().archive(platform.id(), ledger.name().id());
    try (var writer = WarcWriter.append(archive, context.software())) {
      var memory =
          new ArchivingSource.Memory(ArchivedPages.of(archive), ArchivedPages.before(archive));
      SourceRun source = crawl(platform, new ArchivingSource(network, memory, writer));
      ledger.done(source);
      context.listener().sourceDone(source);
      return source;
    }
  }

  private SourceRun crawl(Platform platform, PageSource pages) {
    Expectations expected = context.expected().apply(platform.id());
    Path landing = context.data().landing(ledger.name().id(), platform.id());
    var harvest = new Harvest(platform, context.decoder(), new LandingWriter(landing));
    new Crawl(harvest, pages, context.listener(), expected).run();
    return harvest.finish(ledger, scope(platform, expected), context);
  }

  private static String scope(Platform platform, Expectations expected) {
    var asked = new ArrayList<String>();
    asked.add(platform.id());
    asked.add(expected.maxPages().toString());
    platform.firstPages().forEach(page -> asked.add(page.toString()));
    return Digests.hex8(asked);
  }
}
