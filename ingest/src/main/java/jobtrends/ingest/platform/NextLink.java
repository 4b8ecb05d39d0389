package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.model.Problem.Kind;

/** The address of the next page, where a page names it. */
final class NextLink {

  private NextLink() {}

  /**
   * Resolves it against the page, on the page's own host only: a page must not send us elsewhere.
   */
  static List<URI> of(String next, Page page, Findings findings) {
    if (next.isBlank()) {
      return List.of();
    }
    try {
      URI address = page.uri().resolve(next);
      if (Hosts.isSame(address, page.uri())) {
        return List.of(address);
      }
      findings.problem(Kind.REDIRECT_REFUSED, "the next page is on another host");
    } catch (IllegalArgumentException notAnAddress) {
      findings.problem(Kind.UNKNOWN_PAGE_SHAPE, "the next page's address cannot be read");
    }
    return List.of();
  }
}
