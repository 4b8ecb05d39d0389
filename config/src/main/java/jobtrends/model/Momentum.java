package jobtrends.model;

import java.time.LocalDate;

/**
 * Whether a role's part of all postings gathers speed: one row per role, of the newest week that
 * can be compared with the four before it.
 *
 * @param role role of the taxonomy
 * @param week Monday of the week
 * @param change share of the week's postings less the mean share of the four weeks before, in
 *     shares (0.02 = 2 points) (S13); its n counts the week's postings of the role. The weeks are
 *     taken as independent: postings open in several of them make the interval wider than it need
 *     be
 */
public record Momentum(String role, LocalDate week, Estimate change) {}
