package jobtrends.analytics.trends;

import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.model.Estimate;

/**
 * How many times as often two attributes meet as they would by chance: p(a and b) / (p(a) p(b)).
 *
 * @param both postings with both
 * @param a postings with the one
 * @param b postings with the other
 * @param n all
 */
record Lift(double both, double a, double b, double n) {

  /** Meetings to be expected by chance, below which even their absence says nothing. */
  private static final double LEAST_EXPECTED = 5;

  double expected() {
    return a * b / n;
  }

  double value() {
    return both / expected();
  }

  /**
   * On the log scale, by the delta method for four cells of n postings. Of a pair that never met,
   * from 0 to what Wilson's interval of the pair allows.
   */
  Interval interval() {
    if (both == 0) {
      return new Interval(0, Intervals.wilson(0, n).high() * n / expected());
    }
    double variance = 1 / both - 1 / a - 1 / b + (2 * value() - 1) / n;
    double half = Intervals.Z * Math.sqrt(Math.max(0, variance));
    return new Interval(value() * Math.exp(-half), value() * Math.exp(half));
  }

  /** The same pair among as many postings as these are worth. */
  private Lift worth(double independent) {
    double part = independent / n;
    return new Lift(both * part, a * part, b * part, independent);
  }

  /**
   * Floors and interval are of the independent postings; n is that of the rarer attribute.
   *
   * @param independent all postings' worth, employers taken as clusters (S19)
   */
  Estimate estimate(double independent) {
    Lift worth = worth(independent);
    long rarer = Math.round(Math.min(a, b));
    if (Math.min(worth.a(), worth.b()) < Estimates.SHARE_FLOOR
        || worth.expected() < LEAST_EXPECTED) {
      return Estimates.belowFloor(rarer).worth(Math.min(worth.a(), worth.b()));
    }
    return Estimates.within(value(), worth.interval(), rarer).worth(Math.min(worth.a(), worth.b()));
  }
}
