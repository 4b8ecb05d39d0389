package jobtrends.analytics.trends;

import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/** Counts to published numbers: the floors below which nothing is said (S23), and the intervals. */
final class Estimates {

  static final long SHARE_FLOOR = 10;
  static final long MEDIAN_FLOOR = 10;
  static final long QUARTILE_FLOOR = 20;
  static final long CITY_RANK_FLOOR = 30;
  static final long EMPLOYER_FLOOR = 5;
  static final long INDEX_FLOOR = 10;

  private Estimates() {}

  /** A share of at least {@link #SHARE_FLOOR} postings. */
  static Estimate share(double hits, long n) {
    if (n < SHARE_FLOOR) {
      return belowFloor(n);
    }
    return within(hits / n, Intervals.wilson(hits, n), n);
  }

  /** A share whose postings are worth fewer: by so many times. */
  static Estimate share(double hits, long n, double designEffect) {
    double worth = n / designEffect;
    Estimate share =
        worth < SHARE_FLOOR
            ? belowFloor(n)
            : within(hits / n, new Share(hits / designEffect, worth).interval(), n);
    return share.worth(worth);
  }

  /** Share minus share, with Newcombe's interval; n is the smaller of the two. */
  static Estimate change(Share now, Share before) {
    long n = Math.round(Math.min(now.n(), before.n()));
    if (n < SHARE_FLOOR) {
      return belowFloor(n);
    }
    return within(now.value() - before.value(), Intervals.newcombe(now, before), n);
  }

  /** A share of postings that come in clusters: floor and interval are of their worth (S19). */
  static Estimate share(EmployerClusters postings) {
    double worth = postings.effectiveN();
    long n = Math.round(postings.ads());
    Estimate share =
        worth < SHARE_FLOOR
            ? belowFloor(n)
            : within(postings.share(), postings.effective().interval(), n);
    return share.worth(worth);
  }

  /** The same of a change; n and worth are those of the smaller. */
  static Estimate change(EmployerClusters now, EmployerClusters before) {
    double worth = Math.min(now.effectiveN(), before.effectiveN());
    long n = Math.round(Math.min(now.ads(), before.ads()));
    Estimate change =
        worth < SHARE_FLOOR
            ? belowFloor(n)
            : within(
                now.share() - before.share(),
                Intervals.newcombe(now.effective(), before.effective()),
                n);
    return change.worth(worth);
  }

  static Estimate within(double value, Interval interval, long n) {
    return Estimate.of(value, interval.low(), interval.high(), n);
  }

  static Estimate belowFloor(long n) {
    return Estimate.withheld(Withheld.BELOW_FLOOR, n);
  }

  /** The reason if there is one, else the estimate. */
  static Estimate unless(Optional<Withheld> reason, Estimate estimate) {
    return reason.map(why -> withheld(why, estimate)).orElse(estimate);
  }

  private static Estimate withheld(Withheld why, Estimate estimate) {
    Estimate none = Estimate.withheld(why, estimate.n());
    OptionalDouble worth = estimate.effectiveN();
    // Of no postings at all there is no worth either.
    return worth.orElse(0) > 0 ? none.worth(worth.getAsDouble()) : none;
  }
}
