package jobtrends.analytics.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Region;

/**
 * What the other names of a location say about a name that can mean several places: votes for
 * countries, each name having one vote that it shares among its meanings.
 */
final class PlaceEvidence {

  private final List<PlaceMention> mentions;

  PlaceEvidence(List<PlaceMention> mentions) {
    this.mentions = mentions;
  }

  /** The votes of all names but one. */
  Map<String, Double> votesWithout(PlaceMention asked) {
    Map<String, Double> votes = new HashMap<>();
    for (PlaceMention other : mentions) {
      if (other != asked && !other.key().equals(asked.key())) {
        List<String> countries = countries(other);
        countries.forEach(code -> votes.merge(code, 1.0 / countries.size(), Double::sum));
      }
    }
    return votes;
  }

  /** The country most of the other names point to, if one of those asked for stands out. */
  Optional<String> favoured(PlaceMention asked, List<String> countries) {
    Map<String, Double> votes = votesWithout(asked);
    List<String> ranked =
        countries.stream()
            .sorted(
                (a, b) -> Double.compare(votes.getOrDefault(b, 0.0), votes.getOrDefault(a, 0.0)))
            .toList();
    double first = votes.getOrDefault(ranked.get(0), 0.0);
    double second = ranked.size() > 1 ? votes.getOrDefault(ranked.get(1), 0.0) : 0.0;
    return first > second ? Optional.of(ranked.get(0)) : Optional.empty();
  }

  /** Whether a region that holds the city, or its country, is named outright by another name. */
  boolean namesRegionOf(City city, PlaceMention asked) {
    return mentions.stream()
        .filter(other -> other != asked && !other.canBeCity())
        .flatMap(other -> other.regions().stream())
        .anyMatch(region -> isDistinct(region) && region.holds(city));
  }

  /** Whether its country is named outright in the same item of a list. */
  boolean namesCountryOf(City city, PlaceMention asked) {
    return mentions.stream()
        .filter(other -> other != asked && !other.canBeCity() && other.canQualify())
        .filter(other -> other.span().group() == asked.span().group())
        .anyMatch(other -> isOnly(other, city.country()));
  }

  private static boolean isOnly(PlaceMention mention, String country) {
    return mention.countryCodes().allMatch(country::equals);
  }

  private static boolean isDistinct(Region region) {
    return region.code().indexOf('/') < 0;
  }

  private static List<String> countries(PlaceMention mention) {
    List<String> named = mention.countryCodes().toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<String> metros = mention.metros().map(metro -> metro.city().country()).distinct().toList();
    return metros.isEmpty() ? PlaceChoice.clearest(mention.cities()) : metros;
  }
}
