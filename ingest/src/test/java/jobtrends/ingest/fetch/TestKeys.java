package jobtrends.ingest.fetch;

import java.util.Map;
import java.util.Optional;

/** Keys for a test's own server, where the interfaces that ask for keys are not. */
public final class TestKeys {

  private TestKeys() {}

  /** In the query of every address below one. */
  public static Authorisation inQuery(String place, Map<String, String> keys) {
    return new Authorisations(Map.of(place, Keys.inQuery(keys)));
  }

  /** In the headers, and the query as a JSON body. */
  public static Authorisation upwork(String place, String token) {
    var tokens = new UpworkTokens(Optional.of(token), Optional.empty(), Time.system());
    return new Authorisations(
        Map.of(place, new UpworkAuthorisation(tokens, Optional.of("424242424242"))));
  }
}
