package jobtrends.analytics.trends;

import java.util.Optional;

/**
 * Which of n sorted values bound a quantile with 95 % confidence, whatever the distribution (S18).
 * The interval from the l-th to the u-th smallest covers the quantile p with the probability that l
 * to u − 1 of n values lie below it.
 */
public final class QuantileRanks {

  private static final double CONFIDENCE = 0.95;
  private static final double TAIL = (1 - CONFIDENCE) / 2;
  private static final double HALF = 0.5;

  private QuantileRanks() {}

  /** Ranks count from 1. */
  public record Ranks(int lower, int upper, double coverage) {}

  /** Equal tails; absent below n = 6, where no such interval exists. */
  public static Optional<Ranks> median(int n) {
    double[] below = cumulative(n, HALF);
    int lower = 0;
    while (lower < n && below[lower] <= TAIL) {
      lower++;
    }
    int upper = n - lower + 1;
    return lower == 0 || lower >= upper
        ? Optional.empty()
        : Optional.of(ranks(below, lower, upper));
  }

  /** The shortest interval; of equally short ones, that of the highest coverage. */
  public static Optional<Ranks> quartile(int n, double p) {
    double[] below = cumulative(n, p);
    Ranks best = null;
    int upper = 1;
    for (int lower = 1; lower < n; lower++) {
      upper = Math.max(upper, lower + 1);
      while (upper <= n && coverage(below, lower, upper) < CONFIDENCE) {
        upper++;
      }
      if (upper > n) {
        break;
      }
      best = better(best, ranks(below, lower, upper));
    }
    return Optional.ofNullable(best);
  }

  private static Ranks better(Ranks best, Ranks found) {
    if (best == null) {
      return found;
    }
    int gain = (best.upper() - best.lower()) - (found.upper() - found.lower());
    boolean surer = gain == 0 && found.coverage() > best.coverage();
    return gain > 0 || surer ? found : best;
  }

  private static Ranks ranks(double[] below, int lower, int upper) {
    return new Ranks(lower, upper, coverage(below, lower, upper));
  }

  private static double coverage(double[] below, int lower, int upper) {
    return below[upper - 1] - below[lower - 1];
  }

  /** Chance of at most k of n, for k from 0 to n; in logs, so that large n do not vanish. */
  private static double[] cumulative(int n, double p) {
    var sum = new double[n + 1];
    double logTerm = n * Math.log1p(-p);
    double total = 0;
    for (int k = 0; k <= n; k++) {
      total += Math.exp(logTerm);
      sum[k] = total;
      logTerm += Math.log((double) (n - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
    }
    return sum;
  }
}
