package jobtrends.analytics.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A tree of letters in tables. Where only one phrase is left, the rest of it is kept as a run of
 * letters: most of a tree is such ends, and without them it fits the processor's near memory.
 *
 * <p>Used by one thread while it is built; its tables are not changed afterwards.
 */
final class PhraseTree {

  /** No further letter; no edge leads back to where all phrases begin. */
  static final int ROOT = 0;

  /** An edge of this value or more leads to the end of one phrase: the phrase's number above it. */
  static final int END = 1 << 15;

  /** What {@link #phraseAt} says of a state where no phrase ends. */
  static final int NO_PHRASE = -1;

  private final List<String> phrases;
  private final Map<String, Integer> numbers;
  private final StringBuilder rest = new StringBuilder();
  private final int[] restFrom;
  private final int[] restTo;
  private char[] next = new char[PhraseAlphabet.SIZE];
  private int[] phraseAt = {NO_PHRASE};
  private int states;

  private PhraseTree(Map<String, Integer> numbers) {
    this.phrases = numbers.keySet().stream().sorted().toList();
    this.numbers = numbers;
    this.restFrom = new int[phrases.size()];
    this.restTo = new int[phrases.size()];
  }

  /**
   * @param numbers number of each phrase, 0 … n - 1, by its letters of {@link PhraseAlphabet}
   */
  static PhraseTree of(Map<String, Integer> numbers) {
    if (numbers.size() >= END) {
      throw new IllegalArgumentException("too many phrases: " + numbers.size());
    }
    var tree = new PhraseTree(numbers);
    tree.state(0, tree.phrases.size(), 0);
    return tree;
  }

  /** Edges: state × {@link PhraseAlphabet#SIZE} + letter → state, end or {@link #ROOT}. */
  char[] edges() {
    return next;
  }

  /** The phrase that ends at a state, or {@link #NO_PHRASE}. */
  int[] phraseAt() {
    return phraseAt;
  }

  /** Letters of all ends, one after another. */
  byte[] rest() {
    byte[] letters = new byte[rest.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) rest.charAt(i);
    }
    return letters;
  }

  /** Where the end of a phrase begins in {@link #rest}. */
  int[] restFrom() {
    return restFrom;
  }

  /** Where the end of a phrase stops in {@link #rest}, exclusive. */
  int[] restTo() {
    return restTo;
  }

  /** Makes the state of the phrases from … to, which begin with the same letters. */
  private int state(int from, int to, int depth) {
    int state = states++;
    grow();
    int at = from;
    if (at < to && phrases.get(at).length() == depth) {
      phraseAt[state] = numbers.get(phrases.get(at++));
    }
    while (at < to) {
      int end = sameLetter(at, to, depth);
      int edge = (state << PhraseAlphabet.SHIFT) + phrases.get(at).charAt(depth);
      int target = end - at == 1 ? end(at, depth + 1) : state(at, end, depth + 1);
      next[edge] = (char) target;
      at = end;
    }
    return state;
  }

  private int sameLetter(int from, int to, int depth) {
    char letter = phrases.get(from).charAt(depth);
    int at = from;
    while (at < to && phrases.get(at).charAt(depth) == letter) {
      at++;
    }
    return at;
  }

  private int end(int phrase, int depth) {
    int number = numbers.get(phrases.get(phrase));
    restFrom[number] = rest.length();
    rest.append(phrases.get(phrase), depth, phrases.get(phrase).length());
    restTo[number] = rest.length();
    return END + number;
  }

  private void grow() {
    if (states > END) {
      throw new IllegalArgumentException("too many phrases: " + phrases.size());
    }
    if (states > phraseAt.length) {
      int before = phraseAt.length;
      phraseAt = Arrays.copyOf(phraseAt, before * 2);
      Arrays.fill(phraseAt, before, phraseAt.length, NO_PHRASE);
      next = Arrays.copyOf(next, phraseAt.length << PhraseAlphabet.SHIFT);
    }
  }
}
