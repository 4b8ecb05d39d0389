package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jobtrends.model.ListingText;
import jobtrends.model.Seniority;

/**
 * What the comparison of two listings needs to know of one.
 *
 * @param employer canonical; empty when the listing names none
 * @param title the telling words of the title
 * @param words the whole title in the same form, with what it repeats of employer and place
 * @param level the title names
 * @param description as words, for what the title adds
 * @param language of the description; empty for a text too short to say
 */
record DuplicatesProfile(
    String id,
    String employer,
    String title,
    String words,
    Seniority level,
    String description,
    DuplicatesPlace place,
    Shingles text,
    DuplicatesTerms terms,
    Optional<String> language) {

  private static final Seniorities LEVELS = Seniorities.standard();

  /** Bands by which ads of one employer are found whose titles differ. */
  private static final int EMPLOYER_BANDS = 4;

  static DuplicatesProfile of(ListingText listing) {
    PlainText description = plain(listing.description());
    String employer = listing.company().map(Employers::canonical).orElse("");
    String location = plain(listing.location()).text();
    PlainText title = plain(listing.title());
    return new DuplicatesProfile(
        listing.id(),
        employer,
        DuplicatesTitle.core(title.text(), employer, DuplicatesPlace.parts(location)),
        DuplicatesTitle.core(title.text(), "", Set.of()),
        LEVELS.read(TitlesWords.parts(title)),
        description.text(),
        DuplicatesPlace.of(location),
        Shingles.of(description.text()),
        DuplicatesTerms.of(description.text()),
        Languages.detect(description));
  }

  /** Whether the titles say the same, or one more that both texts, nearly one text, say too. */
  boolean titlesMeet(DuplicatesProfile other) {
    return title.equals(other.title)
        || words.equals(other.words)
        || level == other.level
            && isOfSameEmployer(other)
            && text.resemblance(other.text) >= DuplicatesDecision.NEAR_TEXT
            && (adds(other) || other.adds(this));
  }

  boolean isOfSameEmployer(DuplicatesProfile other) {
    return !employer.isEmpty()
        && !other.employer.isEmpty()
        && Employers.same(employer, other.employer);
  }

  /** Whether this title has all words of the other, and more that both descriptions mention. */
  private boolean adds(DuplicatesProfile other) {
    Set<String> more = new TreeSet<>(List.of(title.split(" ")));
    List<String> fewer = List.of(other.title.split(" "));
    return more.containsAll(fewer)
        && more.removeAll(fewer)
        && DuplicatesTitle.mentions(description, more)
        && DuplicatesTitle.mentions(other.description, more);
  }

  /**
   * Under which a job's other copies are found: same title and employer, same title and band, or
   * same employer and one of a few bands.
   */
  List<Long> keys() {
    List<Long> keys = new ArrayList<>();
    long[] bands = MinHash.bands(text);
    for (String said : new TreeSet<>(List.of(title, words))) {
      long titled = Shingles.hash(said);
      if (!employer.isEmpty()) {
        keys.add(Shingles.mix(titled * 31 + employed()));
      }
      for (long band : bands) {
        keys.add(Shingles.mix(titled ^ band));
      }
    }
    int shared = employer.isEmpty() ? 0 : Math.min(EMPLOYER_BANDS, bands.length);
    for (int band = 0; band < shared; band++) {
      keys.add(Shingles.mix(employed() * 31 + bands[band]));
    }
    return keys;
  }

  private long employed() {
    return Shingles.hash(employer.split(" ")[0]);
  }

  private static PlainText plain(Optional<String> field) {
    return PlainText.of(field.orElse(""));
  }
}
