package jobtrends.analytics.trends;

import jobtrends.analytics.trends.Intervals.Share;

/**
 * A share of postings that come in clusters, one per employer (S19): the six sums its doubt can be
 * told from. An employer's postings resemble each other, so 150 ads of five employers say as little
 * as 16 independent ones might. A posting that names no employer is a cluster of its own.
 *
 * @param employers clusters, those without a hit included
 * @param ads postings, summed over the clusters; weighted ones may be fractions
 * @param hits postings with the attribute
 * @param adsSquared the squares of the clusters' ads, summed
 * @param hitsSquared the squares of their hits, summed
 * @param adsHits their ads × hits, summed
 */
public record EmployerClusters(
    long employers,
    double ads,
    double hits,
    double adsSquared,
    double hitsSquared,
    double adsHits) {

  /** 15, not 14.999999999999996: floors are compared with it, and it is printed. */
  private static final double ROUND = 1e6;

  /** Hits of the ads. */
  public double share() {
    return hits / ads;
  }

  /** Of the share as a ratio of two sums over clusters; needs two clusters. */
  double standardError() {
    double p = share();
    double residuals = hitsSquared - 2 * p * adsHits + p * p * adsSquared;
    double correction = employers / (employers - 1.0);
    return Math.sqrt(correction * Math.max(0, residuals)) / ads;
  }

  /**
   * How many times the variance is that of as many independent postings; at least 1, for clusters
   * that seem more alike than chance are chance.
   *
   * <p>Where the clusters cannot tell (one cluster, no hit, or nothing but hits), each is taken as
   * all of one mind: the worst that clusters can do.
   */
  public double designEffect() {
    if (adsSquared <= ads) {
      return 1;
    }
    double independent = share() * (1 - share()) / ads;
    if (employers < 2 || independent <= 0) {
      return adsSquared / ads;
    }
    return Math.max(1, standardError() * standardError() / independent);
  }

  /** The independent postings these are worth: never more than there are. */
  public double effectiveN() {
    return ads == 0 ? 0 : Math.min(ads, Math.round(ads / designEffect() * ROUND) / ROUND);
  }

  /** The same share of as many postings as these are worth. */
  Share effective() {
    return new Share(share() * effectiveN(), effectiveN());
  }
}
