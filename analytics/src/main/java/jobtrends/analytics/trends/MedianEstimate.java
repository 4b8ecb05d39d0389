package jobtrends.analytics.trends;

import java.util.Collection;
import jobtrends.model.Estimate;

/** The median of values with its order-statistic interval (S18). */
final class MedianEstimate {

  private MedianEstimate() {}

  /**
   * @param floor least number of values; below 6, where no interval exists, nothing is said
   *     whatever the floor
   */
  static Estimate of(Collection<Double> values, long floor) {
    double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
    if (sorted.length < floor) {
      return Estimates.belowFloor(sorted.length);
    }
    return QuantileRanks.median(sorted.length)
        .map(
            ranks ->
                Estimate.of(
                    Quantiles.linear(sorted, 0.5),
                    sorted[ranks.lower() - 1],
                    sorted[ranks.upper() - 1],
                    sorted.length))
        .orElseGet(() -> Estimates.belowFloor(sorted.length));
  }
}
