package jobtrends.model;

import java.util.List;
import java.util.Optional;

/**
 * A listing, interpreted: one per {@link ListingText}.
 *
 * @param id the id of the text it was read from
 * @param skills canonical names of the taxonomy, each once, in alphabetical order
 * @param language ISO 639-1 of the description (or title); absent when the text is too short to
 *     tell
 */
public record NormalisedListing(
    String id,
    Title title,
    List<String> skills,
    PayReading pay,
    Whereabouts whereabouts,
    Optional<String> language) {

  public NormalisedListing {
    skills = List.copyOf(skills);
  }
}
