package jobtrends.model;

import java.time.LocalDate;

/**
 * Postings of a role on display on a day: one row per UTC day with a run and role; none at all
 * where runs are rarer than five days a week.
 *
 * @param role role of the taxonomy, {@code "All roles"}, or {@code "Unknown role"}
 * @param postings distinct deduplicated postings shown that day, over all sources: a raw count
 * @param mean postings on display, mean of the seven days that end with this one (S10), over the
 *     sources that were complete and asked the same on each of them; its n is the day's own count
 *     over those sources. Two days can be compared where {@code sources} is the same
 * @param days days of the seven that had a run: the mean is of these; below seven it is a flag,
 *     below five there is no mean
 * @param sources how many sources the mean is over
 */
public record DemandDay(
    LocalDate day, String role, long postings, Estimate mean, int days, int sources) {}
