package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;

/**
 * A board that its employer may also keep on a domain of its own: the user names it by its token at
 * the platform, "tarnholm", or by its https address, "https://career.tarnholm.example".
 */
final class OwnDomain {

  private OwnDomain() {}

  /**
   * Where the board begins; of an address only the host counts.
   *
   * @param template an address with {@code {}} in the token's place, in its host
   * @return nothing where it is neither a token nor an https address
   */
  static List<URI> pages(String named, String template) {
    return named.startsWith("https://") ? on(named, template) : BoardToken.pages(named, template);
  }

  private static List<URI> on(String address, String template) {
    try {
      URI named = URI.create(address);
      boolean plain = named.getRawUserInfo() == null && named.getPort() < 0;
      return Hosts.of(named)
          .filter(host -> plain)
          .map(host -> URI.create("https://" + host + path(template)))
          .stream()
          .toList();
    } catch (IllegalArgumentException noAddress) {
      return List.of();
    }
  }

  /** What stands behind the host, the query included. */
  private static String path(String template) {
    return template.substring(template.indexOf('/', "https://".length()));
  }
}
