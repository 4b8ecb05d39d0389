package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;

/**
 * A list cut into pages by {@code offset}, up to a total.
 *
 * @param offset of the page's first listing
 * @param total of all pages; absent where the page does not say, or is damaged
 * @param size asked for of each page
 */
record OffsetPages(long offset, OptionalLong total, int size) {

  /** Asked before the list is read. */
  static OffsetPages of(JsonNode root, int size, Findings findings) {
    return of(root, "totalCount", size, findings);
  }

  /**
   * @param total the name under which the page prints it
   */
  static OffsetPages of(JsonNode root, String total, int size, Findings findings) {
    return new OffsetPages(
        JsonListings.count(root, "offset", findings).orElse(0),
        JsonListings.count(root, total, findings),
        size);
  }

  Reading reading(Page page, int read, Findings findings) {
    return reading(page, read, List.of(), findings);
  }

  /**
   * The page behind the last may be empty, the first may not.
   *
   * @param others pages to ask for besides the next of the list, and after it
   */
  Reading reading(Page page, int read, List<URI> others, Findings findings) {
    return read == 0 && offset > 0
        ? findings.readingPastTheEnd(total)
        : findings.reading(
            Stream.concat(next(page, offset + read).stream(), others.stream()).toList(), total);
  }

  private List<URI> next(Page page, long at) {
    return at < total.orElse(0)
        ? List.of(Hosts.withQuery(page.uri(), "limit=" + size + "&offset=" + at))
        : List.of();
  }
}
