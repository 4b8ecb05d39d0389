package jobtrends.app;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.settings.Settings.PlatformChoice;

/** A platform whose crawl begins where the user says: pages, boards of employers, searches. */
record StartingAt(Platform platform, List<URI> firstPages) implements Platform {

  /** The platform itself where the user names nothing. */
  static Platform of(Platform platform, PlatformChoice said) {
    Stream<URI> named =
        Stream.concat(said.employers().stream(), said.searches().stream())
            .flatMap(name -> platform.pagesFor(name).stream());
    List<URI> pages = Stream.concat(said.pages().stream(), named).distinct().toList();
    return pages.isEmpty() ? platform : new StartingAt(platform, pages);
  }

  /** The platform, begun at these pages. */
  static Platform of(Platform platform, List<URI> pages) {
    return new StartingAt(platform, List.copyOf(pages));
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
