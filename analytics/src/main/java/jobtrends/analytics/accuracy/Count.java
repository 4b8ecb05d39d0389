package jobtrends.analytics.accuracy;

/**
 * What one case adds to one share.
 *
 * @param group part of the cases the share is of, empty text for all
 * @param figure name of the share
 * @param hits that were right
 * @param of those counted
 */
record Count(String group, String figure, long hits, long of) {

  static Count yesNo(String figure, boolean hit) {
    return new Count("", figure, hit ? 1 : 0, 1);
  }

  static Count of(String figure, long hits, long of) {
    return new Count("", figure, hits, of);
  }
}
