package jobtrends.app;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;

/** A platform whose crawl begins at pages the user names. */
record StartingAt(Platform platform, List<URI> firstPages) implements Platform {

  /** The platform itself where the user names no pages. */
  static Platform of(Platform platform, List<URI> pages) {
    return pages.isEmpty() ? platform : new StartingAt(platform, List.copyOf(pages));
  }

  @Override
  public String id() {
    return platform.id();
  }

  @Override
  public List<URI> pagesFor(String named) {
    return platform.pagesFor(named);
  }

  @Override
  public boolean owns(URI address) {
    return platform.owns(address);
  }

  @Override
  public Reading read(Page page) {
    return platform.read(page);
  }
}
