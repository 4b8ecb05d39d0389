package jobtrends.analytics.normalise;

import java.util.Arrays;

/**
 * The runs of {@link #WORDS} words of a text, as a set of hashes. Case, punctuation and mark-up
 * between words do not matter.
 */
final class Shingles {

  /** Words of one run: shorter runs are common to all ads, longer ones break at every edit. */
  static final int WORDS = 3;

  /** A text is read this far; ads are shorter. */
  private static final int MOST_WORDS = 20_000;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of a text; a text of fewer words is one run. */
  static Shingles of(String text) {
    long[] words = words(text);
    int count = Math.max(words.length - WORDS + 1, Math.min(words.length, 1));
    long[] runs = new long[count];
    for (int i = 0; i < count; i++) {
      runs[i] = run(words, i);
    }
    return new Shingles(distinct(runs));
  }

  /** The distinct hashes, ascending; not to be changed. */
  long[] hashes() {
    return hashes;
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  /** The share of all runs that both have, 0 … 1; 0 when either is empty. */
  double resemblance(Shingles other) {
    int common = common(other);
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** The share of the shorter text's runs that the longer has, 0 … 1; 0 when either is empty. */
  double containment(Shingles other) {
    int fewer = Math.min(hashes.length, other.hashes.length);
    return fewer == 0 ? 0 : (double) common(other) / fewer;
  }

  private int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private static long[] words(String text) {
    long[] words = new long[Math.min(MOST_WORDS, text.length() / 2 + 1)];
    int count = 0;
    long word = 0;
    for (int at = 0; at <= text.length() && count < words.length; at++) {
      if (at < text.length() && PhraseAlphabet.isWord(text.charAt(at))) {
        word = word * 0x100000001B3L + PhraseAlphabet.classOf(text.charAt(at));
      } else if (word != 0) {
        words[count++] = mix(word);
        word = 0;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static long run(long[] words, int from) {
    long hash = 17;
    for (int i = from; i < Math.min(from + WORDS, words.length); i++) {
      hash = mix(hash ^ words[i]) * 0x9E3779B97F4A7C15L;
    }
    return mix(hash);
  }

  private static long[] distinct(long[] hashes) {
    Arrays.sort(hashes);
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[count++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  /** A hash of 64 bits: listings are too many for the 32 of {@link String#hashCode}. */
  static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64: every input bit changes half of the output bits. */
  static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
