package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jobtrends.taxonomy.GazetteerGap;
import jobtrends.taxonomy.GazetteerWord;
import jobtrends.taxonomy.GazetteerWords;

/** Phrases that say how a job is worked, found longest first from the left. */
final class WorkModesPhrases {

  /** What a phrase says. */
  enum Says {
    REMOTE,
    HYBRID,
    ONSITE,
    /** Some days, not all. */
    PARTLY,
    /** Looks like a work mode and is none: "hybrid cloud". */
    NOTHING
  }

  /**
   * A phrase found.
   *
   * @param start index of its first word
   * @param end index after its last word
   */
  record Found(Says says, int start, int end) {}

  private final Map<String, Says> phrases = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  WorkModesPhrases with(Says says, String list) {
    for (String phrase : list.split("\\|")) {
      List<GazetteerWord> words = GazetteerWords.of(phrase);
      phrases.put(GazetteerWords.key(phrase), says);
      longest.merge(words.get(0).folded(), words.size(), Math::max);
    }
    return this;
  }

  List<Found> in(List<GazetteerWord> words) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = longestAt(words, at);
      if (end > at) {
        found.add(new Found(phrases.get(key(words, at, end)), at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int longestAt(List<GazetteerWord> words, int at) {
    int most = longest.getOrDefault(words.get(at).folded(), 0);
    for (int end = Math.min(words.size(), at + most); end > at; end--) {
      if (isOneName(words, at, end) && phrases.containsKey(key(words, at, end))) {
        return end;
      }
    }
    return at;
  }

  // "Remote/hybrid" are two modes, "hybrid remote" is one.
  private static boolean isOneName(List<GazetteerWord> words, int start, int end) {
    return words.subList(start + 1, end).stream()
        .noneMatch(word -> word.gap() == GazetteerGap.SLASH);
  }

  private static String key(List<GazetteerWord> words, int start, int end) {
    StringBuilder key = new StringBuilder();
    for (GazetteerWord word : words.subList(start, end)) {
      key.append(key.isEmpty() ? "" : " ").append(word.folded());
    }
    return key.toString();
  }
}
