package jobtrends.analytics.normalise;

import java.util.Arrays;

/**
 * Bands of a MinHash signature (Broder 1997): two texts that share the fraction J of their shingles
 * share at least one band with probability {@code 1 - (1 - J²)¹⁶}: 0.9998 at J = 0.65, 0.94 at 0.4,
 * 0.15 at 0.1.
 */
final class MinHash {

  static final int BANDS = 16;
  private static final int ROWS = 2;
  private static final long[] SEEDS = seeds();

  private MinHash() {}

  /** One hash per band; equal texts have equal bands. An empty text has none. */
  static long[] bands(Shingles shingles) {
    if (shingles.isEmpty()) {
      return new long[0];
    }
    long[] least = least(shingles.hashes());
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = Shingles.mix(least[band * ROWS] * 31 + least[band * ROWS + 1] + band);
    }
    return bands;
  }

  private static long[] least(long[] hashes) {
    long[] least = new long[SEEDS.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes) {
      for (int row = 0; row < SEEDS.length; row++) {
        // Multiplication by an odd number permutes the 64-bit values; the shift keeps the good
        // bits.
        least[row] = Math.min(least[row], (hash ^ SEEDS[row]) * (SEEDS[row] | 1) >>> 1);
      }
    }
    return least;
  }

  private static long[] seeds() {
    long[] seeds = new long[BANDS * ROWS];
    for (int row = 0; row < seeds.length; row++) {
      seeds[row] = Shingles.mix(row + 1);
    }
    return seeds;
  }
}
