package jobtrends.reports.claims;

import jobtrends.settings.Claim;

/**
 * A claim and what was measured of it.
 *
 * @param evidence numbers with their intervals; says what is missing where there are none
 * @param reason why the verdict is what it is
 */
public record Judged(Claim claim, Verdict verdict, String evidence, String reason) {}
