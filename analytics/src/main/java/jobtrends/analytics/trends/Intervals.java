package jobtrends.analytics.trends;

/**
 * 95 % intervals in closed form (S14, S17). An interval describes chance variation of postings of
 * the sources we hold whole; it says nothing of sources we do not see (S22).
 */
public final class Intervals {

  /** Two-sided 95 % point of the normal distribution. */
  static final double Z = 1.959963984540054;

  /** Upper 97.5 % limit of a Poisson mean of which 0 were seen: −ln 0.025. */
  private static final double NONE_SEEN = 3.6888794541139363;

  private Intervals() {}

  /** Both ends of a 95 % interval. */
  public record Interval(double low, double high) {}

  /**
   * Wilson's interval of a share. Never Wald: 0 of 30 is not "exactly none".
   *
   * @param hits with the attribute; weighted counts may be fractions
   * @param n all, above 0
   */
  public static Interval wilson(double hits, double n) {
    return wilson(hits, n, Z);
  }

  /**
   * The same at another level.
   *
   * @param z two-sided point of the normal distribution: 1.96 gives 95 %, 2.58 gives 99 %
   */
  public static Interval wilson(double hits, double n, double z) {
    double p = hits / n;
    double z2 = z * z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return new Interval(
        Math.min(p, Math.max(0, centre - half)), Math.max(p, Math.min(1, centre + half)));
  }

  /** A share as counted: {@code hits} of {@code n}. */
  public record Share(double hits, double n) {
    double value() {
      return hits / n;
    }

    Interval interval() {
      return wilson(hits, n);
    }
  }

  /** Newcombe's interval of the difference {@code a − b} of two independent shares. */
  public static Interval newcombe(Share a, Share b) {
    Interval ofA = a.interval();
    Interval ofB = b.interval();
    double difference = a.value() - b.value();
    double down = Math.hypot(a.value() - ofA.low(), ofB.high() - b.value());
    double up = Math.hypot(ofA.high() - a.value(), b.value() - ofB.low());
    return new Interval(difference - down, difference + up);
  }

  /** Interval of the ratio {@code a / b} of two counts, on the log scale; both above 0. */
  public static Interval ratio(double a, double b) {
    double half = Z * Math.sqrt(1 / a + 1 / b);
    return new Interval(a / b * Math.exp(-half), a / b * Math.exp(half));
  }

  /** Interval of a count, on the log scale; of 0, the exact Poisson one. */
  public static Interval count(double count) {
    if (count == 0) {
      return new Interval(0, NONE_SEEN);
    }
    double half = Z / Math.sqrt(count);
    return new Interval(count * Math.exp(-half), count * Math.exp(half));
  }
}
