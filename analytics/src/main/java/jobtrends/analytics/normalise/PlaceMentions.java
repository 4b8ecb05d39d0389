package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Country;
import jobtrends.taxonomy.Gazetteer;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerName;
import jobtrends.taxonomy.GazetteerScope;
import jobtrends.taxonomy.GazetteerWord;
import jobtrends.taxonomy.Region;
import jobtrends.taxonomy.Regions;

/** Finds the names in one location, in order. */
final class PlaceMentions {

  // A small place among other words is more often a word, a street or a firm.
  private static final long KNOWN_AMONG_OTHER_WORDS = 100_000;

  private static final long BIG_TOWN = 300_000;

  private static final double KNOWN_REGION = 5.5;

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
    if (opens && (unlisted.isCompound(at) || unlisted.isCounty(at) || isUnlistedTown(at))) {
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

  private boolean isUnlistedTown(int at) {
    return (unlisted.isTown(at) || unlisted.isFormed(at)) && !codes.isAt(at);
  }

  private void found(GazetteerName name) {
    int start = name.start();
    if (isCounty(name)) {
      county(name).ifPresent(found::add);
    } else if (!isPlace(name)) {
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

  // "Orange County" has a row of its own; "Montgomery County" is a county named after a town.
  private boolean isCounty(GazetteerName name) {
    return name.end() < line.size()
        && line.word(name.end()).gap() == GazetteerGap.SPACE
        && line.word(name.end()).folded().equals("county");
  }

  private Optional<PlaceMention> county(GazetteerName name) {
    List<GazetteerEntry> regions =
        likely(name).stream().flatMap(PlaceMentions::american).limit(1).toList();
    return regions.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(name.start(), name.end(), regions, false));
  }

  // A county named alone lies where the biggest town of the name does.
  private static Stream<GazetteerEntry> american(GazetteerEntry entry) {
    return entry instanceof City city && city.country().equals("US") && city.people() > BIG_TOWN
        ? Regions.standard().withCode("US", city.region()).stream().map(GazetteerEntry.class::cast)
        : Stream.empty();
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
        && !isTailOfName(start)
        && !line.isClock(name.end());
  }

  // "Seine-Saint-Denis" is no Saint-Denis; "Minneapolis-Saint Paul" and "FR-Saint-Denis" have one.
  private boolean isTailOfName(int start) {
    return line.word(start).gap() == GazetteerGap.HYPHEN
        && !line.word(start - 1).isCapitals()
        && line.names().stream().noneMatch(name -> name.end() == start);
  }

  private Optional<PlaceMention> scope(GazetteerName name) {
    List<GazetteerEntry> scopes =
        name.meanings().stream().filter(GazetteerScope.class::isInstance).toList();
    return scopes.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(name.start(), name.end(), scopes, false));
  }

  // What a name can mean where it stands: a part of the world before a town of that name, the
  // spelling with its own accents before others, and nothing small among other words.
  private List<GazetteerEntry> likely(GazetteerName name) {
    List<GazetteerEntry> scopes =
        name.meanings().stream().filter(GazetteerScope.class::isInstance).toList();
    if (!scopes.isEmpty()) {
      return scopes;
    }
    List<GazetteerEntry> spelled = asSpelled(name);
    return isSure(name) ? spelled : spelled.stream().filter(PlaceMentions::isWellKnown).toList();
  }

  private List<GazetteerEntry> asSpelled(GazetteerName name) {
    String written = line.written(name.start(), name.end());
    if (written.chars().allMatch(c -> c < 128)) {
      return name.meanings();
    }
    List<GazetteerEntry> exact =
        name.meanings().stream().filter(entry -> isSpelled(entry, written)).toList();
    return exact.isEmpty() ? name.meanings() : exact;
  }

  private static boolean isSpelled(GazetteerEntry entry, String written) {
    return entry.name().equalsIgnoreCase(written)
        || entry.also().stream().anyMatch(written::equalsIgnoreCase);
  }

  private boolean isSure(GazetteerName name) {
    int start = name.start();
    if (isFollowed(name.end())) {
      return true;
    }
    return line.segments().isWhole(start, name.end()) && !isOneOfSeveralTowns(name);
  }

  // "Bela Vista": two towns in a row without a border are more likely one unknown town.
  private boolean isOneOfSeveralTowns(GazetteerName name) {
    int start = line.segments().start(name.start());
    int end = line.segments().end(name.start());
    return line.names().stream()
        .filter(other -> other.start() >= start && other.end() <= end)
        .filter(other -> other.start() != name.start())
        .anyMatch(other -> other.meanings().stream().allMatch(City.class::isInstance));
  }

  private boolean isFollowed(int next) {
    return next < line.size() && (codes.isAt(next) || isRegionAt(next));
  }

  private boolean isRegionAt(int at) {
    return line.names().stream()
        .filter(name -> name.start() == at)
        .flatMap(name -> name.meanings().stream())
        .anyMatch(place -> place instanceof Region || place instanceof Country);
  }

  private static boolean isWellKnown(GazetteerEntry entry) {
    return entry instanceof City city
        ? city.people() >= KNOWN_AMONG_OTHER_WORDS
        : !(entry instanceof Region region) || PlaceChoice.weight(region) >= KNOWN_REGION;
  }

  private PlaceMention mention(int start, int end, List<GazetteerEntry> meanings, boolean code) {
    GazetteerWord first = line.word(start);
    PlaceSegments segments = line.segments();
    boolean alone = segments.start(start) == start && segments.end(start) == end;
    var span = new PlaceMention.Span(first.gap(), first.depth(), group[start], alone);
    return new PlaceMention(span, line.written(start, end), line.key(start, end), meanings, code);
  }
}
