package jobtrends.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jobtrends.analytics.DuplicateFinder;
import jobtrends.analytics.Extractors;
import jobtrends.analytics.ListingNormaliser;
import jobtrends.analytics.accuracy.Readers;
import jobtrends.analytics.normalise.Normaliser;
import jobtrends.analytics.normalise.Places;
import jobtrends.model.NormalisedListing;
import jobtrends.model.RawListing;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;
import jobtrends.taxonomy.Cities;
import jobtrends.taxonomy.SkillTaxonomy;

/**
 * The extractors as Spark takes them along: small to send, built once per JVM where they arrive.
 */
final class ExtractorsOnce {

  private static final String BUILT_IN = "";
  private static final Map<String, Normaliser> BUILT = new ConcurrentHashMap<>();

  private ExtractorsOnce() {}

  static Extractors of(Settings settings) {
    String gazetteer = settings.gazetteer().orElse(BUILT_IN);
    return new Extractors(
        new Reading(gazetteer),
        DuplicateFinder.standard(),
        SkillTaxonomy.standard().categories(),
        normaliser(gazetteer).versions());
  }

  /** The same as what can be measured. */
  static Readers readers(Extractors extractors) {
    return Readers.ofStatistics(extractors.normaliser());
  }

  private static Normaliser normaliser(String gazetteer) {
    return BUILT.computeIfAbsent(gazetteer, ExtractorsOnce::build);
  }

  private static Normaliser build(String gazetteer) {
    if (gazetteer.equals(BUILT_IN)) {
      return Normaliser.standard();
    }
    try {
      return Normaliser.with(Places.of(Cities.geonames(Path.of(gazetteer))));
    } catch (IOException e) {
      throw new Refused(
          "cannot read the gazetteer "
              + gazetteer
              + "; point it at a GeoNames file such as cities500.txt");
    }
  }

  /** The filter's normaliser. */
  static Normaliser normaliser(Settings settings) {
    return normaliser(settings.gazetteer().orElse(BUILT_IN));
  }

  /**
   * @param gazetteer path of the user's, empty text for the built-in one
   */
  private record Reading(String gazetteer) implements ListingNormaliser {

    @Override
    public NormalisedListing normalise(RawListing listing) {
      return normaliser(gazetteer).read(listing);
    }
  }
}
