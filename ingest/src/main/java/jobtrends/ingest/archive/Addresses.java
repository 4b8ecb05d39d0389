package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;

/** Addresses as recorders write them, some with characters that a URI may not hold. */
final class Addresses {

  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

  private Addresses() {}

  /**
   * The address, with what a URI may not hold percent-encoded: {@code ?tags[]=x} is asked for by
   * browsers and refused by {@link URI}.
   *
   * @throws URISyntaxException when it is no address even so
   */
  static URI parse(String written) throws URISyntaxException {
    String bare =
        written.startsWith("<") && written.endsWith(">")
            ? written.substring(1, written.length() - 1)
            : written;
    try {
      return new URI(bare);
    } catch (URISyntaxException e) {
      return new URI(encoded(bare));
    }
  }

  private static String encoded(String address) {
    var encoded = new StringBuilder();
    for (byte b : address.getBytes(UTF_8)) {
      boolean letterOrDigit = b > 0 && Character.isLetterOrDigit(b);
      if (letterOrDigit || ALLOWED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
