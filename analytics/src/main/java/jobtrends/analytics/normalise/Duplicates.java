package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Map;
import jobtrends.model.ListingText;

/**
 * Finds listings that are one job: the same ad on two boards, or put up again.
 *
 * <p>The same text in another town, at another level or for other pay is another job. Candidates
 * share a title and either an employer or a band of the text's MinHash signature; each candidate
 * pair is then decided with a reason. Work grows with the number of listings, not of pairs.
 */
public final class Duplicates {

  private Duplicates() {}

  /**
   * Listing id → name of its cluster, the smallest id in it; every listing has one. Ids must
   * differ. The order of the listings does not matter.
   */
  public static Map<String, String> clusters(List<ListingText> listings) {
    return DuplicatesClusters.of(listings.stream().map(DuplicatesProfile::of).toList());
  }

  /** Whether two listings are one job, and why; the order of the two does not matter. */
  public static DuplicatesDecision decide(ListingText left, ListingText right) {
    return DuplicatesDecision.of(DuplicatesProfile.of(left), DuplicatesProfile.of(right));
  }

  /**
   * What two copies of a job have in common: they share at least one key. For grouping on a
   * cluster; one listing has at most {@value MinHash#BANDS} + 1 keys.
   */
  public static List<String> keys(ListingText listing) {
    return DuplicatesProfile.of(listing).keys();
  }
}
