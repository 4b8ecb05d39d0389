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
import jobtrends.taxonomy.TownForms;

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
      if (isRepeated(i) || (i > 0 && qualifiers.isContradicted(i - 1, i))) {
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
      alone(at);
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
      arrondissement(mention, city.get());
    } else {
      openCity(fitting);
    }
  }

  private void arrondissement(PlaceMention mention, City commune) {
    if (PlaceCommunes.isPair(mentions) && mention == mentions.get(0)) {
      taken[1] |= seat().filter(seat -> PlaceCommunes.isIn(commune, seat)).isPresent();
    }
  }

  private Optional<City> seat() {
    return choice.among(mentions.get(1).cities(), mentions.get(1));
  }

  // A town no table lists, with nothing behind it that says where it lies.
  private void alone(int at) {
    if (at > 0 || taken[at]) {
      return;
    }
    PlaceMention mention = mentions.get(at);
    if (PlaceCommunes.isPair(mentions) && PlaceCommunes.isUnlistedIn(mentions.get(1), seat())) {
      taken[at] = true;
      taken[1] = true;
      places.add(unlisted(mention, seat().flatMap(PlaceReading::region), Optional.of("FR")));
    } else if (mentions.size() == 1) {
      Optional<String> country = TownForms.standard().countryOf(mention.written());
      country.ifPresent(c -> places.add(unlisted(mention, Optional.empty(), country)));
    }
  }

  private static Place unlisted(
      PlaceMention mention, Optional<Region> region, Optional<String> country) {
    return new Place(
        Optional.of(mention.written()),
        region.map(Region::shortName),
        country,
        OptionalLong.empty());
  }

  // Several cities remain: the country is certain where all lie in one.
  private void openCity(List<City> fitting) {
    List<String> countries = fitting.stream().map(City::country).distinct().toList();
    if (countries.size() == 1) {
      places.addCountry(countries.get(0));
    }
  }

  private void unlisted(PlaceMention mention, List<Integer> behind) {
    Optional<String> country =
        countryOf(behind).or(() -> TownForms.standard().countryOf(mention.written()));
    Optional<Region> region =
        behind.stream()
            .flatMap(i -> mentions.get(i).regions().stream())
            .filter(r -> country.filter(r.country()::equals).isPresent())
            .findFirst();
    if (!mention.isArea()) {
      places.add(unlisted(mention, region, country));
    } else if (region.isPresent()) {
      places.addRegion(region.get());
    } else {
      country.ifPresent(places::addCountry);
    }
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

  // "Dallas, San Jose, Bay Area": in a list of nothing but cities it is one more.
  private boolean isListOfCities() {
    return mentions.size() > 2
        && mentions.stream().allMatch(m -> m.canBeCity() || m.metros().findAny().isPresent())
        && mentions.stream().allMatch(m -> m.span().depth() == 0);
  }

  private void metro(City city) {
    if (!places.hasCityIn(city) || isListOfCities()) {
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
    boolean all =
        mentions.size() > 1
            && (mentions.stream().allMatch(PlaceCities::isPlainCountry) || areCountryCodes());
    return mention.countries().stream()
        .map(Country::code)
        .filter(code -> all && !isInNext(mention))
        .findFirst();
  }

  // "DE/UK/CH/ES/BE": each also the code of some region, but no country has regions of all of them.
  private boolean areCountryCodes() {
    return mentions.stream().allMatch(m -> m.code() && m.canBeCountry())
        && mentions.get(0).regions().stream()
            .noneMatch(region -> mentions.stream().allMatch(m -> isRegionOf(m, region.country())));
  }

  private static boolean isRegionOf(PlaceMention mention, String country) {
    return mention.regions().stream().anyMatch(region -> region.country().equals(country));
  }

  private boolean isInNext(PlaceMention mention) {
    int next = mentions.indexOf(mention) + 1;
    return next < mentions.size()
        && mentions.get(next).span().gap() != GazetteerGap.SLASH
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
    return new Place(
        Optional.of(city.name()),
        region(city).map(Region::shortName),
        Optional.of(city.country()),
        OptionalLong.of(city.id()));
  }

  private static Optional<Region> region(City city) {
    return Regions.standard().withCode(city.country(), city.region());
  }
}
