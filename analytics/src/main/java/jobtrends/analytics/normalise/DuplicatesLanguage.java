package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells only whether two ads are written in different languages: by their small words. */
final class DuplicatesLanguage {

  /** Fewer small words than this say nothing. */
  private static final int FEWEST = 5;

  /** The start of an ad is enough. */
  private static final int READ = 3_000;

  /** The longest small word has so many letters. */
  private static final int LONGEST = 7;

  private static final Map<String, String> SMALL_WORDS =
      Map.of(
          "en", "the and of to with for our you is are",
          "de", "und der die das mit für sie wir ist zu",
          "fr", "et le les des pour vous nous dans une est",
          "es", "y el los las para con una del nuestro por",
          "pt", "e os das dos com uma nosso você não para",
          "pl", "i w z na oraz do się dla jest nie",
          "nl", "en het een van je met voor wij zijn bij",
          "it", "e il di che per con della una sono nel");

  private static final Map<String, List<String>> LANGUAGES = languagesByWord();

  private DuplicatesLanguage() {}

  /** The language most small words belong to; empty for a text too short to say. */
  static Optional<String> of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    int end = Math.min(text.length(), READ);
    int from = 0;
    for (int at = 0; at <= end; at++) {
      if (at == end || !Character.isLetter(text.charAt(at))) {
        count(text, from, at, counts);
        from = at + 1;
      }
    }
    return counts.entrySet().stream()
        .filter(language -> language.getValue() >= FEWEST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static void count(String text, int from, int to, Map<String, Integer> counts) {
    if (to > from && to - from <= LONGEST) {
      String word = text.substring(from, to).toLowerCase(Locale.ROOT);
      LANGUAGES.getOrDefault(word, List.of()).forEach(code -> counts.merge(code, 1, Integer::sum));
    }
  }

  private static Map<String, List<String>> languagesByWord() {
    Map<String, List<String>> languages = new HashMap<>();
    SMALL_WORDS.forEach(
        (code, words) -> {
          for (String word : words.split(" ")) {
            languages.computeIfAbsent(word, unused -> new ArrayList<>()).add(code);
          }
        });
    return Map.copyOf(languages);
  }
}
