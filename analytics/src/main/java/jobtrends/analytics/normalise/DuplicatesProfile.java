package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jobtrends.model.ListingText;

/**
 * What the comparison of two listings needs to know of one.
 *
 * @param employer canonical; empty when the listing names none
 * @param title the telling words of the title
 * @param language of the description; empty for a text too short to say
 */
record DuplicatesProfile(
    String id,
    String employer,
    String title,
    DuplicatesPlace place,
    Shingles text,
    DuplicatesTerms terms,
    Optional<String> language) {

  static DuplicatesProfile of(ListingText listing) {
    PlainText description = plain(listing.description());
    return new DuplicatesProfile(
        listing.id(),
        listing.company().map(Employers::canonical).orElse(""),
        DuplicatesTitle.core(plain(listing.title()).text()),
        DuplicatesPlace.of(plain(listing.location()).text()),
        Shingles.of(description.text()),
        DuplicatesTerms.of(description.text()),
        Languages.detect(description));
  }

  private static PlainText plain(Optional<String> field) {
    return PlainText.of(field.orElse(""));
  }

  /**
   * Under which a job's other copies are found: same title and employer, or same title and band.
   */
  List<Long> keys() {
    List<Long> keys = new ArrayList<>();
    long titled = Shingles.hash(title);
    if (!employer.isEmpty()) {
      keys.add(Shingles.mix(titled * 31 + Shingles.hash(employer.split(" ")[0])));
    }
    for (long band : MinHash.bands(text)) {
      keys.add(Shingles.mix(titled ^ band));
    }
    return keys;
  }
}
