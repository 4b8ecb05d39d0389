package jobtrends.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where a Location header leads, by RFC 3986; lenient where sites are sloppy. Pure. */
final class Redirects {

  static final int MAX_HOPS = 5;

  private static final String ALLOWED_MARKS = "-._~:/?#[]@!$&'()*+,;=%";

  private Redirects() {}

  /** The next address; empty when the header names none. */
  static Optional<URI> target(URI from, String location) {
    String stripped = location.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(withoutFragment(resolve(from, escaped(stripped))));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** For a problem's detail: one line, not too long. */
  static String clip(String location) {
    String line = location.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }

  /** As RFC 3986, 5.2; java.net.URI follows an older one in two corners. */
  private static URI resolve(URI from, String location) throws URISyntaxException {
    String site = from.getScheme() + "://" + from.getRawAuthority();
    if (location.startsWith("?")) {
      return new URI(site + from.getRawPath() + location);
    }
    URI base = from.getRawPath().isEmpty() ? new URI(site + "/") : from;
    return base.resolve(new URI(location));
  }

  private static URI withoutFragment(URI address) throws URISyntaxException {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : new URI(text.substring(0, hash));
  }

  /** Whether a redirect gives up encryption. */
  static boolean isDowngrade(URI from, URI to) {
    return from.getScheme().equalsIgnoreCase("https") && !to.getScheme().equalsIgnoreCase("https");
  }

  /** Whether a page is answered with a site's home page, as many sites do for what is gone. */
  static boolean losesThePage(URI asked, URI to) {
    return isHome(to) && !isHome(asked);
  }

  private static boolean isHome(URI address) {
    String path = address.getRawPath();
    return (path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
  }

  /** Why an address cannot be asked for at all; empty when it can. */
  static Optional<String> unusable(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("only http and https can be asked, not \"" + scheme + "\"");
    }
    boolean port = address.getPort() >= -1 && address.getPort() <= 0xffff && address.getPort() != 0;
    return address.getHost() == null || !port
        ? Optional.of("address has no usable host and port")
        : Optional.empty();
  }

  /** Sites send raw spaces and UTF-8; headers are read as Latin-1, so its bytes are theirs. */
  private static String escaped(String location) {
    var escaped = new StringBuilder(location.length());
    for (byte b : location.getBytes(StandardCharsets.ISO_8859_1)) {
      int c = b & 0xff;
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED_MARKS.indexOf(c) >= 0);
      escaped.append(plain ? String.valueOf((char) c) : "%%%02X".formatted(c));
    }
    return escaped.toString();
  }
}
