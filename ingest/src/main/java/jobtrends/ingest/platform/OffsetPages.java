package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;

/**
 * A list cut into pages by {@code offset}, up to {@code totalCount}.
 *
 * @param offset of the page's first listing
 * @param total of all pages; absent where the page does not say, or is damaged
 * @param size asked for of each page
 */
record OffsetPages(long offset, OptionalLong total, int size) {

  /** Asked before the list is read. */
  static OffsetPages of(JsonNode root, int size, Findings findings) {
    return new OffsetPages(
        JsonListings.count(root, "offset", findings).orElse(0),
        JsonListings.count(root, "totalCount", findings),
        size);
  }

  /** The page behind the last may be empty, the first may not. */
  Reading reading(Page page, int read, Findings findings) {
    return read == 0 && offset > 0
        ? findings.readingPastTheEnd(total)
        : findings.reading(next(page, offset + read), total);
  }

  private List<URI> next(Page page, long at) {
    return at < total.orElse(0)
        ? List.of(Hosts.withQuery(page.uri(), "limit=" + size + "&offset=" + at))
        : List.of();
  }
}
