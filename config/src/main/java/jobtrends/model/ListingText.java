package jobtrends.model;

import java.util.Optional;

/**
 * What the normaliser reads of one listing: plain text or HTML, all but the id optional.
 *
 * @param id anything that tells listings of one input apart
 * @param country ISO 3166-1 alpha-2 of the board or dump, a hint for currencies and places
 * @param postedAt as printed
 */
public record ListingText(
    String id,
    Optional<String> title,
    Optional<String> company,
    Optional<String> location,
    Optional<String> salary,
    Optional<String> description,
    Optional<String> country,
    Optional<String> postedAt) {}
