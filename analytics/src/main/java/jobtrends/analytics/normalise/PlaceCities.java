package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.GazetteerGap;

/**
 * Tells whether a name that can be a city is meant as one, or as the region or country so named.
 */
final class PlaceCities {

  private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC", "GI", "VA");

  /** By so much a city must outweigh the region of its name; a weight of {@link PlaceChoice}. */
  private static final double CLEAR_LEAD = 0.35;

  private final List<PlaceMention> mentions;
  private final PlaceChoice choice;
  private final PlaceQualifiers qualifiers;

  PlaceCities(List<PlaceMention> mentions, PlaceChoice choice, PlaceQualifiers qualifiers) {
    this.mentions = mentions;
    this.choice = choice;
    this.qualifiers = qualifiers;
  }

  boolean isCity(int at) {
    return isCityByItself(at) && !isAmongRegions(at);
  }

  // "Ontario or Quebec", "CA, WA or NY": a city and the region around it share the name; where all
  // others are regions, the region is meant.
  private boolean isAmongRegions(int at) {
    PlaceMention mention = mentions.get(at);
    return mention.canBeRegion()
        && qualifiers.of(at).isEmpty()
        && IntStream.range(0, mentions.size()).noneMatch(i -> i != at && isTown(i))
        && mentions.stream().anyMatch(other -> other != mention && isBesideIn(other, mention));
  }

  private boolean isTown(int at) {
    return mentions.get(at).isUnlisted() || isCityByItself(at);
  }

  private static boolean isBesideIn(PlaceMention other, PlaceMention mention) {
    return !other.key().equals(mention.key())
        && other.regions().stream()
            .anyMatch(
                region ->
                    mention.regions().stream()
                        .anyMatch(own -> own.country().equals(region.country())));
  }

  private boolean isCityByItself(int at) {
    PlaceMention mention = mentions.get(at);
    if (!mention.canBeCity() || isPrefix(at)) {
      return false;
    }
    if (mention.canBeCountry() && !(mention.code() && isAmongCities(at))) {
      return isCityNotCountry(at);
    }
    return !mention.canBeRegion() || isCityNotRegion(at);
  }

  // "LA or NYC": a code beside other cities that also is one.
  private boolean isAmongCities(int at) {
    return mentions.get(at).canBeRegion()
        && IntStream.range(0, mentions.size())
            .filter(i -> i != at)
            .allMatch(i -> mentions.get(i).canBeCity() && !mentions.get(i).canBeCountry());
  }

  // "LA - Houma", "Washington - Seattle": the name before the dash holds the city behind it.
  private boolean isPrefix(int at) {
    if (at + 1 >= mentions.size()) {
      return false;
    }
    PlaceMention next = mentions.get(at + 1);
    GazetteerGap gap = next.span().gap();
    boolean dashed = gap == GazetteerGap.HYPHEN || gap == GazetteerGap.DASH;
    return dashed
        && !next.key().equals(mentions.get(at).key())
        && next.cities().stream().anyMatch(mentions.get(at)::holds);
  }

  private boolean isCityNotCountry(int at) {
    PlaceMention mention = mentions.get(at);
    List<PlaceMention> others = mentions.stream().filter(m -> m != mention).toList();
    if (!others.isEmpty() && others.stream().allMatch(PlaceCities::isPlainCountry)) {
      return others.stream().flatMap(PlaceMention::countryCodes).allMatch(mention::isCountry);
    }
    if (at + 1 < mentions.size() && isBehindComma(at + 1) && mentions.get(at + 1).canBeRegion()) {
      return mention.cities().stream().anyMatch(mentions.get(at + 1)::holds);
    }
    return mention.countries().stream().anyMatch(c -> CITY_STATES.contains(c.code()));
  }

  // A region and a city share the name. The city is meant when it lies in that region, when what
  // follows fits it, or when it is much the bigger name.
  private boolean isCityNotRegion(int at) {
    PlaceMention mention = mentions.get(at);
    List<Integer> behind = qualifiers.of(at);
    List<City> fitting = qualifiers.fitting(at, behind);
    if (behind.stream().anyMatch(i -> mentions.get(i).canBeRegion())
        || (!behind.isEmpty() && (fitting.isEmpty() || !isRegionIn(mention, behind)))) {
      return !fitting.isEmpty() || !isRegionIn(mention, behind);
    }
    Optional<City> city = choice.among(fitting, mention);
    boolean own =
        city.filter(c -> mention.regions().stream().anyMatch(r -> r.holds(c))).isPresent();
    double weight = city.map(PlaceChoice::weight).orElse(0.0);
    double region = mention.regions().stream().mapToDouble(PlaceChoice::weight).max().orElse(0);
    return own || weight - region >= CLEAR_LEAD;
  }

  private boolean isRegionIn(PlaceMention mention, List<Integer> behind) {
    return behind.stream()
        .flatMap(i -> mentions.get(i).countryCodes())
        .anyMatch(code -> mention.regions().stream().anyMatch(r -> r.country().equals(code)));
  }

  /** Whether a name is a country, and not the code of a region too. */
  static boolean isPlainCountry(PlaceMention mention) {
    return mention.canBeCountry() && !(mention.code() && mention.canBeRegion());
  }

  private boolean isBehindComma(int at) {
    return mentions.get(at).span().gap() == GazetteerGap.COMMA;
  }
}
