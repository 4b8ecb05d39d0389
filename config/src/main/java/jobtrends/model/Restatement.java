package jobtrends.model;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was published of a week, and what is said of it now: one row per role and week, of the last
 * eight weeks that were published before (S38).
 *
 * @param role as in {@link DemandWeek}
 * @param week Monday of the ISO week
 * @param before index as published then
 * @param now index as published now
 * @param revision now less before, in points of the index; absent where either is withheld
 * @param largest the revision of the role's series farthest from 0, over all its weeks and not only
 *     these; absent where no week has both
 * @param reason what it is compared with, and why it says otherwise
 */
public record Restatement(
    String role,
    LocalDate week,
    Estimate before,
    Estimate now,
    OptionalDouble revision,
    OptionalDouble largest,
    Reason reason) {

  /** Whether another number, or a number in place of none, is published now. */
  public boolean saysOtherwise() {
    return !before.value().equals(now.value());
  }

  /** Why a week is restated. */
  public enum Cause {
    /** Runs of later days are counted. */
    LATER_DATA,
    /** A run of the days counted before was not there yet. */
    LATE_RUN,
    /** A run that was counted before is gone, or joins no other any more. */
    LOST_RUN,
    /** A run was read again and gave something else. */
    READ_AGAIN,
    /** Other versions of readers, extractors or taxonomies. */
    OTHER_VERSIONS,
    /** Listings that counted apart are one posting now. */
    MERGED_DUPLICATES,
    /** None of these can be told from what was published. */
    NOT_KNOWN
  }

  /**
   * @param published name of the vintage compared with
   * @param causes none where nothing changed
   * @param words the same for a reader, with names
   */
  public record Reason(String published, List<Cause> causes, String words) {

    public Reason {
      causes = List.copyOf(causes);
    }
  }
}
