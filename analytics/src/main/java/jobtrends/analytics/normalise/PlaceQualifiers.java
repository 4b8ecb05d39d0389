package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.Region;

/** Which names only say where the city before them lies: "Portland, OR, United States". */
final class PlaceQualifiers {

  // Weights of PlaceChoice: a city of a quarter of a million, and one of eighty thousand, in a job
  // market.
  private static final double BIG = 6.0;
  private static final double WELL_KNOWN = 5.8;
  private static final double TOO_BIG_FOR_A_NAMESAKE = 5.5;

  private final List<PlaceMention> mentions;

  PlaceQualifiers(List<PlaceMention> mentions) {
    this.mentions = mentions;
  }

  /** The names right behind a city that say where it lies. */
  List<Integer> of(int at) {
    List<Integer> behind = new ArrayList<>();
    for (int i = at + 1; i < mentions.size() && qualifies(at, behind, i); i++) {
      behind.add(i);
    }
    return behind;
  }

  private boolean qualifies(int at, List<Integer> behind, int next) {
    PlaceMention city = mentions.get(at);
    PlaceMention other = mentions.get(next);
    if (!other.canQualify() || other.span().group() != city.span().group()) {
      return false;
    }
    if (isContradicted(at, next)) {
      return false;
    }
    if (fitting(at, behind).stream().anyMatch(other::holds)) {
      return true;
    }
    return !isCityOnItsOwn(other, city) && (city.isUnlisted() || isNamesake(city, behind, next));
  }

  // "Bogota, D.C., Colombia": the country that closes the item says of which country the code is.
  boolean isContradicted(int at, int next) {
    PlaceMention city = mentions.get(at);
    PlaceMention code = mentions.get(next);
    if (!code.code() || !city.canBeCity() || city.span().group() != code.span().group()) {
      return false;
    }
    for (int i = next + 1; i < mentions.size(); i++) {
      PlaceMention behind = mentions.get(i);
      if (behind.span().group() != code.span().group() || isTown(behind)) {
        return false;
      }
      if (PlaceCities.isPlainCountry(behind) && !behind.canBeRegion()) {
        return code.countryCodes().noneMatch(behind::isCountry)
            && city.cities().stream().anyMatch(behind::holds);
      }
    }
    return false;
  }

  private static boolean isTown(PlaceMention mention) {
    return mention.canBeCity() && !mention.canQualify();
  }

  // After a town, a name that is a city and a region is the region, unless the city gave the region
  // its name ("Kreuzberg, Berlin") or the town is too big for a namesake ("Chicago, NY").
  private boolean isCityOnItsOwn(PlaceMention other, PlaceMention city) {
    if (!other.canBeCity()) {
      return false;
    }
    if (other.span().gap() != GazetteerGap.COMMA || city.code()) {
      return true;
    }
    return other.code() ? isBigAt(other, city) : !isRatherRegion(other, city);
  }

  private static boolean isRatherRegion(PlaceMention name, PlaceMention behind) {
    return name.regions().stream()
        .anyMatch(region -> isRather(region, name, behind) && !isItsCity(region, name));
  }

  /** New York is of New York; the town of Florida in Uruguay says nothing of the state's name. */
  private static boolean isItsCity(Region region, PlaceMention name) {
    return name.cities().stream()
        .filter(name::isCityOfItsRegion)
        .anyMatch(
            city ->
                city.country().equals(region.country()) || PlaceChoice.weight(city) >= WELL_KNOWN);
  }

  private static boolean isRather(Region region, PlaceMention name, PlaceMention behind) {
    boolean smallNames = PlaceChoice.isJobMarket(region.country()) && areSmall(name, BIG);
    return PlaceChoice.weight(region) > WELL_KNOWN && (areSmall(behind, WELL_KNOWN) || smallNames);
  }

  private static boolean areSmall(PlaceMention mention, double below) {
    return mention.cities().stream().allMatch(city -> PlaceChoice.weight(city) < below);
  }

  private static boolean isBigAt(PlaceMention code, PlaceMention city) {
    return city.cities().stream()
        .filter(c -> code.countryCodes().anyMatch(c.country()::equals))
        .anyMatch(c -> PlaceChoice.weight(c) > BIG);
  }

  // "Cairo, NY": a known name, but not the known city. A region behind a comma says so; a country
  // only where the known city is not a big one, else it is another item of a list.
  private boolean isNamesake(PlaceMention city, List<Integer> behind, int next) {
    PlaceMention other = mentions.get(next);
    if (!behind.isEmpty()) {
      return mentions
          .get(behind.get(0))
          .countryCodes()
          .anyMatch(code -> other.countryCodes().anyMatch(code::equals));
    }
    boolean small =
        city.cities().stream()
            .mapToDouble(PlaceChoice::weight)
            .allMatch(w -> w < TOO_BIG_FOR_A_NAMESAKE);
    boolean near =
        other.span().gap() == GazetteerGap.COMMA || other.span().gap() == GazetteerGap.OPEN;
    return near && (other.canBeRegion() || small);
  }

  /** The cities of a name that fit all names behind it; none when it must be another city. */
  List<City> fitting(int at, List<Integer> behind) {
    List<City> fitting = mentions.get(at).cities();
    for (int i : behind) {
      fitting = fitting.stream().filter(mentions.get(i)::holds).toList();
    }
    return fitting;
  }
}
