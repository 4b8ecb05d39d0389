package jobtrends.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Every name of a city, region, country, metropolitan area or part of the world, and what it can
 * mean. Names are found by their folded words ({@link GazetteerWords}); codes and names of up to
 * three letters ("SF", "IN", "USA") by their capitals.
 */
public final class Gazetteer {

  private static final int LONGEST_CODE = 3;

  private final String version;
  private final Map<String, List<GazetteerEntry>> names = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> codes = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private Gazetteer(Cities cities) {
    version = cities.version();
    addScopes();
    cities.all().forEach(this::add);
    Regions.standard().all().forEach(this::addRegion);
    Countries.standard().all().forEach(this::addCountry);
    addMetros(cities);
  }

  /** The built-in names. */
  public static Gazetteer standard() {
    return Standard.NAMES;
  }

  /** The names of other cities, with the built-in regions and countries. */
  public static Gazetteer of(Cities cities) {
    return new Gazetteer(cities);
  }

  /** The version of the cities it was built from. */
  public String version() {
    return version;
  }

  /** What a code or acronym can mean; empty when it is none. */
  public List<GazetteerEntry> code(String capitals) {
    return codes.getOrDefault(capitals, List.of());
  }

  /** The longest name that starts at a word, as far as the words reach without a border. */
  public Optional<GazetteerName> nameAt(List<GazetteerWord> words, int start) {
    int most = longest.getOrDefault(words.get(start).folded(), 0);
    StringBuilder key = new StringBuilder();
    Optional<GazetteerName> found = Optional.empty();
    for (int end = start; end < words.size() && end - start < most; end++) {
      if (end > start && !isInsideName(words.get(end).gap())) {
        break;
      }
      key.append(end == start ? "" : " ").append(words.get(end).folded());
      List<GazetteerEntry> meanings = names.get(key.toString());
      if (meanings != null) {
        found = Optional.of(new GazetteerName(start, end + 1, meanings));
      }
    }
    return found;
  }

  // "Frankfurt (Oder)": a name can end in brackets.
  private static boolean isInsideName(GazetteerGap gap) {
    return gap.insideName() || gap == GazetteerGap.OPEN;
  }

  private void add(GazetteerEntry entry) {
    name(entry.name(), entry);
    entry.also().forEach(other -> name(other, entry));
  }

  private void addRegion(Region region) {
    add(region);
    if (!region.abbreviation().isEmpty()) {
      put(codes, region.abbreviation(), region);
    }
  }

  private void addCountry(Country country) {
    add(country);
    put(codes, country.code(), country);
    if (!isScope(country.alpha3())) {
      put(codes, country.alpha3(), country);
    }
  }

  // "EST" in an ad is Eastern Standard Time, not Estonia.
  private boolean isScope(String code) {
    return code(code).stream().anyMatch(GazetteerScope.class::isInstance);
  }

  private void addMetros(Cities cities) {
    for (CSVRecord row : GazetteerTable.named("metros.csv").rows()) {
      City city = cities.withId(Long.parseLong(row.get("city"))).orElseThrow();
      add(new GazetteerMetro(row.get("metro"), GazetteerTable.names(row.get("also")), city));
    }
  }

  private void addScopes() {
    for (CSVRecord row : GazetteerTable.named("scopes.csv").rows()) {
      add(new GazetteerScope(row.get("scope"), GazetteerTable.names(row.get("also"))));
    }
  }

  private void name(String name, GazetteerEntry entry) {
    List<GazetteerWord> words = GazetteerWords.of(name);
    if (words.size() == 1 && isCode(words.get(0))) {
      put(codes, words.get(0).written(), entry);
      return;
    }
    word(GazetteerWords.key(name), entry);
    if (name.chars().anyMatch(c -> "äöüÄÖÜ".indexOf(c) >= 0)) {
      word(GazetteerWords.key(spelledOut(name)), entry);
    }
  }

  private static boolean isCode(GazetteerWord word) {
    return word.written().length() <= LONGEST_CODE && word.isCapitals();
  }

  // How German umlauts are typed where the keyboard has none.
  private static String spelledOut(String name) {
    return name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
  }

  private void word(String key, GazetteerEntry entry) {
    if (key.isEmpty()) {
      return;
    }
    put(names, key, entry);
    int space = key.indexOf(' ');
    int count = (int) key.chars().filter(c -> c == ' ').count() + 1;
    longest.merge(space < 0 ? key : key.substring(0, space), count, Math::max);
  }

  private static void put(
      Map<String, List<GazetteerEntry>> into, String key, GazetteerEntry entry) {
    List<GazetteerEntry> meanings = into.computeIfAbsent(key, none -> new ArrayList<>(1));
    if (meanings.stream().noneMatch(known -> known == entry)) {
      meanings.add(entry);
    }
  }

  private static final class Standard {
    private static final Gazetteer NAMES = new Gazetteer(Cities.standard());
  }
}
