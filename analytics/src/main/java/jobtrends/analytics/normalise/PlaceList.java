package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import jobtrends.model.Place;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Region;
import jobtrends.taxonomy.Regions;

/** The places of a location so far: each once, and no region or country beside its own city. */
final class PlaceList {

  private final List<Place> places = new ArrayList<>();
  private final Set<String> countries = new LinkedHashSet<>();

  void add(Place place) {
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  /** A country, unless a place in it is there already. */
  void addCountry(String country) {
    countries.add(country);
    if (places.stream().noneMatch(place -> isIn(place, country))) {
      places.add(
          new Place(
              Optional.empty(), Optional.empty(), Optional.of(country), OptionalLong.empty()));
    }
  }

  /** A region, unless a place in it is there already. */
  void addRegion(Region region) {
    countries.add(region.country());
    boolean covered =
        places.stream()
            .anyMatch(
                place ->
                    isIn(place, region.country())
                        && place.admin().filter(region.shortName()::equals).isPresent());
    if (!covered) {
      places.add(
          new Place(
              Optional.empty(),
              Optional.of(region.shortName()),
              Optional.of(region.country()),
              OptionalLong.empty()));
    }
  }

  /** Whether a city of the same region is there. */
  boolean hasCityIn(City city) {
    Optional<String> region =
        Regions.standard().withCode(city.country(), city.region()).map(Region::shortName);
    return places.stream()
        .anyMatch(
            place ->
                place.city().isPresent()
                    && isIn(place, city.country())
                    && place.admin().equals(region));
  }

  /** The countries that stood for themselves, also those that a city in them covers. */
  Set<String> countries() {
    return countries;
  }

  List<Place> toList() {
    return List.copyOf(places);
  }

  private static boolean isIn(Place place, String country) {
    return place.country().filter(country::equals).isPresent();
  }
}
