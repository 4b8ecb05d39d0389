package jobtrends.analytics.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import jobtrends.analytics.trends.Intervals;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/** Sums of counts as published shares, in the order they were first met. */
record Scorecard(Map<Scorecard.Key, Scorecard.Sum> sums) {

  private static final String PRECISION = "precision";

  record Key(String group, String figure) {}

  record Sum(long hits, long of) {
    Sum plus(Sum other) {
      return new Sum(hits + other.hits, of + other.of);
    }
  }

  static Scorecard of(Stream<Count> counts) {
    var sums = new LinkedHashMap<Key, Sum>();
    counts.forEach(
        count ->
            sums.merge(
                new Key(count.group(), count.figure()),
                new Sum(count.hits(), count.of()),
                Sum::plus));
    return new Scorecard(sums);
  }

  /** Every share, and F1 behind each recall that has a precision. */
  List<AccuracyFigure> figures(AccuracyTask task, List<String> versions) {
    var figures = new ArrayList<AccuracyFigure>();
    sums.forEach(
        (key, sum) -> {
          figures.add(figure(task, key, share(sum), versions));
          f1(key).ifPresent(f1 -> figures.add(figure(task, f1Of(key), f1, versions)));
        });
    return figures;
  }

  private static AccuracyFigure figure(
      AccuracyTask task, Key key, Estimate value, List<String> versions) {
    return new AccuracyFigure(task.label(), key.group(), key.figure(), value, versions);
  }

  private static Estimate share(Sum sum) {
    if (sum.of() == 0) {
      return Estimate.withheld(Withheld.NO_DATA, 0);
    }
    var interval = Intervals.wilson(sum.hits(), sum.of());
    double value = (double) sum.hits() / sum.of();
    return Estimate.of(value, interval.low(), interval.high(), sum.of());
  }

  private static Key f1Of(Key recall) {
    return new Key(recall.group(), recall.figure().replace("recall", "f1"));
  }

  private Optional<Estimate> f1(Key recall) {
    Key precision = new Key(recall.group(), recall.figure().replace("recall", PRECISION));
    return recall.equals(precision) || !sums.containsKey(precision)
        ? Optional.empty()
        : Optional.of(f1(sums.get(precision), sums.get(recall)));
  }

  /**
   * The harmonic mean of both; no interval is known for it. Of nothing said nothing is wrong, and
   * of nothing to be said nothing is missed.
   */
  private static Estimate f1(Sum precision, Sum recall) {
    if (precision.of() + recall.of() == 0) {
      return Estimate.withheld(Withheld.NO_DATA, 0);
    }
    double p = shareOrAll(precision);
    double r = shareOrAll(recall);
    return new Estimate(
        OptionalDouble.of(p + r == 0 ? 0 : 2 * p * r / (p + r)),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        recall.of(),
        Optional.empty());
  }

  private static double shareOrAll(Sum sum) {
    return sum.of() == 0 ? 1 : (double) sum.hits() / sum.of();
  }
}
