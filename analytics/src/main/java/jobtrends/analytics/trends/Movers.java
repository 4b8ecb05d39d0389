package jobtrends.analytics.trends;

import java.util.Arrays;
import jobtrends.analytics.trends.Intervals.Share;

/**
 * Which of many changes stand out (S15). Of a thousand skills that did not move, fifty have a 95 %
 * interval that misses zero; naming those would be naming chance.
 */
final class Movers {

  /** Of the changes kept, about so many are chance. */
  static final double FALSE_DISCOVERIES = 0.10;

  /** A skill that fewer postings ask for in either window is not compared. */
  static final double LEAST_POSTINGS = 10;

  private Movers() {}

  /** Whether enough postings ask for it, now or before, to compare at all. */
  static boolean isCompared(Share now, Share before) {
    return Math.max(now.hits(), before.hits()) >= LEAST_POSTINGS;
  }

  /** Two-sided p of "the share is the same in both windows", by the pooled normal test. */
  static double pValue(Share now, Share before) {
    double pooled = (now.hits() + before.hits()) / (now.n() + before.n());
    double variance = pooled * (1 - pooled) * (1 / now.n() + 1 / before.n());
    return variance == 0 ? 1 : pValue((now.value() - before.value()) / Math.sqrt(variance));
  }

  /** Two-sided p of a difference in units of its standard error. */
  static double pValue(double z) {
    return 2 * upperTail(Math.abs(z));
  }

  /**
   * Benjamini and Hochberg's choice: the k smallest, k the largest number with p(k) ≤ k/m × rate.
   *
   * @return for each p whether it is kept, in the order given
   */
  static boolean[] keep(double[] p, double rate) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    double limit = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] <= rate * (i + 1) / sorted.length) {
        limit = sorted[i];
      }
    }
    var kept = new boolean[p.length];
    for (int i = 0; i < p.length; i++) {
      kept[i] = p[i] <= limit;
    }
    return kept;
  }

  /** P(Z > z) for z ≥ 0; Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8. */
  private static double upperTail(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double series =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
  }
}
