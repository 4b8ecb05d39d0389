package jobtrends.analytics.trends;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.Intervals.Interval;

/**
 * How long postings stay open, by Kaplan and Meier (S36). Those still open count as open so far;
 * those that were open before we looked count from the age at which we found them. The mean age of
 * the closed alone would make every market look quick.
 *
 * @param steps one per age at which a posting closed, in order
 */
record SurvivalCurve(List<Step> steps) {

  SurvivalCurve {
    steps = List.copyOf(steps);
  }

  /**
   * Postings that were watched alike.
   *
   * @param entered age in days at which they came under watch; 0 from their first day
   * @param left age at which they closed or were last known open
   * @param closed whether they closed
   * @param postings how many
   */
  record Watched(double entered, double left, boolean closed, long postings) {

    /** Whether the postings could have been seen to close at an age. */
    boolean isAtRisk(double age) {
      return age <= left && (entered == 0 || entered < age);
    }
  }

  /**
   * The curve after the closures of one age.
   *
   * @param atRisk postings that could have been seen to close at that age
   * @param open part of all postings still open
   * @param error Greenwood's standard error of it
   */
  record Step(double age, long atRisk, double open, double error) {

    /**
     * On the log of minus the log, which keeps within 0 and 1; absent at 0, where none is known.
     */
    Interval interval() {
      if (open <= 0) {
        return new Interval(0, 1);
      }
      double reach = Intervals.Z * error / (open * Math.log(open));
      return open == 1
          ? new Interval(1, 1)
          : new Interval(Math.pow(open, Math.exp(-reach)), Math.pow(open, Math.exp(reach)));
    }
  }

  static SurvivalCurve of(Collection<Watched> all) {
    var ages =
        all.stream()
            .filter(Watched::closed)
            .map(Watched::left)
            .collect(Collectors.toCollection(TreeSet::new));
    var steps = new ArrayList<Step>();
    double open = 1;
    double sum = 0;
    for (double age : ages) {
      long atRisk = count(all, watched -> watched.isAtRisk(age));
      long closed = count(all, watched -> watched.closed() && watched.left() == age);
      open *= 1 - (double) closed / atRisk;
      sum += (double) closed / (atRisk * (atRisk - closed));
      steps.add(new Step(age, atRisk, open, open == 0 ? 0 : open * Math.sqrt(sum)));
    }
    return new SurvivalCurve(steps);
  }

  private static long count(Collection<Watched> all, Predicate<Watched> which) {
    return all.stream().filter(which).mapToLong(Watched::postings).sum();
  }

  /** The age by which half have closed; absent while more than half are open at the last. */
  OptionalDouble median() {
    return firstAtHalf(Step::open);
  }

  /** Lower end of its 95 % interval: the first age whose own interval reaches half. */
  OptionalDouble medianLow() {
    return firstAtHalf(step -> step.interval().low());
  }

  /**
   * Upper end: the first age whose whole interval lies at or below half; absent where none does.
   */
  OptionalDouble medianHigh() {
    return firstAtHalf(step -> step.interval().high());
  }

  private OptionalDouble firstAtHalf(ToDoubleFunction<Step> part) {
    return steps.stream()
        .filter(step -> part.applyAsDouble(step) <= 0.5)
        .mapToDouble(Step::age)
        .findFirst();
  }
}
