package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.Seniority;
import jobtrends.taxonomy.Letters;
import jobtrends.taxonomy.RoleLevel;

/**
 * The level a title names. Whole words only: "Internal Auditor" is no intern. With several levels
 * the one that stands first in the taxonomy wins: a "Senior Staff Engineer" is staff, a "Senior
 * Engineering Manager" a manager; a level in the name of a function ("Product Manager", "Chief of
 * Staff") is none. Immutable and threadsafe.
 */
final class Seniorities {

  /** A number right after one of these is a rung: "Engineer 2", "SDE 3", "Level 2". */
  private static final Set<String> LADDERS =
      Set.of(
          "engineer",
          "developer",
          "analyst",
          "scientist",
          "sde",
          "swe",
          "architect",
          "designer",
          "administrator",
          "programmer",
          "tester",
          "level",
          "researcher",
          "manager");

  private static final Set<String> OR = Set.of("or", "oder", "ou", "o", "lub");

  private static final Map<String, Seniority> RUNGS =
      Map.of("2", Seniority.MID, "3", Seniority.SENIOR, "4", Seniority.SENIOR);

  private final TitlesLexicon<Optional<Seniority>> lexicon;
  private final List<Seniority> strongestFirst;

  Seniorities(List<RoleLevel> levels) {
    Map<String, Optional<Seniority>> phrases = new HashMap<>();
    levels.forEach(row -> row.phrases().forEach(phrase -> phrases.put(phrase, row.level())));
    lexicon = new TitlesLexicon<>(phrases);
    strongestFirst = levels.stream().flatMap(row -> row.level().stream()).toList();
  }

  static Seniorities standard() {
    return new Seniorities(RoleLevel.standard());
  }

  Seniority read(List<List<String>> parts) {
    var named = new ArrayList<Seniority>();
    parts.forEach(part -> named.addAll(inPart(part)));
    rung(parts).ifPresent(named::add);
    if (parts.stream().anyMatch(Seniorities::isPlacement)) {
      named.add(Seniority.INTERN);
    }
    return strongestFirst.stream()
        .filter(named::contains)
        .findFirst()
        .orElse(Seniority.UNSPECIFIED);
  }

  /**
   * The levels of a part; of alternatives ("Senior/Staff", "Senior or Lead", "Senior Associate /
   * Manager") the first, but of "Mid/Senior" the upper, and none where three reach from junior to
   * senior. "SEO/GEO Manager" are no alternatives: before the slash stands no level.
   */
  private List<Seniority> inPart(List<String> part) {
    List<List<Seniority>> named = new ArrayList<>();
    var words = new ArrayList<String>();
    for (String word : part) {
      if (!isOr(word)) {
        words.add(word);
      } else if (endsInLevel(words)) {
        named.add(levels(words));
        words.clear();
      }
    }
    named.add(levels(words));
    List<Seniority> all = named.stream().flatMap(List::stream).toList();
    boolean any = all.containsAll(List.of(Seniority.JUNIOR, Seniority.SENIOR));
    boolean several = part.stream().filter(Seniorities::isOr).count() > 1;
    boolean first = !named.get(0).isEmpty() && !named.get(0).contains(Seniority.MID);
    return any && several ? List.of() : first ? named.get(0) : all;
  }

  private static boolean isOr(String word) {
    return word.equals("/") || OR.contains(Letters.fold(word));
  }

  private boolean endsInLevel(List<String> words) {
    return !words.isEmpty() && !levels(words.subList(words.size() - 1, words.size())).isEmpty();
  }

  private List<Seniority> levels(List<String> words) {
    return lexicon.find(lexicon.unglue(words)).stream()
        .flatMap(found -> found.meaning().stream())
        .flatMap(Optional::stream)
        .toList();
  }

  /** French and Italian ads open with it; within a part it is also English ("Stage Manager"). */
  private static boolean isPlacement(List<String> part) {
    return part.size() == 1 && Letters.fold(part.get(0)).equals("stage");
  }

  /** A number that follows a ladder's name and ends its part; "Engineer 2-3" names no one rung. */
  private static Optional<Seniority> rung(List<List<String>> parts) {
    String before = "";
    for (List<String> part : parts) {
      for (int i = 0; i < part.size(); i++) {
        boolean ends = i == part.size() - 1;
        if (ends && LADDERS.contains(before) && RUNGS.containsKey(part.get(i))) {
          return Optional.of(RUNGS.get(part.get(i)));
        }
        before = Letters.fold(part.get(i));
      }
    }
    return Optional.empty();
  }
}
