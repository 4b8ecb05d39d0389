package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.TownForms;

/**
 * "Ville-sur-Orne, Caen": French boards name the commune and, behind it, the seat of its
 * arrondissement, so that the first of two is meant. A town of another part of the country, or the
 * bigger of the two, is no commune of the other: "Toulouse, Montpellier" are two places.
 */
final class PlaceCommunes {

  private static final String FRANCE = "FR";

  /** No part of an arrondissement is farther from its seat, in degrees of latitude. */
  private static final double FAR = 0.5;

  /** What stands before a city of this size is a part of it: "Bercy, Paris". */
  private static final long CITY_WITH_DISTRICTS = 1_000_000;

  private PlaceCommunes() {}

  /** Whether two names and nothing else stand there, a comma between them. */
  static boolean isPair(List<PlaceMention> mentions) {
    return mentions.size() == 2
        && mentions.get(1).span().gap() == GazetteerGap.COMMA
        && !mentions.get(0).code()
        && !mentions.get(1).code();
  }

  /** Whether a town that no table lists lies in France by the name behind it. */
  static boolean isUnlistedIn(PlaceMention seat, Optional<City> meant) {
    return seat.isUnlisted()
        ? TownForms.standard().countryOf(seat.written()).filter(FRANCE::equals).isPresent()
        : meant.filter(city -> isFrench(city) && city.people() < CITY_WITH_DISTRICTS).isPresent();
  }

  /** Whether a city is a commune of the arrondissement of another. */
  static boolean isIn(City commune, City seat) {
    return isFrench(commune)
        && isFrench(seat)
        && commune.region().equals(seat.region())
        && commune.people() < seat.people()
        && Math.abs(commune.north() - seat.north()) < FAR
        && Math.abs(commune.east() - seat.east()) * cosine(seat) < FAR;
  }

  private static double cosine(City city) {
    return Math.cos(Math.toRadians(city.north()));
  }

  private static boolean isFrench(City city) {
    return city.country().equals(FRANCE);
  }
}
