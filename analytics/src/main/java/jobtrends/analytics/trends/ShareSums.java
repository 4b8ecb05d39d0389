package jobtrends.analytics.trends;

import java.util.List;
import java.util.function.ToDoubleFunction;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.analytics.trends.Intervals.Share;

/**
 * A weighted sum of independent shares and its 95 % interval, from the shares' own Wilson intervals
 * (Zou and Donner 2008). Of {@code a − b} it is Newcombe's.
 */
record ShareSums(List<Term> terms) {

  ShareSums {
    terms = List.copyOf(terms);
  }

  /**
   * A share in the sum.
   *
   * @param weight may be negative
   */
  record Term(double weight, Share share) {

    double value() {
      return weight * share.value();
    }

    /** How far the sum can fall by this share, and how far it can rise. */
    private Interval reach() {
      Interval of = share.interval();
      double toLow = weight * (share.value() - of.low());
      double toHigh = weight * (of.high() - share.value());
      return weight < 0 ? new Interval(-toHigh, -toLow) : new Interval(toLow, toHigh);
    }
  }

  double value() {
    return terms.stream().mapToDouble(Term::value).sum();
  }

  Interval interval() {
    return new Interval(value() - norm(Interval::low), value() + norm(Interval::high));
  }

  private double norm(ToDoubleFunction<Interval> side) {
    return Math.sqrt(
        terms.stream().map(Term::reach).mapToDouble(side).map(part -> part * part).sum());
  }
}
