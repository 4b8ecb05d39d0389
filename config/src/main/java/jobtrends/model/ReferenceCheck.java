package jobtrends.model;

import java.util.OptionalDouble;

/**
 * Our numbers against a reference the user points at: one row per reference series (S39, S40).
 * Likeness is no proof that postings stand for the market: most openings are not online.
 *
 * @param reference name of the series
 * @param measure what of ours it is held against
 * @param correlation of ours and its values at the same dates (Pearson), with Fisher's interval;
 *     its n counts dates; withheld for a mix of occupations, which has none
 * @param duncan Duncan's index of dissimilarity of a mix of occupations, 0 to 1; absent for series
 * @param designEffect what weights that give ours the reference mix would cost; absent for series
 *     and where no weights do
 */
public record ReferenceCheck(
    String reference,
    String measure,
    Estimate correlation,
    OptionalDouble duncan,
    OptionalDouble designEffect) {

  /** Of two series over time. */
  public ReferenceCheck(String reference, String measure, Estimate correlation) {
    this(reference, measure, correlation, OptionalDouble.empty(), OptionalDouble.empty());
  }
}
