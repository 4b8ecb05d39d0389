package jobtrends.app;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jobtrends.ingest.CrawlListener;

/** Remembers which pages a crawl has read, so that the next may ask whether they have changed. */
final class LandedPages implements CrawlListener {

  private final Set<URI> pages = ConcurrentHashMap.newKeySet();

  @Override
  public void pageRead(String source, URI page, long unique, int waiting) {
    pages.add(page);
  }

  List<URI> pages() {
    return List.copyOf(pages);
  }
}
