package jobtrends.analytics.trends;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * Growth of pay without the effect of the mix (S30): the median of the growths of cells of alike
 * postings. The growth of the pooled median would also rise when more senior people are sought.
 */
final class MatchedGrowth {

  /** Values a cell needs on each side. */
  static final int LEAST_VALUES = 2;

  /** Cells below which the median of their growths says too little. */
  static final int LEAST_CELLS = 20;

  /** Months of the headline. */
  static final int MONTHS = 3;

  private MatchedGrowth() {}

  /** Median of the cells' growths, as a share (0.05 = 5 %); its n counts cells. */
  static Estimate estimate(Collection<Double> growths) {
    return growths.size() < LEAST_CELLS
        ? Estimate.withheld(Withheld.TOO_FEW_CELLS, growths.size())
        : MedianEstimate.of(growths, LEAST_CELLS);
  }

  /**
   * The headline: the mean of three months' medians. One month's median jumps with the employers
   * that happened to advertise. Withheld when a month of the three is.
   */
  static Estimate headline(List<Estimate> months) {
    long n = months.stream().mapToLong(Estimate::n).min().orElse(0);
    return months.stream()
        .flatMap(month -> month.withheld().stream())
        .findFirst()
        .map(reason -> Estimate.withheld(reason, n))
        .orElseGet(() -> mean(months, n));
  }

  /** The months are taken as independent: their half intervals add in squares. */
  private static Estimate mean(List<Estimate> months, long n) {
    double mean = months.stream().mapToDouble(MatchedGrowth::value).sum() / MONTHS;
    double down = norm(months, month -> value(month) - month.low().orElseThrow());
    double up = norm(months, month -> month.high().orElseThrow() - value(month));
    return Estimate.of(mean, mean - down / MONTHS, mean + up / MONTHS, n);
  }

  private static double value(Estimate month) {
    return month.value().orElseThrow();
  }

  private static double norm(List<Estimate> months, ToDoubleFunction<Estimate> half) {
    return Math.sqrt(months.stream().mapToDouble(half).map(side -> side * side).sum());
  }
}
