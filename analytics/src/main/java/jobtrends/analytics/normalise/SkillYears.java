package jobtrends.analytics.normalise;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how many years stand before the word "years". Static: no state. */
final class SkillYears {

  /** Ads ask for no more; what is more is a firm's age or a person's. */
  private static final int MOST = 20;

  /** Words read back from "years": enough for "at least 5 (five) or more". */
  private static final int WORDS = 5;

  private static final int LONGEST_WORD = 12;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("ten", 10),
          entry("zwei", 2),
          entry("drei", 3),
          entry("vier", 4),
          entry("fünf", 5),
          entry("deux", 2),
          entry("trois", 3),
          entry("quatre", 4),
          entry("cinq", 5),
          entry("dos", 2),
          entry("tres", 3),
          entry("cuatro", 4),
          entry("cinco", 5),
          entry("dois", 2),
          entry("três", 3),
          entry("quatro", 4),
          entry("dwa", 2),
          entry("trzy", 3),
          entry("twee", 2),
          entry("drie", 3),
          entry("due", 2),
          entry("tre", 3));

  private static final Set<String> MORE = Set.of("or", "more", "plus", "oder", "mehr", "ou", "y");
  private static final Set<String> TO = Set.of("to", "bis", "à", "a", "do", "tot", "or", "oder");
  private static final Set<String> AT_MOST =
      Set.of(
          "up", "bis", "max", "maximum", "maximal", "less", "under", "weniger", "moins", "within",
          "last", "past", "first", "next", "letzten");

  /**
   * Years that are stated.
   *
   * @param start where the number begins
   * @param end one past the word "years"
   * @param least the number, or the smaller of a range
   */
  record Stated(int start, int end, int least) {}

  private record Word(int start, String text) {
    OptionalInt number() {
      if (text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return OptionalInt.of(Integer.parseInt(text));
      }
      Integer number = NUMBERS.get(text);
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
  }

  private SkillYears() {}

  /**
   * The years before the unit; empty when none are, or when they are the most and not the least.
   */
  static Optional<Stated> before(PhraseText text, SkillCue unit) {
    List<Word> words = wordsBefore(text, unit.start());
    int at = 0;
    while (at < words.size() && MORE.contains(words.get(at).text())) {
      at++;
    }
    if (at == words.size() || words.get(at).number().isEmpty()) {
      return Optional.empty();
    }
    int first = lower(words, at);
    int least = words.get(first).number().orElseThrow();
    boolean most =
        first + 1 < words.size() && AT_MOST.contains(words.get(first + 1).text())
            || first + 2 < words.size() && AT_MOST.contains(words.get(first + 2).text());
    return most || least < 1 || least > MOST
        ? Optional.empty()
        : Optional.of(new Stated(words.get(first).start(), unit.end(), least));
  }

  /** Where the smaller number of a range stands: "3-5", "3 to 5", "5 (five)". */
  private static int lower(List<Word> words, int at) {
    int before = at + 1;
    if (before < words.size() && TO.contains(words.get(before).text())) {
      before++;
    }
    boolean range = before < words.size() && words.get(before).number().isPresent();
    return range ? before : at;
  }

  private static List<Word> wordsBefore(PhraseText text, int end) {
    List<Word> words = new ArrayList<>();
    int at = end;
    while (words.size() < WORDS) {
      int to = at;
      while (to > 0 && end - to < WORDS * LONGEST_WORD && isBetween(text, to - 1)) {
        to--;
      }
      int from = to;
      while (from > 0 && to - from < LONGEST_WORD && text.isWord(from - 1)) {
        from--;
      }
      if (from == to) {
        return words;
      }
      words.add(new Word(from, text.text().substring(from, to).toLowerCase(Locale.ROOT)));
      at = from;
    }
    return words;
  }

  private static boolean isBetween(PhraseText text, int at) {
    int letter = text.letter(at);
    return letter == PhraseAlphabet.SPACE
        || letter == PhraseAlphabet.HYPHEN
        || "+()~>\u2265".indexOf(text.text().charAt(at)) >= 0;
  }
}
