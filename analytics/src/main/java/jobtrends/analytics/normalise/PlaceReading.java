package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.model.Place;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Country;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerMetro;
import jobtrends.taxonomy.Region;
import jobtrends.taxonomy.Regions;

/**
 * Settles the names of one location: which are cities, which only say where a city lies, and which
 * stand for themselves.
 */
final class PlaceReading {

  private final List<PlaceMention> mentions;
  private final PlaceEvidence evidence;
  private final PlaceChoice choice;
  private final PlaceQualifiers qualifiers;
  private final PlaceCities cities;
  private final boolean[] taken;
  private final PlaceList places = new PlaceList();

  private PlaceReading(List<PlaceMention> mentions) {
    this.mentions = mentions;
    this.evidence = new PlaceEvidence(mentions);
    this.choice = new PlaceChoice(evidence);
    this.qualifiers = new PlaceQualifiers(mentions);
    this.cities = new PlaceCities(mentions, choice, qualifiers);
    this.taken = new boolean[mentions.size()];
  }

  static PlaceList of(List<PlaceMention> mentions) {
    return new PlaceReading(mentions).read();
  }

  private PlaceList read() {
    for (int i = 0; i < mentions.size(); i++) {
      if (isRepeated(i)) {
        taken[i] = true;
      } else if (!taken[i] && (cities.isCity(i) || mentions.get(i).isUnlisted())) {
        readCity(i);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (!taken[i]) {
        readMetro(i);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (!taken[i]) {
        readRegionOrCountry(mentions.get(i));
      }
    }
    return places;
  }

  private void readCity(int at) {
    PlaceMention mention = mentions.get(at);
    if (isClarifier(at)) {
      taken[at] = true;
      return;
    }
    List<Integer> behind = qualifiers.of(at);
    if (mention.isUnlisted() && (behind.isEmpty() || isAfterCity(at))) {
      return;
    }
    taken[at] = true;
    behind.forEach(i -> taken[i] = true);
    List<City> fitting = qualifiers.fitting(at, behind);
    if (fitting.isEmpty()) {
      unlisted(mention, behind);
    } else {
      listed(mention, fitting, behind);
    }
  }

  // "London, London, Ontario": the last one carries what is said about it.
  private boolean isRepeated(int at) {
    return at + 1 < mentions.size()
        && mentions.get(at + 1).key().equals(mentions.get(at).key())
        && (mentions.get(at + 1).canBeCity() || mentions.get(at + 1).isUnlisted());
  }

  // "Redmond (Seattle), WA": a city alone in brackets behind another only tells where it lies.
  private boolean isClarifier(int at) {
    PlaceMention mention = mentions.get(at);
    return at > 0
        && mention.span().gap() == GazetteerGap.OPEN
        && mention.span().alone()
        && taken[at - 1]
        && mentions.get(at - 1).span().depth() < mention.span().depth()
        && (at + 1 == mentions.size()
            || mentions.get(at + 1).span().depth() < mention.span().depth());
  }

  private boolean isAfterCity(int at) {
    return at > 0
        && taken[at - 1]
        && !mentions.get(at - 1).key().equals(mentions.get(at).key())
        && mentions.get(at - 1).span().group() == mentions.get(at).span().group();
  }

  private void listed(PlaceMention mention, List<City> fitting, List<Integer> behind) {
    Optional<City> city = choice.among(fitting, mention);
    if (city.isEmpty() && behind.stream().anyMatch(i -> mentions.get(i).canBeRegion())) {
      city = fitting.stream().max((a, b) -> Long.compare(a.people(), b.people()));
    }
    if (city.isPresent()) {
      places.add(place(city.get()));
    } else {
      openCity(fitting);
    }
  }

  // Several cities remain: the country is certain where all lie in one.
  private void openCity(List<City> fitting) {
    List<String> countries = fitting.stream().map(City::country).distinct().toList();
    if (countries.size() == 1) {
      places.addCountry(countries.get(0));
    }
  }

  private void unlisted(PlaceMention mention, List<Integer> behind) {
    Optional<String> country = countryOf(behind);
    Optional<Region> region =
        behind.stream()
            .flatMap(i -> mentions.get(i).regions().stream())
            .filter(r -> country.filter(r.country()::equals).isPresent())
            .findFirst();
    places.add(
        new Place(
            Optional.of(mention.written()),
            region.map(Region::shortName),
            country,
            OptionalLong.empty()));
  }

  private Optional<String> countryOf(List<Integer> behind) {
    List<String> common = mentions.get(behind.get(0)).countryCodes().toList();
    for (int i : behind) {
      List<String> both =
          common.stream()
              .filter(code -> mentions.get(i).countryCodes().anyMatch(code::equals))
              .toList();
      common = both.isEmpty() ? common : both;
    }
    return common.size() == 1
        ? Optional.of(common.get(0))
        : common.stream().filter("US"::equals).findFirst();
  }

  private void readMetro(int at) {
    PlaceMention mention = mentions.get(at);
    boolean alone = !mention.canBeRegion() || mentions.stream().noneMatch(o -> isFiner(o, mention));
    Optional<City> city = mention.metros().map(GazetteerMetro::city).findFirst();
    if (alone && city.isPresent()) {
      taken[at] = true;
      metro(city.get());
    }
  }

  private void metro(City city) {
    if (!places.hasCityIn(city)) {
      places.add(place(city));
    }
  }

  private static boolean isFiner(PlaceMention other, PlaceMention than) {
    return other != than
        && other.regions().stream().anyMatch(region -> region.code().indexOf('/') >= 0);
  }

  private void readRegionOrCountry(PlaceMention mention) {
    if (!mention.canQualify()) {
      return;
    }
    List<String> countries = mention.countryCodes().toList();
    Optional<String> country =
        countries.size() == 1
            ? Optional.of(countries.get(0))
            : inListOfCountries(mention).or(() -> evidence.favoured(mention, countries));
    country.ifPresent(code -> standing(mention, code));
  }

  // "Armenia, Georgia, Serbia": among countries a name is a country; "Georgia, USA" is a region.
  private Optional<String> inListOfCountries(PlaceMention mention) {
    boolean all = mentions.size() > 1 && mentions.stream().allMatch(PlaceCities::isPlainCountry);
    return mention.countries().stream()
        .map(Country::code)
        .filter(code -> all && !isInNext(mention))
        .findFirst();
  }

  private boolean isInNext(PlaceMention mention) {
    int next = mentions.indexOf(mention) + 1;
    return next < mentions.size()
        && mention.regions().stream().map(Region::country).anyMatch(mentions.get(next)::isCountry);
  }

  private void standing(PlaceMention mention, String country) {
    boolean isCountry = mention.countries().stream().map(Country::code).anyMatch(country::equals);
    Optional<Region> region =
        mention.regions().stream().filter(r -> r.country().equals(country)).findFirst();
    if (isCountry || region.isEmpty()) {
      places.addCountry(country);
    } else {
      places.addRegion(region.get());
    }
  }

  private static Place place(City city) {
    Optional<String> region =
        Regions.standard().withCode(city.country(), city.region()).map(Region::shortName);
    return new Place(
        Optional.of(city.name()), region, Optional.of(city.country()), OptionalLong.of(city.id()));
  }
}
