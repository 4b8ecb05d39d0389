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
    phrases.forEach(phrase -> starts.allow(phrase, 0, ""));
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

  /** Where a space stands in a phrase, a hyphen or more spaces may stand in a text. */
  private void allow(String phrase, int at, String letters) {
    if (letters.length() >= MORE) {
      set(more, place(packed(letters, MORE)));
    } else if (at == phrase.length()) {
      allowFew(letters);
    } else {
      allow(phrase, at + 1, letters + phrase.charAt(at));
      if (phrase.charAt(at) == PhraseAlphabet.SPACE) {
        allow(phrase, at + 1, letters + (char) PhraseAlphabet.HYPHEN);
        allow(phrase, at, letters + (char) PhraseAlphabet.SPACE);
      }
    }
  }

  /** Behind the end of a short phrase anything may stand. */
  private void allowFew(String letters) {
    if (letters.length() == FEW) {
      set(few, packed(letters, FEW));
      return;
    }
    for (char any = 0; any < PhraseAlphabet.SIZE; any++) {
      allowFew(letters + any);
    }
  }

  private static int packed(String letters, int count) {
    int packed = 0;
    for (int i = 0; i < count; i++) {
      packed = packed << PhraseAlphabet.SHIFT | letters.charAt(i);
    }
    return packed;
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
