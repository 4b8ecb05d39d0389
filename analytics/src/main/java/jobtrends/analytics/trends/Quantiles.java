package jobtrends.analytics.trends;

/**
 * Quantiles of sorted values (S31). What is published is linear between two values (type 7); the
 * nearest rank is for a limit that must be a value somebody had.
 */
final class Quantiles {

  private Quantiles() {}

  /** Type 7: linear between the two values about the position (n − 1) p. */
  static double linear(double[] sorted, double p) {
    double position = (sorted.length - 1) * p;
    int below = (int) position;
    double low = sorted[below];
    double high = sorted[(int) Math.ceil(position)];
    return low + (high - low) * (position - below);
  }

  /** The smallest value that at least the part {@code p} of all values do not exceed. */
  static double nearestRank(double[] sorted, double p) {
    return sorted[Math.max(0, (int) Math.ceil(p * sorted.length) - 1)];
  }
}
