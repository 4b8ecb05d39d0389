package jobtrends.ingest.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The keys of every interface that asks for one, each for the addresses below one place of one host
 * and for no other: not for its robots.txt, not over plain HTTP, not on another port.
 */
public final class Authorisations implements Authorisation {

  private final Map<String, Authorisation> byPlace;

  /**
   * @param byPlace an address's beginning, its host and a "/" at least, to what goes below it
   */
  Authorisations(Map<String, Authorisation> byPlace) {
    this.byPlace = Map.copyOf(byPlace);
  }

  /**
   * What the environment holds keys for. Adzuna, Freelancer.com, USAJOBS and Upwork need theirs,
   * The Muse only allows more with one; which are set is for the terms to ask.
   *
   * @param environment variables by name; blank ones count as not set
   * @param cache where renewed tokens are kept
   * @throws jobtrends.settings.Refused for a value that can be no key; the value is not repeated
   */
  public static Authorisations fromEnvironment(
      Map<String, String> environment, Path cache, Time time) {
    var credentials = new Credentials(environment);
    var found = new LinkedHashMap<String, Authorisation>();
    credentials
        .all("ADZUNA_APP_ID", "ADZUNA_APP_KEY")
        .map(keys -> Keys.inQuery(named(List.of("app_id", "app_key"), keys)))
        .ifPresent(keys -> found.put("https://api.adzuna.com/v1/api/", keys));
    credentials
        .all("THEMUSE_API_KEY")
        .map(keys -> Keys.inQuery(named(List.of("api_key"), keys)))
        .ifPresent(keys -> found.put("https://www.themuse.com/api/public/", keys));
    credentials
        .all("FREELANCER_TOKEN")
        .map(keys -> Keys.inHeaders(named(List.of("Freelancer-OAuth-V1"), keys)))
        .ifPresent(keys -> found.put("https://www.freelancer.com/api/", keys));
    // The third header it asks for, Host, is sent with every request.
    credentials
        .all("USAJOBS_API_KEY", "USAJOBS_EMAIL")
        .map(keys -> Keys.inHeaders(named(List.of("Authorization-Key", "User-Agent"), keys)))
        .ifPresent(keys -> found.put("https://data.usajobs.gov/api/", keys));
    UpworkAuthorisation.of(credentials, cache, time)
        .ifPresent(tokens -> found.put("https://api.upwork.com/graphql", tokens));
    return new Authorisations(found);
  }

  private static Map<String, String> named(List<String> names, List<String> values) {
    return IntStream.range(0, names.size())
        .boxed()
        .collect(Collectors.toMap(names::get, values::get));
  }

  @Override
  public Signing sign(URI asked) throws InterruptedException {
    return below(asked).sign(asked);
  }

  @Override
  public boolean renews(Signed refused) throws InterruptedException {
    return below(refused.address()).renews(refused);
  }

  @Override
  public boolean covers(URI asked) {
    return below(asked) != NONE;
  }

  /** The path is made plain first: "/api/../" is not below "/api/". */
  private Authorisation below(URI address) {
    String plain = address.normalize().toString();
    return byPlace.entrySet().stream()
        .filter(place -> plain.startsWith(place.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(NONE);
  }
}
