package jobtrends.analytics.normalise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the longest of many phrases that starts at a place of a text: a letter tree, one look-up a
 * character, no backtracking. Immutable, thread-safe.
 *
 * <p>Case, accents and the width of characters do not matter. A space in a phrase stands for a
 * space, several, or a hyphen; it never stands for a line end.
 */
final class PhraseMatcher {

  /** What {@link #longestAt} returns where no phrase starts. */
  static final long NONE = -1;

  /** So many spaces may stand for one; bounds the work on hostile texts. */
  private static final int MOST_SPACES = 4;

  /** Edges as characters: half the memory of integers, and memory is what a look-up waits for. */
  private final char[] edges;

  private final int[] phraseAt;
  private final byte[] rest;
  private final int[] restFrom;
  private final int[] restTo;
  private final PhraseStarts starts;
  private final Map<String, Integer> phrases;

  private PhraseMatcher(Map<String, Integer> phrases) {
    PhraseTree tree = PhraseTree.of(phrases);
    this.edges = tree.edges();
    this.phraseAt = tree.phraseAt();
    this.rest = tree.rest();
    this.restFrom = tree.restFrom();
    this.restTo = tree.restTo();
    this.starts = PhraseStarts.of(phrases.keySet());
    this.phrases = Map.copyOf(phrases);
  }

  /** A matcher of these phrases; those that fold to the same letters are one. */
  static PhraseMatcher of(Collection<String> phrases) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    phrases.forEach(phrase -> numbers.putIfAbsent(writable(phrase), numbers.size()));
    return new PhraseMatcher(numbers);
  }

  /** The number of a phrase, 0 … n - 1: the same for phrases that fold to the same letters. */
  int number(String phrase) {
    return phrases.get(folded(phrase));
  }

  /**
   * The longest phrase that starts at {@code from} and ends where {@code end} allows, as {@code end
   * << 32 | number}, or {@link #NONE}.
   */
  long longestAt(PhraseText text, int from, Ending end) {
    return starts.mayStart(text, from) ? walk(text, from, end) : NONE;
  }

  /**
   * Every phrase that stands in a text as whole words, from left to right: the longest where
   * several begin, and none that overlaps the one before.
   */
  void wholeWords(PhraseText text, Found found) {
    int at = 0;
    while (at < text.length()) {
      long longest = text.startsWord(at) ? longestAt(text, at, PhraseMatcher::endsWord) : NONE;
      if (longest == NONE) {
        at++;
      } else {
        found.at(at, end(longest), number(longest));
        at = end(longest);
      }
    }
  }

  private static boolean endsWord(String text, int from, int end) {
    return end == text.length() || !PhraseAlphabet.isWord(text.charAt(end));
  }

  private long walk(PhraseText text, int from, Ending end) {
    long longest = NONE;
    int state = PhraseTree.ROOT;
    int at = from;
    while (true) {
      int letter = text.letter(at);
      state = step(state, letter);
      if (state == PhraseTree.ROOT) {
        return longest;
      }
      at = letter == PhraseAlphabet.SPACE ? afterSpaces(text, at) : at + 1;
      if (state >= PhraseTree.END) {
        long whole = whole(text, at, state - PhraseTree.END);
        return whole != NONE && end.allowed(text.text(), from, end(whole)) ? whole : longest;
      }
      if (phraseAt[state] >= 0 && end.allowed(text.text(), from, at)) {
        longest = found(at, phraseAt[state]);
      }
    }
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

  /** Takes a phrase that was found. */
  @FunctionalInterface
  interface Found {
    void at(int start, int end, int number);
  }

  private int step(int state, int letter) {
    int direct = edges[(state << PhraseAlphabet.SHIFT) + letter];
    if (direct == PhraseTree.ROOT && letter == PhraseAlphabet.HYPHEN) {
      return edges[(state << PhraseAlphabet.SHIFT) + PhraseAlphabet.SPACE];
    }
    return direct;
  }

  /** The phrase, if the last letters of the only one that is left stand here. */
  private long whole(PhraseText text, int from, int phrase) {
    int at = from;
    for (int i = restFrom[phrase]; i < restTo[phrase]; i++) {
      int letter = text.letter(at);
      boolean space = rest[i] == PhraseAlphabet.SPACE;
      if (letter != rest[i] && !(space && letter == PhraseAlphabet.HYPHEN)) {
        return NONE;
      }
      at = letter == PhraseAlphabet.SPACE ? afterSpaces(text, at) : at + 1;
    }
    return found(at, phrase);
  }

  private static long found(int end, int phrase) {
    return (long) end << Integer.SIZE | phrase;
  }

  private static int afterSpaces(PhraseText text, int from) {
    int at = from + 1;
    int limit = from + MOST_SPACES;
    while (at < limit && text.letter(at) == PhraseAlphabet.SPACE) {
      at++;
    }
    return at;
  }

  private static String folded(String phrase) {
    StringBuilder letters = new StringBuilder(phrase.length());
    phrase.chars().forEach(c -> letters.append((char) PhraseAlphabet.classOf((char) c)));
    return letters.toString();
  }

  /** The letters of a phrase; classes that stand for many characters find what was never meant. */
  private static String writable(String phrase) {
    String letters = folded(phrase);
    if (letters.isEmpty()
        || letters.indexOf(PhraseAlphabet.OTHER) >= 0
        || letters.indexOf(PhraseAlphabet.FOREIGN) >= 0) {
      throw new IllegalArgumentException("No phrase to look for: " + phrase);
    }
    return letters;
  }
}
