package jobtrends.model;

import java.time.LocalDate;

/**
 * Remote, hybrid, on-site: one row per ISO week, role and mode.
 *
 * @param week Monday of the ISO week (UTC)
 * @param role role of the taxonomy or {@link DemandWeek#ALL_ROLES}
 * @param share of the week's postings
 */
public record WorkModeWeek(LocalDate week, String role, WorkMode mode, Estimate share) {}
