package jobtrends.analytics.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jobtrends.taxonomy.Letters;

/**
 * What a location text says for telling jobs apart: countries, and the town that leads its parts.
 *
 * @param town the first part that is neither country nor "remote", folded; at most one
 * @param region a two-letter region after the town, e.g. {@code CA}
 * @param countries ISO 3166-1 alpha-2
 */
record DuplicatesPlace(Optional<String> town, Optional<String> region, Set<String> countries) {

  /** A list of every country of the world fits. */
  private static final int LONGEST = 4_000;

  /** A text that names more countries than this means "anywhere". */
  private static final int MOST_COUNTRIES = 5;

  private static final Pattern PARTS = Pattern.compile("[,;|/()\\[\\]·•]|\\s-\\s|\\s–\\s");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}");
  private static final Map<String, String> COUNTRIES = countryNames();

  /** Towns that boards write in short, by their full names. */
  private static final Map<String, String> SHORT_NAMES =
      Map.of(
          "sf", "san francisco",
          "bay area", "san francisco bay area",
          "sf bay area", "san francisco bay area",
          "nyc", "new york",
          "la", "los angeles",
          "philly", "philadelphia",
          "bangalore", "bengaluru");

  private static final Set<String> ANYWHERE =
      Set.of(
          "remote",
          "remotely",
          "job",
          "jobs",
          "homeoffice",
          "home",
          "office",
          "worldwide",
          "anywhere",
          "global",
          "hybrid",
          "onsite",
          "emea",
          "apac",
          "latam",
          "americas",
          "europe",
          "eu",
          "asia",
          "africa",
          "america",
          "north",
          "south",
          "latin",
          "oceania",
          "time",
          "zone",
          "timezone",
          "cet",
          "est",
          "pst",
          "utc",
          "gmt",
          "hours",
          "only",
          "in",
          "the",
          "world",
          "full",
          "fully",
          "based",
          "work",
          "from",
          "and",
          "or",
          "others",
          "other",
          "various",
          "locations",
          "multiple",
          "middle",
          "east",
          "flexible",
          "deutschlandweit",
          "bundesweit");

  DuplicatesPlace {
    countries = Set.copyOf(countries);
  }

  /** Reads a location text; every text has a reading. */
  static DuplicatesPlace of(String location) {
    String cut = location.length() > LONGEST ? location.substring(0, LONGEST) : location;
    Set<String> countries = new TreeSet<>();
    Optional<String> town = Optional.empty();
    Optional<String> region = Optional.empty();
    for (String part : PARTS.split(cut)) {
      String folded = fold(part);
      String country = countryName(folded);
      if (COUNTRIES.containsKey(country)) {
        countries.add(COUNTRIES.get(country));
      } else if (town.isPresent() && region.isEmpty()) {
        region = Optional.of(part.strip()).filter(text -> REGION.matcher(text).matches());
      } else if (town.isEmpty() && !isAnywhere(folded)) {
        town = Optional.of(SHORT_NAMES.getOrDefault(folded, folded));
      }
    }
    boolean anywhere = countries.size() > MOST_COUNTRIES;
    return new DuplicatesPlace(
        anywhere ? Optional.empty() : town, region, anywhere ? Set.of() : countries);
  }

  /** Two places that agree have the same, or one names no town; empty then. */
  String key() {
    return town.map(name -> name.split(" ")[0]).orElse("");
  }

  /** Whether a town is named. */
  boolean isTown() {
    return town.isPresent();
  }

  boolean isOnlyCountriesOrAnywhere() {
    return town.isEmpty();
  }

  /** Whether one job can be advertised with both: nothing the one names contradicts the other. */
  boolean agrees(DuplicatesPlace other) {
    boolean countriesMeet =
        countries.isEmpty()
            || other.countries.isEmpty()
            || countries.stream().anyMatch(other.countries::contains);
    boolean regionsMeet = region.isEmpty() || other.region.isEmpty() || region.equals(other.region);
    return countriesMeet && regionsMeet && townsMeet(other);
  }

  private boolean townsMeet(DuplicatesPlace other) {
    if (town.isEmpty() || other.town.isEmpty()) {
      return true;
    }
    String left = " " + town.get() + " ";
    String right = " " + other.town.get() + " ";
    return left.contains(right) || right.contains(left);
  }

  private static boolean isAnywhere(String folded) {
    return Arrays.stream(folded.split(" "))
        .allMatch(word -> word.length() < 2 || ANYWHERE.contains(word) || isNumber(word));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** The parts of a location text, folded: what a title may repeat of it. */
  static Set<String> parts(String location) {
    String cut = location.length() > LONGEST ? location.substring(0, LONGEST) : location;
    return Arrays.stream(PARTS.split(cut))
        .map(DuplicatesPlace::fold)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toSet());
  }

  /** "Remote US" and "USA only" name a country. */
  private static String countryName(String folded) {
    return Arrays.stream(folded.split(" "))
        .filter(word -> COUNTRIES.containsKey(folded) || !ANYWHERE.contains(word))
        .collect(Collectors.joining(" "));
  }

  static String fold(String part) {
    return NOT_WORD.matcher(Letters.fold(part)).replaceAll(" ").strip();
  }

  private static Map<String, String> countryNames() {
    Map<String, String> names = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH}) {
        names.put(fold(country.getDisplayCountry(language)), code);
      }
    }
    names.putAll(
        Map.of(
            "usa",
            "US",
            "us",
            "US",
            "united states of america",
            "US",
            "uk",
            "GB",
            "great britain",
            "GB",
            "england",
            "GB",
            "gbr",
            "GB",
            "deu",
            "DE",
            "schweiz",
            "CH",
            "osterreich",
            "AT"));
    return Map.copyOf(names);
  }
}
