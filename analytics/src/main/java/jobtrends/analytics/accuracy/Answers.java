package jobtrends.analytics.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;

/** What the readers said to every listing of a task, by the listing's id. */
record Answers(Map<String, NormalisedListing> listings, Map<String, String> jobs) {

  static Answers read(List<ListingText> inputs, Readers readers) {
    Map<String, NormalisedListing> listings = new HashMap<>();
    inputs.forEach(input -> listings.put(input.id(), readers.listing().apply(input)));
    return new Answers(listings, Map.of());
  }

  /** All listings at once: whether two are one job may depend on the others. */
  static Answers join(List<ListingText> inputs, Readers readers) {
    return new Answers(Map.of(), readers.jobs().apply(inputs));
  }
}
