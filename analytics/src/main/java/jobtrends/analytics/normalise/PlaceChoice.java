package jobtrends.analytics.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import jobtrends.taxonomy.Cities;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.GazetteerWords;
import jobtrends.taxonomy.Region;

/**
 * Which of several cities of one name is meant.
 *
 * <p>Each weighs the logarithm of its inhabitants, and more where other names of the location point
 * to it. The heaviest is taken only when it is clearly ahead; otherwise the name stays open.
 */
final class PlaceChoice {

  /** How far ahead, in powers of ten, the heaviest must be: about 2.2 times. */
  private static final double CLEAR_LEAD = 0.35;

  private static final double COUNTRY_NAMED = 1.0;
  private static final double REGION_NAMED = 0.7;
  private static final double COUNTRY_VOTED = 0.4;
  private static final double NAMED_BY_FIRST_NAME = 0.1;
  private static final double DISTRICT = -0.5;
  // Ads come from job markets, not from censuses: a city there is likelier to be meant.
  private static final double JOB_MARKET = 0.6;
  private static final Set<String> JOB_MARKETS =
      Set.of(
          "US", "CA", "GB", "IE", "DE", "AT", "CH", "FR", "NL", "BE", "LU", "ES", "PT", "IT", "DK",
          "SE", "NO", "FI", "PL", "CZ", "IL", "IN", "AU", "NZ", "SG", "AE", "RO", "GR", "HU");

  private static final double MOST_OF_REGION = 6.0;
  private static final long COUNTY = 500_000;
  private static final double COUNTY_IN_DOUBT = 0.2;
  private static final Map<String, Long> PEOPLE = peopleOfRegions();

  private final PlaceEvidence evidence;

  PlaceChoice(PlaceEvidence evidence) {
    this.evidence = evidence;
  }

  /** The city meant among candidates that fit everything said right beside the name. */
  Optional<City> among(List<City> candidates, PlaceMention mention) {
    return leading(candidates, city -> weight(city) + support(city, mention));
  }

  /** The countries a name points to by itself. */
  static List<String> clearest(List<City> cities) {
    return leading(cities, PlaceChoice::weight).map(City::country).stream().toList();
  }

  /** The weight of a city that nothing else is said about. */
  static double weight(City city) {
    double market = isJobMarket(city.country()) ? JOB_MARKET : 0;
    return Math.log10(city.people() + 1) + market + (city.district() ? DISTRICT : 0);
  }

  /**
   * The weight of a region named alone: its listed inhabitants, at most a million. A county, whose
   * cities are not known, counts as half a million, less a little for the doubt.
   */
  static double weight(Region region) {
    double market = isJobMarket(region.country()) ? JOB_MARKET : 0;
    String key = region.country() + ' ' + region.code();
    boolean county = region.code().indexOf('/') >= 0;
    return county
        ? Math.log10(COUNTY) + market - COUNTY_IN_DOUBT
        : Math.min(MOST_OF_REGION, Math.log10(PEOPLE.getOrDefault(key, 0L) + 1) + market);
  }

  static boolean isJobMarket(String country) {
    return JOB_MARKETS.contains(country);
  }

  private static Map<String, Long> peopleOfRegions() {
    return Cities.standard().all().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                city -> city.country() + ' ' + city.region(), City::people, Long::sum));
  }

  private double support(City city, PlaceMention mention) {
    double support = isFirstName(mention, city) ? NAMED_BY_FIRST_NAME : 0;
    support += evidence.namesCountryOf(city, mention) ? COUNTRY_NAMED : 0;
    support += evidence.namesRegionOf(city, mention) ? REGION_NAMED : 0;
    return support + voted(city, mention);
  }

  private static boolean isFirstName(PlaceMention mention, City city) {
    return GazetteerWords.key(city.name()).equals(mention.key());
  }

  private double voted(City city, PlaceMention mention) {
    return evidence.votesWithout(mention).containsKey(city.country()) ? COUNTRY_VOTED : 0;
  }

  private static Optional<City> leading(List<City> cities, ToDoubleFunction<City> weight) {
    if (cities.size() <= 1) {
      return cities.stream().findFirst();
    }
    List<City> ranked =
        cities.stream().sorted(Comparator.comparingDouble(weight).reversed()).toList();
    double lead = weight.applyAsDouble(ranked.get(0)) - weight.applyAsDouble(ranked.get(1));
    return lead >= CLEAR_LEAD ? Optional.of(ranked.get(0)) : Optional.empty();
  }
}
