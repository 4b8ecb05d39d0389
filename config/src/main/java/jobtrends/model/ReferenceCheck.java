package jobtrends.model;

/**
 * Our numbers against a reference the user points at: one row per reference series (S39). Likeness
 * is no proof that postings stand for the market: most openings are not online.
 *
 * @param reference name of the series
 * @param correlation of ours and its values at the same dates (Pearson), with Fisher's interval;
 *     its n counts dates
 */
public record ReferenceCheck(String reference, Estimate correlation) {}
