package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.model.ListingText;

/**
 * Finds listings that are one job: the same ad on two boards, or put up again.
 *
 * <p>The same text in another town, at another level or for other pay is another job; under another
 * employer's name it is another job and flagged. Candidates share two of title, employer and a band
 * of the text's MinHash signature; each candidate pair is then decided with a reason. Work grows
 * with the number of listings, not of pairs.
 */
public final class Duplicates {

  /**
   * What is found of a listing.
   *
   * @param cluster the smallest id of the listings that are its job
   * @param copies clusters with the same ad under another employer's name
   */
  public record Found(String cluster, Set<String> copies) {

    public Found {
      copies = Set.copyOf(copies);
    }
  }

  /**
   * Under which a listing is compared.
   *
   * @param keys two copies of a job share at least one, listings with little in common none; at
   *     most 2 * {@value MinHash#BANDS} + 6, each once
   * @param town what the listings of one key are sorted by; empty when the listing names no town
   */
  public record Keys(List<Long> keys, String town) {

    public Keys {
      keys = keys.stream().distinct().toList();
    }
  }

  private Duplicates() {}

  /**
   * What is found of each listing, by its id. Ids must differ. The order of the listings does not
   * matter. All are held in memory; {@link #keys} and {@link #links} are for those who cannot.
   */
  public static Map<String, Found> find(List<ListingText> listings) {
    return DuplicatesClusters.of(listings.stream().map(DuplicatesProfile::of).toList());
  }

  /** Whether two listings are one job, and why; the order of the two does not matter. */
  public static DuplicatesDecision decide(ListingText left, ListingText right) {
    return DuplicatesDecision.of(DuplicatesProfile.of(left), DuplicatesProfile.of(right));
  }

  /** Under which a listing's copies are found on a cluster. */
  public static Keys keys(ListingText listing) {
    DuplicatesProfile profile = DuplicatesProfile.of(listing);
    return new Keys(profile.keys(), profile.place().key());
  }

  /**
   * What is found among the listings of one key, sorted by {@link Keys#town}. They are read one by
   * one and few are kept, so a key may have any number.
   */
  public static Stream<DuplicatesLink> links(Stream<ListingText> candidates) {
    DuplicatesGroup group = new DuplicatesGroup();
    return candidates.map(DuplicatesProfile::of).flatMap(group::add);
  }
}
