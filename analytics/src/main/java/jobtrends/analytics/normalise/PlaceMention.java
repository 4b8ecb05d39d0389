package jobtrends.analytics.normalise;

import java.util.List;
import java.util.stream.Stream;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Country;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerMetro;
import jobtrends.taxonomy.GazetteerScope;
import jobtrends.taxonomy.GazetteerWords;
import jobtrends.taxonomy.Region;

/**
 * A name in a location, and everything it can mean.
 *
 * @param span where it stands
 * @param written as it stood
 * @param key its folded words
 * @param meanings what the gazetteer knows by that name; empty for a town it does not know
 * @param code whether it was found by its capitals
 */
record PlaceMention(
    Span span, String written, String key, List<GazetteerEntry> meanings, boolean code) {

  /**
   * @param gap what stands before it
   * @param depth how many brackets are open around it
   * @param group number of the list item it stands in
   * @param alone whether its segment holds no other word
   */
  record Span(GazetteerGap gap, int depth, int group, boolean alone) {}

  List<City> cities() {
    return only(City.class).toList();
  }

  List<Region> regions() {
    return only(Region.class).toList();
  }

  List<Country> countries() {
    return only(Country.class).toList();
  }

  Stream<GazetteerScope> scopes() {
    return only(GazetteerScope.class);
  }

  Stream<GazetteerMetro> metros() {
    return only(GazetteerMetro.class);
  }

  /** A town the gazetteer does not know, named before a region or country it does. */
  boolean isUnlisted() {
    return meanings.isEmpty();
  }

  /** A county or district, and no town. */
  boolean isArea() {
    return isUnlisted() && PlaceWords.isArea(key.substring(key.lastIndexOf(' ') + 1));
  }

  boolean canBeCity() {
    return meanings.stream().anyMatch(City.class::isInstance);
  }

  boolean canQualify() {
    return meanings.stream().anyMatch(m -> m instanceof Region || m instanceof Country);
  }

  boolean canBeRegion() {
    return meanings.stream().anyMatch(Region.class::isInstance);
  }

  boolean canBeCountry() {
    return meanings.stream().anyMatch(Country.class::isInstance);
  }

  /** Whether one of its cities gave one of its regions the name: New York, Berlin, Utrecht. */
  boolean isCityOfItsRegion(City city) {
    String name = GazetteerWords.key(city.name());
    return only(Region.class)
        .anyMatch(region -> region.holds(city) && GazetteerWords.key(region.name()).equals(name));
  }

  /** The countries any of its regional or national meanings points to. */
  Stream<String> countryCodes() {
    return Stream.concat(
            only(Region.class).map(Region::country), only(Country.class).map(Country::code))
        .distinct();
  }

  boolean isCountry(String code) {
    return only(Country.class).anyMatch(country -> country.code().equals(code));
  }

  /** Whether a city can lie in what this names. */
  boolean holds(City city) {
    return holds(meanings, city);
  }

  /** Whether a city can lie in one of the regions or countries. */
  static boolean holds(List<GazetteerEntry> places, City city) {
    return places.stream().anyMatch(place -> holds(place, city));
  }

  private static boolean holds(GazetteerEntry place, City city) {
    return place instanceof Region region && region.holds(city)
        || place instanceof Country country && country.code().equals(city.country());
  }

  private <T extends GazetteerEntry> Stream<T> only(Class<T> kind) {
    return meanings.stream().filter(kind::isInstance).map(kind::cast);
  }
}
