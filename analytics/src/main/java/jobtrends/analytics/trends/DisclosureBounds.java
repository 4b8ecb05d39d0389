package jobtrends.analytics.trends;

import jobtrends.analytics.trends.Intervals.Interval;

/**
 * What a share of all postings can be when only some of them disclose (S21): nobody else has the
 * attribute, or everybody. No assumption is made, so nothing narrower is honest.
 */
final class DisclosureBounds {

  private DisclosureBounds() {}

  /**
   * Of counts, so that what is all is 1 and not a little less.
   *
   * @param postings all of them, at least one
   * @param disclosed those that disclose
   * @param hits of these, those that have the attribute
   */
  static Interval of(double postings, double disclosed, double hits) {
    return new Interval(hits / postings, (postings - disclosed + hits) / postings);
  }
}
