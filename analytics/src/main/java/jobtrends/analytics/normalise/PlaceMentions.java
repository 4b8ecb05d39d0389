package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Gazetteer;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerName;
import jobtrends.taxonomy.GazetteerScope;
import jobtrends.taxonomy.GazetteerWord;
import jobtrends.taxonomy.GazetteerWords;
import jobtrends.taxonomy.Region;

/** Finds the names in one location, in order. */
final class PlaceMentions {

  private static final int MOST_WORDS = 800;
  private static final int LONGEST_UNLISTED = 5;
  private static final int LONGEST_CODE = 3;
  // A small place among other words is more often a word, a street or a firm.
  private static final long KNOWN_AMONG_OTHER_WORDS = 100_000;
  private static final Set<String> PLAIN_CODES =
      Set.of("US", "USA", "UK", "UAE", "EU", "NYC", "SF", "DACH", "UKI", "NRW", "GTA", "DFW");

  private final Gazetteer gazetteer;
  private final String text;
  private final List<GazetteerWord> words;
  private final int[] group;
  private final boolean[] named;
  private final PlaceSegments segments;
  private final List<GazetteerName> names;

  private PlaceMentions(Gazetteer gazetteer, String text) {
    this.gazetteer = gazetteer;
    this.text = text;
    List<GazetteerWord> all = GazetteerWords.of(text);
    this.words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    this.named = new boolean[words.size()];
    this.names = names();
    this.segments = PlaceSegments.of(words, named, known());
    this.group = groups();
  }

  static List<PlaceMention> in(String text, Gazetteer gazetteer) {
    return new PlaceMentions(gazetteer, text).mentions();
  }

  // Longest names first from the left; codes where no name starts.
  private List<GazetteerName> names() {
    List<GazetteerName> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<GazetteerName> name = gazetteer.nameAt(words, at).filter(n -> !isRatherCode(n));
      name.ifPresent(found::add);
      int end = name.map(GazetteerName::end).orElse(at + 1);
      if (name.isPresent()) {
        IntStream.range(at, end).forEach(i -> named[i] = true);
      }
      at = end;
    }
    return found;
  }

  // "WA" is a state before it is a town in Ghana.
  private boolean isRatherCode(GazetteerName name) {
    GazetteerWord word = words.get(name.start());
    return name.end() - name.start() == 1
        && word.isCapitals()
        && word.written().length() <= LONGEST_CODE
        && !gazetteer.code(word.written()).isEmpty();
  }

  private boolean[] known() {
    boolean[] known = named.clone();
    for (int i = 0; i < known.length; i++) {
      GazetteerWord word = words.get(i);
      known[i] |= word.isCapitals() && !gazetteer.code(word.written()).isEmpty();
    }
    return known;
  }

  private int[] groups() {
    int[] numbers = new int[words.size()];
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      boolean joined = !named[i] && PlaceWords.joins(words.get(i)) && !isCodeAt(i);
      if (words.get(i).gap() == GazetteerGap.LIST || joined) {
        number++;
      }
      numbers[i] = number;
    }
    return numbers;
  }

  private List<PlaceMention> mentions() {
    List<PlaceMention> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      while (next < names.size() && names.get(next).start() < i) {
        next++;
      }
      if (segments.start(i) == i && isCompound(i)) {
        found.add(mention(i, segments.end(i), List.of(), false));
        i = segments.end(i) - 1;
      } else if (next < names.size() && names.get(next).start() == i) {
        GazetteerName name = names.get(next++);
        mention(name).ifPresent(found::add);
        i = name.end() - 1;
      } else if (isCodeAt(i)) {
        found.add(mention(i, i + 1, gazetteer.code(capitals(i)), true));
      } else if (segments.start(i) == i) {
        unlisted(i).ifPresent(found::add);
      }
    }
    return found;
  }

  // "Langley Forest, VA": names of other towns make up the name of one the gazetteer does not know,
  // when none of them lies in the region that follows.
  private boolean isCompound(int start) {
    int end = segments.end(start);
    boolean before = end < words.size() && words.get(end).gap() == GazetteerGap.COMMA;
    if (!before
        || end - start < 2
        || end - start > LONGEST_UNLISTED
        || !isCapitalised(start, end)) {
      return false;
    }
    List<GazetteerEntry> behind = meaningsAt(end);
    List<GazetteerName> inside =
        names.stream().filter(n -> n.start() >= start && n.end() <= end).toList();
    boolean placed = behind.stream().anyMatch(Region.class::isInstance);
    return placed
        && !inside.isEmpty()
        && inside.stream().allMatch(name -> isOnlyElsewhere(name, behind, end - start));
  }

  private static boolean isOnlyElsewhere(
      GazetteerName name, List<GazetteerEntry> behind, int words) {
    return name.end() - name.start() < words
        && name.meanings().stream().allMatch(City.class::isInstance)
        && name.meanings().stream().noneMatch(city -> isHeld(city, behind));
  }

  private List<GazetteerEntry> meaningsAt(int at) {
    return isCodeAt(at)
        ? gazetteer.code(words.get(at).written())
        : gazetteer.nameAt(words, at).map(GazetteerName::meanings).orElse(List.of());
  }

  private boolean isCapitalised(int start, int end) {
    return words.subList(start, end).stream()
        .allMatch(
            word ->
                word.startsLikeName()
                    && !PlaceWords.isSilent(word)
                    && !PlaceWords.isFirm(word)
                    && !PlaceWords.isStreet(word));
  }

  private Optional<PlaceMention> mention(GazetteerName name) {
    int start = name.start();
    boolean whole = segments.isWhole(start, name.end());
    boolean looksLikeName = words.get(start).startsLikeName() || whole || isAllLowerCase();
    if (!looksLikeName || isStreet(start) || isBeside(start) || isClock(name.end())) {
      return isScope(name) ? Optional.of(mention(name, whole)) : Optional.empty();
    }
    if (isNeighbourOfUnlisted(start)) {
      return Optional.of(mention(segments.start(start), name.end(), List.of(), false));
    }
    return Optional.of(mention(name, whole)).filter(m -> !m.meanings().isEmpty());
  }

  private PlaceMention mention(GazetteerName name, boolean whole) {
    List<GazetteerEntry> meanings =
        whole || isQualified(name.end())
            ? name.meanings()
            : name.meanings().stream().filter(PlaceMentions::isWellKnown).toList();
    return mention(name.start(), name.end(), meanings, false);
  }

  private static boolean isScope(GazetteerName name) {
    return name.meanings().stream().anyMatch(GazetteerScope.class::isInstance);
  }

  private static boolean isWellKnown(GazetteerEntry entry) {
    return !(entry instanceof City city) || city.people() >= KNOWN_AMONG_OTHER_WORDS;
  }

  private boolean isQualified(int next) {
    return next < words.size() && (isCodeAt(next) || named[next]);
  }

  private PlaceMention mention(int start, int end, List<GazetteerEntry> meanings, boolean code) {
    GazetteerWord first = words.get(start);
    boolean alone = segments.start(start) == start && segments.end(start) == end;
    var span = new PlaceMention.Span(start, end, first.gap(), first.depth(), group[start], alone);
    String written = text.substring(first.from(), words.get(end - 1).to());
    return new PlaceMention(span, written, meanings, code, segments.isWhole(start, end));
  }

  private boolean isAllLowerCase() {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  private String capitals(int at) {
    String written = words.get(at).written();
    return segments.isWhole(at, at + 1) ? written.toUpperCase(Locale.ROOT) : written;
  }

  private boolean isCodeAt(int at) {
    GazetteerWord word = words.get(at);
    if (named[at]
        || word.written().length() > 4
        || isStreet(at)
        || isBeside(at)
        || isClock(at + 1)) {
      return false;
    }
    if (!word.isCapitals()) {
      String capitals = word.written().toUpperCase(Locale.ROOT);
      return PLAIN_CODES.contains(capitals) && segments.isWhole(at, at + 1);
    }
    if (gazetteer.code(word.written()).isEmpty()) {
      return false;
    }
    return PLAIN_CODES.contains(word.written())
        || (PlaceWords.isSilent(word) ? isSetApart(at) : isEndOrWhole(at));
  }

  // "Portland, OR", "Austin IN": a code that is also a word must stand behind a border, or close
  // its segment behind a name.
  private boolean isSetApart(int at) {
    GazetteerGap gap = words.get(at).gap();
    boolean bordered = !gap.insideName() && gap != GazetteerGap.START || gap == GazetteerGap.HYPHEN;
    return bordered || (closesSegment(at) && !isShouted() && holdsNameBefore(at));
  }

  private boolean holdsNameBefore(int at) {
    return names.stream()
        .filter(name -> name.end() == at)
        .flatMap(name -> name.meanings().stream())
        .anyMatch(city -> isHeld(city, gazetteer.code(words.get(at).written())));
  }

  private static boolean isHeld(GazetteerEntry city, List<GazetteerEntry> by) {
    return city instanceof City c && PlaceMention.holds(by, c);
  }

  private boolean isEndOrWhole(int at) {
    return segments.isWhole(at, at + 1) || (at > 0 && named[at - 1]);
  }

  private boolean closesSegment(int at) {
    for (int i = at + 1; i < segments.end(at); i++) {
      if (!PlaceWords.isNumber(words.get(i))) {
        return false;
      }
    }
    return segments.end(at) == words.size()
        || !PlaceWords.joins(words.get(segments.end(at)))
        || words.get(at).gap() == GazetteerGap.COMMA;
  }

  private boolean isShouted() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  // In an address, what stands before the last "Street" or "Suite" names the street.
  private boolean isStreet(int at) {
    boolean number = false;
    boolean street = false;
    for (int i = segments.start(at); i < segments.end(at); i++) {
      number |= PlaceWords.isNumber(words.get(i));
      street |= i > at && PlaceWords.isStreet(words.get(i));
    }
    return number && street;
  }

  private boolean isBeside(int at) {
    for (int i = at - 1; i > 0 && i >= at - 3; i--) {
      if (PlaceWords.isBeside(words.get(i))) {
        return true;
      }
      if (words.get(i + 1).gap().compareTo(GazetteerGap.COMMA) > 0) {
        return false;
      }
    }
    return false;
  }

  // "US business hours", "European or US timezones": a clock, not a place.
  private boolean isClock(int next) {
    for (int i = next; i < words.size() && i < next + 4; i++) {
      GazetteerGap gap = words.get(i).gap();
      if (!gap.insideName() && gap != GazetteerGap.SLASH) {
        return false;
      }
      if (PlaceWords.isClock(words.get(i))) {
        return true;
      }
      if (!PlaceWords.joins(words.get(i)) && !named[i] && !words.get(i).isCapitals()) {
        return false;
      }
    }
    return false;
  }

  // "Garching bei München": the name behind "bei" tells where an unknown town lies.
  private boolean isNeighbourOfUnlisted(int at) {
    int start = segments.start(at);
    return at - start >= 2
        && PlaceWords.isNextTo(words.get(at - 1))
        && !named[start]
        && words.get(start).startsLikeName()
        && !PlaceWords.isSilent(words.get(start));
  }

  // "Fall City, WA": a segment of capitalised words right before a comma and a name.
  private Optional<PlaceMention> unlisted(int start) {
    int end = segments.end(start);
    boolean before = end < words.size() && words.get(end).gap() == GazetteerGap.COMMA;
    if (!before || end - start > LONGEST_UNLISTED || !isTownLike(start, end)) {
      return Optional.empty();
    }
    return Optional.of(mention(start, end, List.of(), false));
  }

  private boolean isTownLike(int start, int end) {
    boolean allSilent = true;
    for (int i = start; i < end; i++) {
      GazetteerWord word = words.get(i);
      boolean good = word.startsLikeName() || (i > start && PlaceWords.isInsideName(word));
      if (!good || named[i] || PlaceWords.isFirm(word) || PlaceWords.isStreet(word)) {
        return false;
      }
      allSilent &= PlaceWords.isSilent(word);
    }
    return !allSilent;
  }
}
