package jobtrends.app;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.PageSource;
import jobtrends.model.Problem;
import jobtrends.model.Traffic;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Settings;

/**
 * The network without the hosts of platforms whose terms forbid automated access: whoever leads
 * there, the settings, a list page or another platform's link, the page is refused unless the
 * settings say who gave permission.
 */
record PermittedPages(PageSource network, Settings settings) implements PageSource {

  @Override
  public Fetched fetch(URI address) {
    return permitted(address, network::fetch);
  }

  @Override
  public Fetched fetchWhole(URI address) {
    return permitted(address, network::fetchWhole);
  }

  @Override
  public Map<String, Traffic> traffic() {
    return network.traffic();
  }

  @Override
  public int pagesUnderWay() {
    return network.pagesUnderWay();
  }

  @Override
  public List<Problem> remarks(URI page) {
    return network.remarks(page);
  }

  private Fetched permitted(URI address, Function<URI, Fetched> fetch) {
    return forbidding(address, settings)
        .<Fetched>map(terms -> refused(address, terms))
        .orElseGet(() -> fetch.apply(address));
  }

  /** The platform whose terms forbid asking for an address, where it is one. */
  static Optional<PlatformTerms> forbidding(URI address, Settings settings) {
    return PlatformCatalogue.shipped()
        .owning(address)
        .filter(terms -> terms.access() == PlatformTerms.Access.FORBIDDEN)
        .filter(terms -> settings.choice(terms.id()).permission().isEmpty());
  }

  private static Fetched refused(URI address, PlatformTerms terms) {
    return new Fetched.Failed(
        new Problem(
            Problem.Kind.TERMS_REFUSED,
            address.toString(),
            "the terms of " + terms.name() + " forbid automated access"),
        Optional.empty());
  }
}
