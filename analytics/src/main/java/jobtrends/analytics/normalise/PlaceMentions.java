package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Gazetteer;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerName;
import jobtrends.taxonomy.GazetteerScope;
import jobtrends.taxonomy.GazetteerWord;

/** Finds the names in one location, in order. */
final class PlaceMentions {

  // A small place among other words is more often a word, a street or a firm.
  private static final long KNOWN_AMONG_OTHER_WORDS = 100_000;

  private final PlaceLine line;
  private final PlaceCodes codes;
  private final PlaceUnlisted unlisted;
  private final int[] group;
  private final List<PlaceMention> found = new ArrayList<>();

  private PlaceMentions(String text, Gazetteer gazetteer) {
    this.line = PlaceLine.of(text, gazetteer);
    this.codes = new PlaceCodes(line, gazetteer);
    this.unlisted = new PlaceUnlisted(line, codes, gazetteer);
    this.group = groups();
  }

  static List<PlaceMention> in(String text, Gazetteer gazetteer) {
    return new PlaceMentions(text, gazetteer).find();
  }

  private int[] groups() {
    int[] numbers = new int[line.size()];
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      GazetteerWord word = line.word(i);
      boolean joins = PlaceWords.joins(word) && !line.isNamed(i) && !codes.isAt(i);
      number += joins || word.gap() == GazetteerGap.LIST ? 1 : 0;
      numbers[i] = number;
    }
    return numbers;
  }

  private List<PlaceMention> find() {
    GazetteerName[] nameAt = new GazetteerName[line.size()];
    line.names().forEach(name -> nameAt[name.start()] = name);
    int at = 0;
    while (at < line.size()) {
      at = next(at, Optional.ofNullable(nameAt[at]));
    }
    return List.copyOf(found);
  }

  private int next(int at, Optional<GazetteerName> name) {
    boolean opens = line.segments().start(at) == at;
    int close = line.segments().end(at);
    if (opens && (unlisted.isCompound(at) || unlisted.isTown(at) && !codes.isAt(at))) {
      found.add(mention(at, close, List.of(), false));
      return close;
    }
    if (name.isPresent()) {
      found(name.get());
      return name.get().end();
    }
    List<GazetteerEntry> code = codes.at(at);
    if (!code.isEmpty()) {
      found.add(mention(at, at + 1, code, true));
    }
    return at + 1;
  }

  private void found(GazetteerName name) {
    int start = name.start();
    if (!isPlace(name)) {
      scope(name).ifPresent(found::add);
    } else if (unlisted.isNeighbour(start)) {
      found.add(mention(line.segments().start(start), name.end(), List.of(), false));
    } else {
      List<GazetteerEntry> meanings = likely(name);
      if (!meanings.isEmpty()) {
        found.add(mention(start, name.end(), meanings, false));
      }
    }
  }

  private boolean isPlace(GazetteerName name) {
    int start = name.start();
    boolean looksLikeName =
        line.word(start).startsLikeName()
            || line.isLowerCase()
            || line.segments().isWhole(start, name.end());
    return looksLikeName
        && !line.isStreet(start)
        && !line.isBeside(start)
        && !line.isClock(name.end());
  }

  private Optional<PlaceMention> scope(GazetteerName name) {
    List<GazetteerEntry> scopes =
        name.meanings().stream().filter(GazetteerScope.class::isInstance).toList();
    return scopes.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(name.start(), name.end(), scopes, false));
  }

  private List<GazetteerEntry> likely(GazetteerName name) {
    boolean sure = line.segments().isWhole(name.start(), name.end()) || isFollowed(name.end());
    return sure
        ? name.meanings()
        : name.meanings().stream().filter(PlaceMentions::isWellKnown).toList();
  }

  private boolean isFollowed(int next) {
    return next < line.size() && (line.isNamed(next) || codes.isAt(next));
  }

  private static boolean isWellKnown(GazetteerEntry entry) {
    return !(entry instanceof City city) || city.people() >= KNOWN_AMONG_OTHER_WORDS;
  }

  private PlaceMention mention(int start, int end, List<GazetteerEntry> meanings, boolean code) {
    GazetteerWord first = line.word(start);
    PlaceSegments segments = line.segments();
    boolean alone = segments.start(start) == start && segments.end(start) == end;
    var span = new PlaceMention.Span(first.gap(), first.depth(), group[start], alone);
    return new PlaceMention(
        span, line.written(start, end), line.key(start, end), meanings, code);
  }
}
