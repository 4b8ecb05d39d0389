package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose address it is, and its neighbours. */
final class Hosts {

  private Hosts() {}

  /** Whether the address is on that host or on one under it, "www." being the usual one. */
  static boolean isOn(URI address, String host) {
    return of(address).filter(its -> its.equals(host) || its.endsWith("." + host)).isPresent();
  }

  static boolean isSame(URI one, URI other) {
    return of(one).isPresent() && of(one).equals(of(other));
  }

  /** A data file is no page, whatever host it is on; a site map is. */
  static boolean isPage(URI address) {
    String path = Objects.toString(address.getPath(), "").toLowerCase(Locale.ROOT);
    return List.of("http", "https")
            .contains(Objects.toString(address.getScheme(), "").toLowerCase(Locale.ROOT))
        && Stream.of(".json", ".rss", ".atom", ".csv").noneMatch(path::endsWith);
  }

  static Optional<String> of(URI address) {
    return Optional.ofNullable(address.getHost()).map(host -> host.toLowerCase(Locale.ROOT));
  }

  /** The same address with another query. */
  static URI withQuery(URI address, String query) {
    return address.resolve(address.getRawPath() + "?" + query);
  }
}
