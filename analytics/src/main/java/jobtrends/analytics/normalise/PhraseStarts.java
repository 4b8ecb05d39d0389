package jobtrends.analytics.normalise;

import java.util.Collection;

/**
 * Which three letters phrases begin with: most words of a text begin none, and are passed over by
 * one look into a table that fits the processor's nearest memory. Immutable, thread-safe.
 */
final class PhraseStarts {

  private static final int LETTERS = 3;
  private static final int BITS_A_WORD = Long.SIZE;

  private final long[] begins = new long[1 << LETTERS * PhraseAlphabet.SHIFT - 6];

  private PhraseStarts() {}

  /**
   * @param phrases as letters of {@link PhraseAlphabet}
   */
  static PhraseStarts of(Collection<String> phrases) {
    var starts = new PhraseStarts();
    phrases.forEach(phrase -> starts.allow(phrase, 0, 0));
    return starts;
  }

  /** Whether a phrase may start here; where it says no, none does. */
  boolean mayStart(String text, int at) {
    int letters = 0;
    for (int i = at; i < at + LETTERS; i++) {
      int letter = i < text.length() ? PhraseAlphabet.classOf(text.charAt(i)) : 0;
      letters = letters << PhraseAlphabet.SHIFT | letter;
    }
    return (begins[letters / BITS_A_WORD] & 1L << letters) != 0;
  }

  /**
   * Behind a phrase's end and its first space anything may stand: a space stands for several, and
   * for a hyphen.
   */
  private void allow(String phrase, int at, int letters) {
    if (at == LETTERS) {
      begins[letters / BITS_A_WORD] |= 1L << letters;
    } else if (at < phrase.length() && phrase.charAt(at) != PhraseAlphabet.SPACE) {
      allow(phrase, at + 1, letters << PhraseAlphabet.SHIFT | phrase.charAt(at));
    } else {
      for (int any = 0; any < PhraseAlphabet.SIZE; any++) {
        allow("", at + 1, letters << PhraseAlphabet.SHIFT | any);
      }
    }
  }
}
