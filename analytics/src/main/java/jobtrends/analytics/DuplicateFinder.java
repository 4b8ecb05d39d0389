package jobtrends.analytics;

import java.io.Serializable;
import java.util.stream.Stream;
import jobtrends.analytics.normalise.Duplicates;
import jobtrends.analytics.normalise.DuplicatesLink;
import jobtrends.analytics.normalise.Employers;
import jobtrends.model.ListingText;

/**
 * Tells which listings are one job. Travels to every task and is called by several threads at once:
 * see {@link ListingNormaliser}.
 */
public interface DuplicateFinder extends Serializable {

  /** Under which a listing is compared with others. */
  Duplicates.Keys keys(ListingText listing);

  /** What is found among the listings of one key, sorted by town; they are read one by one. */
  Stream<DuplicatesLink> links(Stream<ListingText> candidates);

  /**
   * What is left of an employer's name once legal form, case and punctuation are gone; empty text
   * when nothing is left. Employers are counted under this name.
   */
  String employer(String company);

  /** The finder the program ships with. */
  static DuplicateFinder standard() {
    return new Standard();
  }

  /** Stateless, so small to send. */
  record Standard() implements DuplicateFinder {

    @Override
    public Duplicates.Keys keys(ListingText listing) {
      return Duplicates.keys(listing);
    }

    @Override
    public Stream<DuplicatesLink> links(Stream<ListingText> candidates) {
      return Duplicates.links(candidates);
    }

    @Override
    public String employer(String company) {
      return Employers.canonical(company);
    }
  }
}
