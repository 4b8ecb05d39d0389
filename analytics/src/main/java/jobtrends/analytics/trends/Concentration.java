package jobtrends.analytics.trends;

import java.util.Optional;
import jobtrends.model.Withheld;

/**
 * Whether a cell is a few employers' news rather than the market's (S24): one with more than half
 * of the postings, or Herfindahl and Hirschman's index above 0.30.
 */
final class Concentration {

  /** One employer with more than this part of a cell makes it that employer's news. */
  private static final double MOST = 0.5;

  /** As of three employers with a third each, and a little more. */
  static final double HIGHEST = 0.30;

  private Concentration() {}

  /**
   * @param largest postings of the employer that has most
   * @param squares postings of each employer squared, summed; those without one stand alone
   * @param postings of the cell
   */
  static Optional<Withheld> reason(double largest, double squares, double postings) {
    return ofOne(largest, postings)
        .or(
            () ->
                Optional.of(Withheld.FEW_EMPLOYERS)
                    .filter(few -> squares > HIGHEST * postings * postings));
  }

  /** The first half of it, where only the largest employer is known. */
  static Optional<Withheld> ofOne(double largest, double postings) {
    return Optional.of(Withheld.ONE_EMPLOYER).filter(one -> largest > MOST * postings);
  }
}
