package jobtrends.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jobtrends.ingest.Exchange;

/**
 * What a server gave us to ask "anything new since?" with: one row per address asked for.
 *
 * @param asked the address the crawl asks for
 * @param answeredBy the address that answered, after redirects; only it is asked this way
 * @param etag verbatim, quotes included
 * @param lastModified verbatim
 * @param seenAt when the page was received (UTC)
 */
public record Validator(
    URI asked,
    URI answeredBy,
    Optional<String> etag,
    Optional<String> lastModified,
    Instant seenAt) {

  /** Of a page that was received whole; empty when its server gave nothing of use. */
  static Optional<Validator> of(Exchange page, URI answeredBy) {
    var validator =
        new Validator(
            page.uri(),
            answeredBy,
            page.header("ETag").filter(Validator::sendable),
            page.header("Last-Modified").filter(Validator::sendable),
            page.receivedAt());
    return Optional.of(validator).filter(known -> !known.headers().isEmpty());
  }

  /** Request headers; a value that cannot be sent back is left out. */
  Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    etag.filter(Validator::sendable).ifPresent(tag -> headers.put("If-None-Match", tag));
    lastModified
        .filter(Validator::sendable)
        .ifPresent(date -> headers.put("If-Modified-Since", date));
    return headers;
  }

  /** Visible ASCII and spaces: no server, and no file on disk, writes a header line through us. */
  private static boolean sendable(String value) {
    return !value.isBlank()
        && value.length() <= 1024
        && value.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
