package jobtrends.ingest.fetch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.Problem;

/**
 * What goes with a request to an interface that wants to know who asks: keys in the query, keys in
 * headers, an access token. It is added on the wire and nowhere else: an address that is asked,
 * kept or reported never holds a key, and each hop of a redirect is signed by itself, so that no
 * other host is sent one. Threadsafe.
 */
public interface Authorisation {

  /** For whatever asks for no key. */
  Authorisation NONE = Signed::plain;

  /**
   * @param asked the address, without keys
   */
  Signing sign(URI asked) throws InterruptedException;

  /**
   * Whether an address is opened by a key of the user's. Whoever gave the key has said what may be
   * asked there; robots.txt is for those who come without one (RFC 9309, 1: it is no
   * authorisation).
   */
  default boolean covers(URI asked) {
    return false;
  }

  /**
   * Told that a signed request was refused for its key (401).
   *
   * @return whether another try may end otherwise, be it with a reason
   */
  default boolean renews(Signed refused) throws InterruptedException {
    return false;
  }

  /** How signing ended. */
  sealed interface Signing {}

  /**
   * A request as it goes over the wire.
   *
   * @param headers in place of those of the same name
   * @param body sent by POST; GET without one
   * @param secrets what must not be kept of the answer
   */
  record Signed(URI address, Map<String, String> headers, Optional<String> body, Secrets secrets)
      implements Signing {

    public Signed {
      headers = Map.copyOf(headers);
    }

    /** As it was asked. */
    static Signed plain(URI asked) {
      return new Signed(asked, Map.of(), Optional.empty(), Secrets.NONE);
    }

    /** Keys are in it, so nothing of it is shown. */
    @Override
    public String toString() {
      return "a signed request to " + address.getHost();
    }
  }

  /**
   * No key is to be had.
   *
   * @param detail a sentence that says what to do
   * @param passing whether another try may end better
   */
  record Unsigned(Problem.Kind kind, String detail, boolean passing) implements Signing {}
}
