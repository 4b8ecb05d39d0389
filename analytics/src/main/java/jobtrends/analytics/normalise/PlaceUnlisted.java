package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import jobtrends.taxonomy.City;
import jobtrends.taxonomy.Gazetteer;
import jobtrends.taxonomy.GazetteerEntry;
import jobtrends.taxonomy.GazetteerName;
import jobtrends.taxonomy.GazetteerWord;
import jobtrends.taxonomy.Region;
import jobtrends.taxonomy.TownForms;

/** Towns the gazetteer does not know, recognised by where they stand. */
final class PlaceUnlisted {

  private static final int LONGEST = 5;

  private final PlaceLine line;
  private final PlaceCodes codes;
  private final Gazetteer gazetteer;

  PlaceUnlisted(PlaceLine line, PlaceCodes codes, Gazetteer gazetteer) {
    this.line = line;
    this.codes = codes;
    this.gazetteer = gazetteer;
  }

  /** "Fall City, WA": a segment of capitalised words right before a comma. */
  boolean isTown(int start) {
    int end = line.segments().end(start);
    return line.isBehindComma(end) && isShaped(start);
  }

  /** "Montgomery County, MD": a county named after a town. */
  boolean isCounty(int start) {
    int end = line.segments().end(start);
    return line.isBehindComma(end)
        && end - start > 1
        && PlaceWords.isArea(line.word(end - 1))
        && !line.isNamed(end - 1)
        && line.isNamed(start);
  }

  /** "Niederbachheim": a name that stands alone, or last of two, in the form of one country. */
  boolean isFormed(int start) {
    int end = line.segments().end(start);
    return isShaped(start)
        && !PlaceWords.isSilent(line.word(start))
        && (isAlone(start, end) || isLastOfTwo(start, end))
        && TownForms.standard().countryOf(line.written(start, end)).isPresent();
  }

  private boolean isAlone(int start, int end) {
    for (int i = 0; i < line.size(); i++) {
      boolean outside = i < start || i >= end;
      if (outside && (line.isNamed(i) || !PlaceWords.isSilent(line.word(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLastOfTwo(int start, int end) {
    return start > 0
        && end == line.size()
        && line.isBehindComma(start)
        && line.segments().start(start - 1) == 0;
  }

  private boolean isShaped(int start) {
    int end = line.segments().end(start);
    if (end - start > LONGEST) {
      return false;
    }
    boolean allSilent = true;
    for (int i = start; i < end; i++) {
      if (line.isNamed(i) || !isPartOfName(i, i > start)) {
        return false;
      }
      allSilent &= PlaceWords.isSilent(line.word(i));
    }
    return !allSilent;
  }

  /**
   * "Langley Forest, VA": names of other towns make up the name of an unknown one, when none of
   * them lies in the region that follows.
   */
  boolean isCompound(int start) {
    int end = line.segments().end(start);
    if (!line.isBehindComma(end) || end - start < 2 || end - start > LONGEST) {
      return false;
    }
    List<GazetteerName> inside =
        line.names().stream().filter(n -> n.start() >= start && n.end() <= end).toList();
    return !inside.isEmpty()
        && allCapitalised(start, end)
        && (PlaceWords.isFacility(line.word(end - 1))
            || isElsewhere(inside, meaningsAt(behindRepeats(start)), end - start));
  }

  /** "Garching bei München": the name behind "bei" tells where an unknown town lies. */
  boolean isNeighbour(int at) {
    int start = line.segments().start(at);
    GazetteerWord first = line.word(start);
    return at - start >= 2
        && PlaceWords.isNextTo(line.word(at - 1))
        && !line.isNamed(start)
        && first.startsLikeName()
        && !PlaceWords.isSilent(first);
  }

  // "Bela Vista, Bela Vista, São Paulo": what follows the last of the repeats.
  private int behindRepeats(int start) {
    PlaceSegments segments = line.segments();
    int end = segments.end(start);
    String key = line.key(start, end);
    int at = end;
    while (line.isBehindComma(at) && line.key(at, segments.end(at)).equals(key)) {
      at = segments.end(at);
    }
    return line.isBehindComma(at) ? at : end;
  }

  private boolean isPartOfName(int at, boolean inside) {
    GazetteerWord word = line.word(at);
    boolean shaped = word.startsLikeName() || (inside && PlaceWords.isInsideName(word));
    return shaped && !PlaceWords.isFirm(word) && !PlaceWords.isStreet(word);
  }

  private boolean allCapitalised(int start, int end) {
    return line.words().subList(start, end).stream()
        .allMatch(
            word ->
                word.startsLikeName()
                    && (PlaceWords.isDirection(word) || !PlaceWords.isSilent(word))
                    && !PlaceWords.isFirm(word)
                    && !PlaceWords.isStreet(word));
  }

  private static boolean isElsewhere(
      List<GazetteerName> inside, List<GazetteerEntry> behind, int words) {
    return behind.stream().anyMatch(Region.class::isInstance)
        && inside.stream()
            .allMatch(name -> name.end() - name.start() < words && isElsewhere(name, behind));
  }

  private static boolean isElsewhere(GazetteerName name, List<GazetteerEntry> behind) {
    return name.meanings().stream()
        .allMatch(place -> place instanceof City && !PlaceCodes.isHeld(place, behind));
  }

  private List<GazetteerEntry> meaningsAt(int at) {
    Optional<GazetteerName> name = gazetteer.nameAt(line.words(), at);
    return codes.isAt(at) ? codes.at(at) : name.map(GazetteerName::meanings).orElse(List.of());
  }
}
