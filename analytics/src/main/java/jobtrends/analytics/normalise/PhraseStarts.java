package jobtrends.analytics.normalise;

import java.util.Collection;

/**
 * Which letters phrases begin with: most words of a text begin none, and are passed over by a look
 * into tables that fit the processor's nearest memory. Immutable, thread-safe.
 */
final class PhraseStarts {

  private static final int FEW = 3;
  private static final int MORE = FEW + 1;

  /** Beginnings of four letters share this many places. */
  private static final int PLACES_BITS = 17;

  private static final int SPREAD = 0x9E3779B1;

  private final long[] more = new long[1 << PLACES_BITS - 6];
  private final long[] few = new long[1 << FEW * PhraseAlphabet.SHIFT - 6];

  private PhraseStarts() {}

  /**
   * @param phrases as letters of {@link PhraseAlphabet}
   */
  static PhraseStarts of(Collection<String> phrases) {
    var starts = new PhraseStarts();
    phrases.forEach(starts::allow);
    return starts;
  }

  /** Whether a phrase may start here; where it says no, none does. */
  boolean mayStart(PhraseText text, int at) {
    int three =
        (text.letter(at) << PhraseAlphabet.SHIFT | text.letter(at + 1)) << PhraseAlphabet.SHIFT
            | text.letter(at + 2);
    int place = place(three << PhraseAlphabet.SHIFT | text.letter(at + FEW));
    return isSet(more, place) || isSet(few, three);
  }

  private void allow(String phrase) {
    int space = phrase.indexOf(PhraseAlphabet.SPACE);
    int certain = space < 0 ? phrase.length() : space;
    if (certain < MORE) {
      allowFew(phrase.substring(0, certain), 0, 0);
      return;
    }
    int letters = 0;
    for (int i = 0; i < MORE; i++) {
      letters = letters << PhraseAlphabet.SHIFT | phrase.charAt(i);
    }
    set(more, place(letters));
  }

  /**
   * Behind a phrase's end and its first space anything may stand: a space stands for several, and
   * for a hyphen.
   */
  private void allowFew(String certain, int at, int letters) {
    if (at == FEW) {
      set(few, letters);
    } else if (at < certain.length()) {
      allowFew(certain, at + 1, letters << PhraseAlphabet.SHIFT | certain.charAt(at));
    } else {
      for (int any = 0; any < PhraseAlphabet.SIZE; any++) {
        allowFew(certain, at + 1, letters << PhraseAlphabet.SHIFT | any);
      }
    }
  }

  private static int place(int letters) {
    return letters * SPREAD >>> Integer.SIZE - PLACES_BITS;
  }

  private static boolean isSet(long[] bits, int at) {
    return (bits[at >>> 6] & 1L << at) != 0;
  }

  private static void set(long[] bits, int at) {
    bits[at >>> 6] |= 1L << at;
  }
}
