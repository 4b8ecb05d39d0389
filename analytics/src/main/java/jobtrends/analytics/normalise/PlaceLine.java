package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Gazetteer;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerName;
import jobtrends.taxonomy.GazetteerWord;
import jobtrends.taxonomy.GazetteerWords;

/** One location as words, with the names of the gazetteer marked in it. */
final class PlaceLine {

  private static final int MOST_WORDS = 800;
  private static final int LONGEST_CODE = 3;
  private static final int FAR = 3;
  private static final long WELL_KNOWN = 100_000;

  private final String text;
  private final List<GazetteerWord> words;
  private final boolean[] named;
  private final boolean[] street;
  private final List<GazetteerName> names;
  private final PlaceSegments segments;
  private final boolean lowerCase;
  private final boolean shouted;

  private PlaceLine(String text, Gazetteer gazetteer) {
    this.text = text;
    List<GazetteerWord> all = GazetteerWords.of(text);
    this.words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    this.named = new boolean[words.size()];
    this.names = names(gazetteer);
    this.segments = PlaceSegments.of(words, named, known(gazetteer));
    this.street = streets();
    this.lowerCase = text.equals(text.toLowerCase(Locale.ROOT));
    this.shouted = text.equals(text.toUpperCase(Locale.ROOT));
  }

  static PlaceLine of(String text, Gazetteer gazetteer) {
    return new PlaceLine(text, gazetteer);
  }

  int size() {
    return words.size();
  }

  GazetteerWord word(int at) {
    return words.get(at);
  }

  List<GazetteerWord> words() {
    return words;
  }

  /** The longest names, from the left, none over another. */
  List<GazetteerName> names() {
    return names;
  }

  PlaceSegments segments() {
    return segments;
  }

  boolean isNamed(int at) {
    return named[at];
  }

  boolean isLowerCase() {
    return lowerCase;
  }

  boolean isShouted() {
    return shouted;
  }

  /** Whether a comma stands before a word that is there. */
  boolean isBehindComma(int at) {
    return at < words.size() && words.get(at).gap() == GazetteerGap.COMMA;
  }

  String written(int start, int end) {
    return text.substring(words.get(start).from(), words.get(end - 1).to());
  }

  String key(int start, int end) {
    return words.subList(start, end).stream()
        .map(GazetteerWord::folded)
        .collect(Collectors.joining(" "));
  }

  /** In an address, what stands before the last "Street" or "Suite" names the street. */
  boolean isStreet(int at) {
    return street[at];
  }

  /** "near Washington, DC": a place that only tells where another lies. */
  boolean isBeside(int at) {
    for (int i = at - 1; i > 0 && i >= at - FAR; i--) {
      if (PlaceWords.isBeside(words.get(i)) || isRemoteFirm(i)) {
        return true;
      }
      if (words.get(i + 1).gap().compareTo(GazetteerGap.COMMA) > 0) {
        return false;
      }
    }
    return false;
  }

  // "Remote (HQ: Boston, MA)" tells where the firm is, not where the job is.
  private boolean isRemoteFirm(int at) {
    return PlaceWords.isHeadOffice(words.get(at))
        && words.get(at).gap() == GazetteerGap.OPEN
        && PlaceWords.isFromAnywhere(words.get(at - 1));
  }

  /** "US business hours", "European or US timezones": a clock, not a place. */
  boolean isClock(int next) {
    for (int i = next; i < words.size() && i <= next + FAR; i++) {
      GazetteerWord word = words.get(i);
      boolean beside = word.gap().insideName() || word.gap() == GazetteerGap.SLASH;
      boolean clock = PlaceWords.isClock(word);
      if (!beside || clock) {
        return beside && clock;
      }
      if (!PlaceWords.joins(word) && !named[i] && !word.isCapitals()) {
        return false;
      }
    }
    return false;
  }

  private List<GazetteerName> names(Gazetteer gazetteer) {
    List<GazetteerName> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<GazetteerName> name = gazetteer.nameAt(words, at);
      if (name.isPresent() && isMeant(name.get(), gazetteer)) {
        found.add(name.get());
        Arrays.fill(named, at, name.get().end(), true);
        at = name.get().end();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private boolean isMeant(GazetteerName name, Gazetteer gazetteer) {
    return !isRatherCode(name, gazetteer)
        && !isRatherWord(name)
        && !isHeadOfName(name, gazetteer)
        && !isTailOfName(name);
  }

  // "San-Martino-di-Lota" is not San; "Berlin-Mitte" is in Berlin.
  private boolean isHeadOfName(GazetteerName name, Gazetteer gazetteer) {
    return name.end() < words.size()
        && words.get(name.end()).gap() == GazetteerGap.HYPHEN
        && !words.get(name.end()).isCapitals()
        && !PlaceWords.isPart(words.get(name.end()))
        && gazetteer.nameAt(words, name.end()).stream()
            .flatMap(next -> next.meanings().stream())
            .allMatch(PlaceLine::isLittleKnown)
        && name.meanings().stream().allMatch(PlaceLine::isLittleKnown);
  }

  // "Bar-sur-Aube", "Arles-Ouest": what ends a name that is not listed, or a town's.
  private boolean isTailOfName(GazetteerName name) {
    int start = name.start();
    boolean behindHyphen = start > 0 && words.get(start).gap() == GazetteerGap.HYPHEN;
    return behindHyphen && (isBehindUnlisted(start) || PlaceWords.isPart(words.get(start)));
  }

  private boolean isBehindUnlisted(int start) {
    return start > 1
        && words.get(start - 1).gap() == GazetteerGap.HYPHEN
        && !named[start - 1]
        && !words.get(start - 1).isCapitals()
        && !PlaceWords.isSilent(words.get(start - 1));
  }

  private static boolean isLittleKnown(GazetteerEntry place) {
    return place instanceof City city
        && (city.people() < WELL_KNOWN || !PlaceChoice.isJobMarket(city.country()));
  }

  // "WA" is a state before it is a town in Ghana.
  private boolean isRatherCode(GazetteerName name, Gazetteer gazetteer) {
    GazetteerWord word = words.get(name.start());
    List<GazetteerEntry> code = gazetteer.code(word.written());
    return name.end() - name.start() == 1
        && word.isCapitals()
        && word.written().length() <= LONGEST_CODE
        && !code.isEmpty();
  }

  // "Hub - Berlin", "State of": towns named like the words of a location count only with a region
  // or country behind a comma.
  private boolean isRatherWord(GazetteerName name) {
    GazetteerWord word = words.get(name.start());
    return name.end() - name.start() == 1
        && PlaceWords.isSilent(word)
        && name.meanings().stream().allMatch(City.class::isInstance)
        && !(word.startsLikeName() && isBehindComma(name.end()));
  }

  private boolean[] known(Gazetteer gazetteer) {
    boolean[] known = named.clone();
    for (int i = 0; i < known.length; i++) {
      GazetteerWord word = words.get(i);
      known[i] |= word.isCapitals() && !gazetteer.code(word.written()).isEmpty();
    }
    return known;
  }

  private boolean[] streets() {
    boolean[] marked = new boolean[words.size()];
    for (int start = 0; start < marked.length; start = segments.end(start)) {
      int last = lastStreetWord(start, segments.end(start));
      if (last > start) {
        Arrays.fill(marked, start, last, true);
      }
    }
    return marked;
  }

  // Only where a number says that the segment is an address: "Wall Street" may be a firm.
  private int lastStreetWord(int start, int end) {
    int last = -1;
    boolean number = false;
    for (int i = start; i < end; i++) {
      last = PlaceWords.isStreet(words.get(i)) ? i : last;
      number |= PlaceWords.isNumber(words.get(i));
    }
    return number ? last : -1;
  }
}
