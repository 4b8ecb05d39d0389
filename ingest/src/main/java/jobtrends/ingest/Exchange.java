package jobtrends.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A response as it came over the wire: what the archive keeps and replay gives back.
 *
 * @param uri the address asked for, before redirects
 * @param receivedAt when its last byte was received (UTC)
 * @param status HTTP status code
 * @param headers names as sent, in their order; look them up without regard to case
 * @param body as sent: still content-encoded (gzip), chunking removed; never changed by anyone
 * @param request what it answers, where that is known: nobody notes it in a recording
 */
public record Exchange(
    URI uri,
    Instant receivedAt,
    int status,
    Map<String, List<String>> headers,
    byte[] body,
    Optional<SentRequest> request) {

  /** A response to a request that nobody noted. */
  public Exchange(
      URI uri, Instant receivedAt, int status, Map<String, List<String>> headers, byte[] body) {
    this(uri, receivedAt, status, headers, body, Optional.empty());
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }
}
