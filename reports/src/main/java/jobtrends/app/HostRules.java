package jobtrends.app;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import jobtrends.ingest.fetch.HostTerms;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.Settings;

/** A host's terms: its platform's, or those of pages that are nobody's. */
record HostRules(PlatformCatalogue catalogue, Settings settings) implements HostTerms {

  @Override
  public Duration minDelay(String host) {
    return terms(host).rules().minDelay();
  }

  @Override
  public boolean permitted(String host) {
    return settings.choice(terms(host).id()).permission().isPresent();
  }

  boolean permitted(URI page) {
    return Optional.ofNullable(page.getHost()).filter(this::permitted).isPresent();
  }

  private PlatformTerms terms(String host) {
    return catalogue
        .owning(URI.create("https://" + host + "/"))
        .orElseGet(() -> catalogue.get(Platforms.ANY_PAGE.id()));
  }
}
