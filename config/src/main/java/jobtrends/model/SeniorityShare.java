package jobtrends.model;

/**
 * How much of a role's postings names a level: one row per role and level of the level window, in
 * the order of the levels; levels no posting names are left out.
 *
 * @param role role of the taxonomy or {@link DemandWeek#ALL_ROLES}
 * @param level the level the title names; {@code UNSPECIFIED} is a class of its own
 * @param share of the role's postings; employers taken as clusters (S19)
 */
public record SeniorityShare(String role, Seniority level, Estimate share) {}
