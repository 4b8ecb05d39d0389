package jobtrends.ingest.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

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

  static Optional<String> of(URI address) {
    return Optional.ofNullable(address.getHost()).map(host -> host.toLowerCase(Locale.ROOT));
  }

  /** The same address with another query. */
  static URI withQuery(URI address, String query) {
    return address.resolve(address.getRawPath() + "?" + query);
  }
}
