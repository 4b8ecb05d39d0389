package jobtrends.analytics.trends;

import jobtrends.analytics.trends.Intervals.Interval;

/**
 * What a share of all postings can be when only some of them disclose (S21): nobody else has the
 * attribute, or everybody. No assumption is made, so nothing narrower is honest.
 */
final class DisclosureBounds {

  private DisclosureBounds() {}

  /**
   * @param disclosed share of postings that disclose
   * @param observed share of those that have the attribute
   */
  static Interval of(double disclosed, double observed) {
    double known = disclosed * observed;
    return new Interval(known, known + 1 - disclosed);
  }
}
