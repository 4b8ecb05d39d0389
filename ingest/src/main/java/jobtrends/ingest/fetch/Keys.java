package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that never change, some in the query, some in headers; by their names there. */
final class Keys implements Authorisation {

  private final Map<String, String> query;
  private final Map<String, String> headers;
  private final Secrets secrets;

  private Keys(Map<String, String> query, Map<String, String> headers) {
    this.query = new TreeMap<>(query);
    this.headers = Map.copyOf(headers);
    this.secrets =
        Secrets.of(Stream.concat(query.values().stream(), headers.values().stream()).toList());
  }

  static Keys inQuery(Map<String, String> keys) {
    return new Keys(keys, Map.of());
  }

  static Keys inHeaders(Map<String, String> keys) {
    return new Keys(Map.of(), keys);
  }

  @Override
  public Signing sign(URI asked) {
    return new Signed(
        query.isEmpty() ? asked : withKeys(asked), headers, Optional.empty(), secrets);
  }

  /** In place of parameters of these names: a redirect to the same host may repeat them. */
  private URI withKeys(URI asked) {
    Stream<String> others =
        Arrays.stream(Objects.toString(asked.getRawQuery(), "").split("&"))
            .filter(pair -> !pair.isEmpty() && !query.containsKey(pair.split("=", 2)[0]));
    Stream<String> keys =
        query.entrySet().stream()
            .map(key -> key.getKey() + "=" + URLEncoder.encode(key.getValue(), UTF_8));
    String joined = Stream.concat(others, keys).collect(Collectors.joining("&"));
    return asked.resolve(asked.getRawPath() + "?" + joined);
  }
}
