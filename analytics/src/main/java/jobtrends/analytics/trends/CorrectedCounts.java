package jobtrends.analytics.trends;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * Skill counts corrected for what the extractor invents and misses (S20): counted × precision /
 * recall, both of the skill's category, measured on labelled texts. A category with too few labels
 * is not corrected, and says so.
 */
public final class CorrectedCounts {

  /** Labels below which a precision or a recall says too little to correct by. */
  static final long FLOOR = 30;

  private final Map<String, Estimate> precision;
  private final Map<String, Estimate> recall;

  private CorrectedCounts(Map<String, Estimate> precision, Map<String, Estimate> recall) {
    this.precision = precision;
    this.recall = recall;
  }

  /** By the figures of each group; an empty list corrects nothing. */
  public static CorrectedCounts by(List<AccuracyFigure> accuracy) {
    return new CorrectedCounts(named("precision", accuracy), named("recall", accuracy));
  }

  private static Map<String, Estimate> named(String figure, List<AccuracyFigure> accuracy) {
    return accuracy.stream()
        .filter(row -> !row.isOverall() && row.figure().equals(figure))
        .collect(Collectors.toMap(AccuracyFigure::group, AccuracyFigure::value));
  }

  /** Postings that ask for a skill, from those counted; the n is what was counted. */
  Estimate of(String category, long counted) {
    Function<Map<String, Estimate>, Optional<Estimate>> known =
        figures -> Optional.ofNullable(figures.get(category)).filter(CorrectedCounts::isEnough);
    return known
        .apply(precision)
        .flatMap(p -> known.apply(recall).map(r -> corrected(counted, p, r)))
        .orElse(Estimate.withheld(Withheld.ACCURACY_UNKNOWN, counted));
  }

  private static boolean isEnough(Estimate share) {
    return share.n() >= FLOOR && share.value().orElse(0) > 0;
  }

  /**
   * The interval joins, on the log scale, the chance in the count with that in both shares; it
   * takes them as independent.
   */
  static Estimate corrected(long counted, Estimate precision, Estimate recall) {
    double ratio = precision.value().orElseThrow() / recall.value().orElseThrow();
    if (counted == 0) {
      return Estimates.within(0, new Interval(0, Intervals.count(0).high() * ratio), 0);
    }
    double value = counted * ratio;
    double spread = 1.0 / counted + relativeVariance(precision) + relativeVariance(recall);
    double half = Intervals.Z * Math.sqrt(spread);
    return Estimates.within(
        value, new Interval(value * Math.exp(-half), value * Math.exp(half)), counted);
  }

  private static double relativeVariance(Estimate share) {
    double p = share.value().orElseThrow();
    return (1 - p) / (p * share.n());
  }
}
