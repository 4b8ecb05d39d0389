package jobtrends.model;

/**
 * How long postings stay open: one row per role, over all history of the sources that show their
 * whole stock (S36).
 *
 * @param role role of the taxonomy or {@link DemandWeek#ALL_ROLES}
 * @param median days until half have closed, by Kaplan and Meier: those still open count as open so
 *     far; the upper end is absent where it lies beyond what was watched; its n counts spells
 * @param closedInMonth part that closed within 30 days
 * @param closed spells that were seen to close
 */
public record Closing(String role, Estimate median, Estimate closedInMonth, long closed) {}
