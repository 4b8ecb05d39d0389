package jobtrends.model;

/**
 * Open postings that are possibly inactive: one row per role on the as-of day (S37). Two of four
 * signs are needed: older than 95 % of its role, reposted three times or more, text unchanged for
 * more than 90 days, an employer that never closes one. Age alone tells little.
 *
 * @param role role of the taxonomy or {@link DemandWeek#ALL_ROLES}
 * @param share of the role's open postings that show two signs or more
 * @param active open postings without them: the role's stock as it may be
 */
public record Inactive(String role, Estimate share, long active) {}
