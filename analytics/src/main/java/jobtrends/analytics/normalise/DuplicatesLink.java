package jobtrends.analytics.normalise;

/**
 * What the comparison of the candidates of one key found. A pair that shares several keys is found
 * several times.
 *
 * @param listing id of a listing
 * @param other id of the listing it was compared with; the same id for {@link Kind#UNCOMPARED}
 * @param kind what is between them
 */
public record DuplicatesLink(String listing, String other, Kind kind) {

  /** What is between two listings. */
  public enum Kind {
    /** They are one job. */
    SAME,
    /** {@code listing} names no town: it is the job {@code other} when it fits no other job. */
    SAME_IF_ONLY_FIT,
    /** One text under two employers' names: two jobs, one of them perhaps an agency's. */
    AGENCY_COPY,
    /** The key has too many jobs in one town for {@code listing} to be compared with all. */
    UNCOMPARED
  }
}
