package jobtrends.model;

import java.util.List;
import java.util.Optional;

/**
 * A listing, interpreted: one per {@link ListingText}.
 *
 * @param id the id of the text it was read from
 * @param asks the skills it names and how it asks for each, each once, by name
 * @param language ISO 639-1 of the description (or title); absent when the text is too short to
 *     tell
 */
public record NormalisedListing(
    String id,
    Title title,
    List<SkillAsk> asks,
    PayReading pay,
    Whereabouts whereabouts,
    Optional<String> language) {

  public NormalisedListing {
    asks = List.copyOf(asks);
  }

  /** Canonical names of the skills, each once, in alphabetical order. */
  public List<String> skills() {
    return asks.stream().map(SkillAsk::name).toList();
  }
}
