package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.taxonomy.Letters;

/**
 * Finds the phrases of a table in a list of words: at each word the longest phrase that begins
 * there. A word that no phrase holds is tried as several words glued together
 * ("FullStackDeveloper", "Softwareentwickler").
 *
 * @param <T> what a phrase means
 */
final class TitlesLexicon<T> {

  /**
   * A phrase in a title.
   *
   * @param meaning absent for a word that no phrase holds
   * @param next index of the word after it
   */
  record Found<T>(Optional<T> meaning, String text, int next) {}

  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int SHORTEST_TAIL = 6;

  private final Map<String, T> phrases = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  /** First words of phrases, first two words, and so on up to the phrases themselves. */
  private final Set<String> beginnings = new HashSet<>();

  TitlesLexicon(Map<String, T> meanings) {
    phrases.putAll(meanings);
    meanings.keySet().forEach(this::index);
  }

  private void index(String phrase) {
    words.addAll(List.of(phrase.split(" ")));
    for (int end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1)) {
      beginnings.add(phrase.substring(0, end));
    }
    beginnings.add(phrase);
  }

  /** Phrases and unknown words, in order. */
  List<Found<T>> find(List<String> folded) {
    var found = new ArrayList<Found<T>>();
    for (int at = 0; at < folded.size(); at = found.get(found.size() - 1).next()) {
      found.add(longestAt(folded, at));
    }
    return found;
  }

  private Found<T> longestAt(List<String> folded, int at) {
    var found = new Found<T>(Optional.empty(), folded.get(at), at + 1);
    String phrase = folded.get(at);
    for (int end = at + 1; beginnings.contains(phrase); end++) {
      if (phrases.containsKey(phrase)) {
        found = new Found<>(Optional.of(phrases.get(phrase)), phrase, end);
      }
      if (end == folded.size()) {
        break;
      }
      phrase += " " + folded.get(end);
    }
    return found;
  }

  /** The words without case and accents, glued ones apart. */
  List<String> unglue(List<String> raw) {
    return raw.stream().flatMap(this::unglue).toList();
  }

  private Stream<String> unglue(String word) {
    String folded = Letters.fold(word);
    if (words.contains(folded)) {
      return Stream.of(folded);
    }
    String[] humps = HUMP.split(word);
    return humps.length > 1
        ? Stream.of(humps).map(Letters::fold)
        : compound(folded).orElse(Stream.of(folded));
  }

  /** German and Dutch put words together: a known word, perhaps an s, and a known long word. */
  private Optional<Stream<String>> compound(String word) {
    for (int cut = 2; cut <= word.length() - SHORTEST_TAIL; cut++) {
      String head = word.substring(0, cut);
      String tail = word.substring(cut);
      String bare = head.endsWith("s") ? head.substring(0, cut - 1) : head;
      if (words.contains(tail) && (words.contains(head) || words.contains(bare))) {
        return Optional.of(Stream.of(words.contains(head) ? head : bare, tail));
      }
    }
    return Optional.empty();
  }
}
