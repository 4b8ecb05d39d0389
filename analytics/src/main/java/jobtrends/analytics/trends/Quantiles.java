package jobtrends.analytics.trends;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;

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

  /** The smallest value of a column that at least the part {@code p} of all do not exceed. */
  static Column nearestRank(String column, double p) {
    return expr("percentile_disc(" + p + ") within group (order by " + column + ")");
  }
}
