package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.model.Problem.Kind;
import org.jsoup.nodes.Document;

/**
 * Which addresses on a list lead to jobs, where the list's own markup does not say: those that
 * match a pattern of the user's. In a pattern {@code *} stands for any characters; one that begins
 * with a slash is about path and query, any other about the whole address.
 *
 * @param patterns none: no link is followed for its address
 */
public record Follow(List<String> patterns) {

  /** Follows what a page names as its jobs, and no link for its address. */
  public static final Follow NONE = new Follow(List.of());

  /** As many as a site map may name; a page with more is not a list of jobs. */
  static final int MOST = 50_000;

  public Follow {
    patterns = List.copyOf(patterns);
  }

  /** Whether an address is a job's. */
  public boolean takes(URI address) {
    String path = Objects.toString(address.getRawPath(), "");
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return patterns.stream()
        .anyMatch(
            pattern ->
                matches(pattern, pattern.startsWith("/") ? path + query : address.toString()));
  }

  /** Each piece between stars at its first place: nothing is tried twice. */
  private static boolean matches(String pattern, String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(text);
    }
    int end = text.length() - (pattern.length() - pattern.lastIndexOf('*') - 1);
    int at = star;
    if (end < star || !text.startsWith(pattern.substring(0, star))) {
      return false;
    }
    for (String piece : pattern.substring(star, pattern.lastIndexOf('*')).split("\\*")) {
      int found = text.indexOf(piece, at);
      at = found < 0 ? Integer.MAX_VALUE : found + piece.length();
      if (at > end) {
        return false;
      }
    }
    return text.startsWith(pattern.substring(pattern.lastIndexOf('*') + 1), end);
  }

  /**
   * The jobs a list leads to, on its own host: those its {@code ItemList} names and those that
   * match. None on a page that is a job's itself: lists are followed one level.
   */
  List<URI> jobs(Document document, Page page, Findings findings) {
    if (takes(page.uri())) {
      return List.of();
    }
    Stream<URI> named =
        JsonLdThings.under(document, "ItemList", findings).stream()
            .flatMap(list -> JsonLdThings.entries(list.path("itemListElement")))
            .map(Follow::address)
            .flatMap(address -> onHost(address, page.uri()).stream());
    Stream<URI> matching =
        document.select("a[href]").eachAttr("abs:href").stream()
            .flatMap(address -> onHost(address, page.uri()).stream())
            .filter(this::takes);
    List<URI> jobs =
        Stream.concat(named, matching)
            .filter(address -> !address.equals(page.uri()))
            .distinct()
            .limit(MOST)
            .toList();
    if (!jobs.isEmpty() && Markup.endsEarly(findings.body())) {
      findings.problem(Kind.TRUNCATED, "the page ends within its list, at link " + jobs.size());
    }
    return jobs;
  }

  /** A text; a ListItem with a url; or one with an item that is a text or has a url or an id. */
  private static String address(JsonNode entry) {
    JsonNode item = entry.path("item");
    return Stream.of(entry, entry.path("url"), item, item.path("url"), item.path("@id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst()
        .orElse("");
  }

  /** Resolved against the page and without its fragment, if it is a page of the same host. */
  static Optional<URI> onHost(String address, URI page) {
    try {
      String bare = address.strip().split("#", 2)[0];
      URI resolved = page.resolve(new URI(bare));
      return bare.isEmpty() || !Hosts.isSame(resolved, page) || !Hosts.isPage(resolved)
          ? Optional.empty()
          : Optional.of(resolved);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
