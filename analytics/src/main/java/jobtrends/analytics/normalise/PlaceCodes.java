package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Gazetteer;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerScope;

/** Tells codes ("WA", "DE", "NYC") from words that happen to be in capitals ("OR", "IT", "SR"). */
final class PlaceCodes {

  private static final int LONGEST = 4;
  // These mean nothing else, wherever they stand.
  private static final Set<String> PLAIN =
      Set.of("US", "USA", "UK", "UAE", "EU", "NYC", "SF", "DACH", "UKI", "NRW", "GTA", "DFW");

  private final PlaceLine line;
  private final Gazetteer gazetteer;

  PlaceCodes(PlaceLine line, Gazetteer gazetteer) {
    this.line = line;
    this.gazetteer = gazetteer;
  }

  /** What the code at a word can mean; empty when the word is no code. */
  List<GazetteerEntry> at(int at) {
    String written = line.word(at).written();
    if (line.isNamed(at) || written.length() > LONGEST || isElse(at)) {
      return List.of();
    }
    List<GazetteerEntry> meanings =
        line.word(at).isCapitals() ? inCapitals(at, written) : inLowerCase(at, written);
    return line.isClock(at + 1) ? scopes(meanings) : meanings;
  }

  boolean isAt(int at) {
    return !at(at).isEmpty();
  }

  /** Whether one of some places holds a city. */
  static boolean isHeld(GazetteerEntry city, List<GazetteerEntry> by) {
    return city instanceof City c && PlaceMention.holds(by, c);
  }

  private boolean isElse(int at) {
    return line.isStreet(at) || line.isBeside(at);
  }

  private static List<GazetteerEntry> scopes(List<GazetteerEntry> meanings) {
    return meanings.stream().filter(GazetteerScope.class::isInstance).toList();
  }

  private List<GazetteerEntry> inLowerCase(int at, String written) {
    String capitals = written.toUpperCase(Locale.ROOT);
    boolean sure = PLAIN.contains(capitals) && line.segments().isWhole(at, at + 1);
    return sure ? gazetteer.code(capitals) : List.of();
  }

  private List<GazetteerEntry> inCapitals(int at, String written) {
    List<GazetteerEntry> meanings = gazetteer.code(written);
    if (meanings.isEmpty() || PLAIN.contains(written)) {
      return meanings;
    }
    boolean word = PlaceWords.isSilent(line.word(at));
    return (word ? isSetApart(at, meanings) : isWholeOrBehindName(at)) ? meanings : List.of();
  }

  private boolean isWholeOrBehindName(int at) {
    return line.segments().isWhole(at, at + 1) || (at > 0 && line.isNamed(at - 1));
  }

  // "Portland, OR", "Indianapolis IN": a code that is also a word stands behind a border, or closes
  // its segment behind a city it holds.
  private boolean isSetApart(int at, List<GazetteerEntry> meanings) {
    GazetteerGap gap = line.word(at).gap();
    boolean bordered = gap == GazetteerGap.START ? opensCodes(at) : gap != GazetteerGap.SPACE;
    return bordered || (!line.isShouted() && closesSegment(at) && holdsNameBefore(at, meanings));
  }

  // "DE/AT/CH": codes from the first word on.
  private boolean opensCodes(int at) {
    return at + 2 < line.size() && isCodeBehindBorder(at + 1) && isCodeBehindBorder(at + 2);
  }

  private boolean isCodeBehindBorder(int at) {
    GazetteerGap gap = line.word(at).gap();
    return (gap == GazetteerGap.SLASH || gap == GazetteerGap.COMMA)
        && line.word(at).isCapitals()
        && line.word(at).written().length() <= LONGEST
        && !gazetteer.code(line.word(at).written()).isEmpty();
  }

  private boolean closesSegment(int at) {
    int end = line.segments().end(at);
    for (int i = at + 1; i < end; i++) {
      if (!PlaceWords.isNumber(line.word(i))) {
        return false;
      }
    }
    return end == line.size() || !PlaceWords.joins(line.word(end));
  }

  private boolean holdsNameBefore(int at, List<GazetteerEntry> meanings) {
    return line.names().stream()
        .filter(name -> name.end() == at)
        .flatMap(name -> name.meanings().stream())
        .anyMatch(city -> isHeld(city, meanings));
  }
}
