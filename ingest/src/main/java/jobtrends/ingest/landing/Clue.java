package jobtrends.ingest.landing;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern, and the words without which it cannot match: it is tried only where one of them
 * stands, for a listing is mostly made of other words.
 *
 * @param before how many characters before the word the pattern may begin; 0 where it begins with
 *     it
 * @param words in lower case
 */
record Clue(Pattern pattern, int before, List<String> words) {

  private static final int MAX_MATCH = 400;

  static Clue at(Pattern pattern, String... words) {
    return new Clue(pattern, 0, List.of(words));
  }

  static Clue around(Pattern pattern, int before, String... words) {
    return new Clue(pattern, before, List.of(words));
  }

  /** The same length as the text, whatever its language. */
  static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  static boolean anyIn(String lower, List<String> words) {
    return words.stream().anyMatch(lower::contains);
  }

  /**
   * @param lower the text's {@link #lower} form
   */
  void find(String text, String lower, Consumer<MatchResult> found) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (String word : words) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        matcher.region(Math.max(0, at - before), Math.min(text.length(), at + MAX_MATCH));
        if (before == 0 ? matcher.lookingAt() : matcher.find()) {
          found.accept(matcher.toMatchResult());
        }
      }
    }
  }
}
