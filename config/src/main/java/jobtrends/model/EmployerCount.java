package jobtrends.model;

/**
 * An employer's postings in the level window: one row per employer name, as normalised for
 * duplicates, counted over the postings that a source names whose terms let facts of a listing
 * leave.
 *
 * @param postings deduplicated postings
 * @param share of all postings that name an employer
 * @param role the role it advertises most often; {@link DemandWeek#UNKNOWN_ROLE} where none fits
 */
public record EmployerCount(String employer, long postings, Estimate share, String role) {}
