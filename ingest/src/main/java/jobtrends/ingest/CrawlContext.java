package jobtrends.ingest;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import jobtrends.files.DataFolder;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * What every crawl, live or replayed, is given.
 *
 * @param data where archive, landing and manifests are kept
 * @param clock what "today" is
 * @param decoder response to page
 * @param expected what a healthy run of a platform looks like, by its id
 * @param versions of what reads the pages, "name version"
 * @param listener told of progress
 * @param workers platforms crawled at a time; each host keeps its own pace
 */
public record CrawlContext(
    DataFolder data,
    Clock clock,
    PageDecoder decoder,
    Function<String, Expectations> expected,
    List<String> versions,
    CrawlListener listener,
    int workers) {

  public CrawlContext {
    versions = List.copyOf(versions);
  }

  /** How the archive names who wrote it. */
  String software() {
    return String.join(", ", versions);
  }
}
