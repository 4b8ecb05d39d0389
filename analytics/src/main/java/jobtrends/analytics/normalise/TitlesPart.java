package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobtrends.taxonomy.RoleWords;
import jobtrends.taxonomy.RoleWords.Kind;

/**
 * What a part of a title says.
 *
 * @param concepts of all its phrases
 * @param kinds of all its phrases
 * @param hasUnknown whether it holds a word that no phrase of the taxonomy does, numbers apart
 */
record TitlesPart(Set<String> concepts, Set<Kind> kinds, boolean hasUnknown) {

  boolean namesJob() {
    boolean ranked = kinds.contains(Kind.LEVEL) && (kinds.contains(Kind.FIELD) || hasUnknown);
    return kinds.contains(Kind.NOUN) || ranked;
  }

  /** Anything but words such as "full time". */
  boolean says() {
    return hasUnknown || !concepts.isEmpty();
  }

  /** "Director", "Senior Manager": the job's name follows. */
  boolean isRankOnly() {
    return !namesJob() && kinds.contains(Kind.LEVEL);
  }

  /** Whether it names a job or a field of work, and not a team or place that no row holds. */
  boolean isKnown() {
    return kinds.contains(Kind.NOUN) || kinds.contains(Kind.FIELD);
  }

  /** "Consultant / Consultante Data": the other form of the name has more to say. */
  boolean isSaidAgainBy(TitlesPart other) {
    return !hasUnknown && !kinds.contains(Kind.FIELD) && other.concepts.containsAll(concepts);
  }

  TitlesPart and(TitlesPart other) {
    var allConcepts = new HashSet<>(concepts);
    allConcepts.addAll(other.concepts);
    var allKinds = new HashSet<>(kinds);
    allKinds.addAll(other.kinds);
    return new TitlesPart(allConcepts, allKinds, hasUnknown || other.hasUnknown);
  }

  static TitlesPart empty() {
    return new TitlesPart(Set.of(), Set.of(), false);
  }

  /** Reads parts by the words of the taxonomy. */
  static final class Reader {
    private final TitlesLexicon<RoleWords> lexicon;

    Reader(List<RoleWords> words) {
      Map<String, RoleWords> phrases = new HashMap<>();
      words.forEach(row -> row.phrases().forEach(phrase -> put(phrases, phrase, row)));
      lexicon = new TitlesLexicon<>(phrases);
    }

    private static void put(Map<String, RoleWords> phrases, String phrase, RoleWords row) {
      RoleWords other = phrases.put(phrase, row);
      if (other != null) {
        throw new IllegalArgumentException(
            "\"" + phrase + "\" means " + other.concepts() + " and " + row.concepts());
      }
    }

    /** The part itself, or two where a slash stands between two jobs. */
    List<TitlesPart> read(List<String> raw) {
      var parts = new ArrayList<TitlesPart>();
      var words = new ArrayList<String>();
      for (String word : raw) {
        if (!word.equals("/")) {
          words.add(word);
        } else if (!words.isEmpty() && part(words).kinds().contains(Kind.NOUN)) {
          parts.add(part(words));
          words.clear();
        }
      }
      if (!words.isEmpty()) {
        parts.add(part(words));
      }
      return parts.size() > 1 && parts.get(0).isSaidAgainBy(parts.get(1))
          ? parts.subList(1, parts.size())
          : parts;
    }

    private TitlesPart part(List<String> raw) {
      var concepts = new HashSet<String>();
      var kinds = EnumSet.noneOf(Kind.class);
      boolean unknown = false;
      for (var found : lexicon.find(lexicon.unglue(raw))) {
        found.meaning().ifPresent(row -> concepts.addAll(row.concepts()));
        found.meaning().ifPresent(row -> kinds.add(row.kind()));
        unknown |= found.meaning().isEmpty() && !isNumber(found.text());
      }
      return new TitlesPart(concepts, kinds, unknown);
    }

    private static boolean isNumber(String word) {
      return word.chars().anyMatch(Character::isDigit);
    }
  }
}
