package jobtrends.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What came and what went of a role in a week: one row per completed ISO week (UTC), kind of source
 * and role. Only sources count that were whole in this week, complete in the one before, and asked
 * the same in both (S4), so each row adds up in itself (S2): {@code stock.after = stock.before +
 * entered.fresh + entered.reopened − left.closed − left.lapsed}. A job on several boards counts
 * once: it is open while any of its listings is.
 *
 * @param week Monday of the ISO week
 * @param kind whether the sources show their whole stock or only their newest
 * @param role role of the taxonomy, {@link DemandWeek#ALL_ROLES} or {@link DemandWeek#UNKNOWN_ROLE}
 * @param sources those matched, sorted; empty when the row is withheld
 * @param edited jobs one of whose listings changed what it says
 */
public record FlowWeek(
    LocalDate week,
    Kind kind,
    String role,
    List<String> sources,
    Stock stock,
    Entered entered,
    Left left,
    Estimate edited) {

  public FlowWeek {
    sources = List.copyOf(sources);
  }

  /** What part of its listings a source shows. */
  public enum Kind {
    WHOLE_STOCK,
    /** Nothing can be known to have closed there: what comes is published and nothing else (S8). */
    NEWEST_ONLY
  }

  /**
   * Open jobs.
   *
   * @param before at the end of the week before, in the sources of this row
   * @param after at the end of the week
   * @param withoutStale of those, open for 121 days or less (S9)
   */
  public record Stock(Estimate before, Estimate after, Estimate withoutStale) {}

  /**
   * Jobs that came.
   *
   * @param fresh seen for the first time anywhere, or again after more than 14 days everywhere gone
   * @param reposted of those, seen before
   * @param reopened back within 14 days, or come to these sources from others
   */
  public record Entered(Estimate fresh, Estimate reposted, Estimate reopened) {}

  /**
   * Jobs that went.
   *
   * @param closed proven to be gone
   * @param lapsed not seen for 90 days
   */
  public record Left(Estimate closed, Estimate lapsed) {}
}
