package jobtrends.model;

import java.time.LocalDate;
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
 */
public record Restatement(
    String role,
    LocalDate week,
    Estimate before,
    Estimate now,
    OptionalDouble revision,
    OptionalDouble largest) {}
