package jobtrends.analytics.normalise;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the longest of many phrases that starts at a place of a text: a letter tree in one table,
 * one look-up a character, no backtracking. Immutable, thread-safe.
 *
 * <p>Case, accents and the width of characters do not matter. A space in a phrase stands for a
 * space, several, or a hyphen; it never stands for a line end.
 */
final class PhraseMatcher {

  /** What {@link #longestAt} returns where no phrase starts. */
  static final long NONE = -1;

  /** So many spaces may stand for one; bounds the work on hostile texts. */
  private static final int MOST_SPACES = 4;

  private static final int ROOT = 0;

  /** States as characters: half the memory of integers, and memory is what a look-up waits for. */
  private final char[] next;

  private final int[] phraseAt;
  private final PhraseStarts starts;
  private final Map<String, Integer> phrases;

  private PhraseMatcher(Builder built) {
    this.next = built.table();
    this.phraseAt = Arrays.copyOf(built.phraseAt, built.states);
    this.starts = PhraseStarts.of(built.phrases.keySet());
    this.phrases = Map.copyOf(built.phrases);
  }

  /** A matcher of these phrases; those that fold to the same letters are one. */
  static PhraseMatcher of(Collection<String> phrases) {
    Builder builder = new Builder();
    phrases.forEach(builder::add);
    return new PhraseMatcher(builder);
  }

  /** The number of a phrase, 0 … n - 1: the same for phrases that fold to the same letters. */
  int number(String phrase) {
    return phrases.get(folded(phrase));
  }

  /**
   * The longest phrase that starts at {@code from} and ends where {@code end} allows, as {@code end
   * << 32 | number}, or {@link #NONE}.
   */
  long longestAt(String text, int from, Ending end) {
    if (!starts.mayStart(text, from)) {
      return NONE;
    }
    long longest = NONE;
    int state = ROOT;
    int at = from;
    while (at < text.length()) {
      int letter = PhraseAlphabet.classOf(text.charAt(at));
      state = step(state, letter);
      if (state == ROOT) {
        return longest;
      }
      at = letter == PhraseAlphabet.SPACE ? afterSpaces(text, at) : at + 1;
      if (phraseAt[state] >= 0 && end.allowed(text, from, at)) {
        longest = (long) at << Integer.SIZE | phraseAt[state];
      }
    }
    return longest;
  }

  /** Where a result of {@link #longestAt} ends, exclusive. */
  static int end(long found) {
    return (int) (found >>> Integer.SIZE);
  }

  /** Which phrase a result of {@link #longestAt} is. */
  static int number(long found) {
    return (int) found;
  }

  /** Whether a phrase may end at a place. */
  @FunctionalInterface
  interface Ending {
    boolean allowed(String text, int from, int end);
  }

  private int step(int state, int letter) {
    int direct = next[(state << PhraseAlphabet.SHIFT) + letter];
    if (direct == ROOT && letter == PhraseAlphabet.HYPHEN) {
      return next[(state << PhraseAlphabet.SHIFT) + PhraseAlphabet.SPACE];
    }
    return direct;
  }

  private static int afterSpaces(String text, int from) {
    int at = from + 1;
    int limit = Math.min(text.length(), from + MOST_SPACES);
    while (at < limit && PhraseAlphabet.classOf(text.charAt(at)) == PhraseAlphabet.SPACE) {
      at++;
    }
    return at;
  }

  private static String folded(String phrase) {
    StringBuilder letters = new StringBuilder(phrase.length());
    phrase.chars().forEach(c -> letters.append((char) PhraseAlphabet.classOf((char) c)));
    return letters.toString();
  }

  private static final class Builder {
    private final Map<String, Integer> phrases = new HashMap<>();
    private int[] next = new int[1024 << PhraseAlphabet.SHIFT];
    private int[] phraseAt = new int[1024];
    private int states = 1;

    private Builder() {
      Arrays.fill(phraseAt, -1);
    }

    private void add(String phrase) {
      String letters = folded(phrase);
      if (letters.isEmpty() || letters.chars().anyMatch(Builder::unwritable)) {
        throw new IllegalArgumentException("No phrase to look for: " + phrase);
      }
      if (phrases.putIfAbsent(letters, phrases.size()) == null) {
        int state = stateAfter(letters);
        phraseAt[state] = phrases.get(letters);
      }
    }

    /** Classes that stand for many characters at once would find what was never meant. */
    private static boolean unwritable(int letter) {
      return letter == PhraseAlphabet.OTHER || letter == PhraseAlphabet.FOREIGN;
    }

    private char[] table() {
      if (states > Character.MAX_VALUE) {
        throw new IllegalArgumentException("too many phrases: " + phrases.size());
      }
      char[] table = new char[states << PhraseAlphabet.SHIFT];
      for (int i = 0; i < table.length; i++) {
        table[i] = (char) next[i];
      }
      return table;
    }

    private int stateAfter(String letters) {
      int state = ROOT;
      for (int i = 0; i < letters.length(); i++) {
        int edge = (state << PhraseAlphabet.SHIFT) + letters.charAt(i);
        if (next[edge] == ROOT) {
          grow();
          next[edge] = states++;
        }
        state = next[edge];
      }
      return state;
    }

    private void grow() {
      if (states == phraseAt.length) {
        next = Arrays.copyOf(next, next.length * 2);
        phraseAt = Arrays.copyOf(phraseAt, states * 2);
        Arrays.fill(phraseAt, states, phraseAt.length, -1);
      }
    }
  }
}
