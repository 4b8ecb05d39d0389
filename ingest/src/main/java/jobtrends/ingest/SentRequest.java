package jobtrends.ingest;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request as it went over the wire, less what is nobody's business: keys and tokens are added
 * after this was noted, so that no archive ever holds one.
 *
 * @param method "GET"
 * @param at the address that was sent to: where redirects had led
 * @param headers names as sent, in their order; without credentials
 */
public record SentRequest(String method, URI at, Map<String, List<String>> headers) {

  /** A plain question, with one value a header. */
  public static SentRequest get(URI at, Map<String, String> headers) {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    headers.forEach((name, value) -> listed.put(name, List.of(value)));
    return new SentRequest("GET", at, listed);
  }
}
