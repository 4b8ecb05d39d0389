package jobtrends.analytics.trends;

import java.util.Optional;
import jobtrends.model.Withheld;

/**
 * Whether a cell is a few employers' news rather than the market's (S24): one with more than half
 * of the postings, or Herfindahl and Hirschman's index above 0.30.
 */
final class Concentration {

  /** As of three employers with a third each, and a little more. */
  static final double HIGHEST = 0.30;

  private Concentration() {}

  /**
   * @param largest postings of the employer that has most
   * @param squares postings of each employer squared, summed; those without one stand alone
   * @param postings of the cell
   */
  static Optional<Withheld> reason(double largest, double squares, double postings) {
    if (largest > Estimates.DOMINANCE * postings) {
      return Optional.of(Withheld.ONE_EMPLOYER);
    }
    return squares > HIGHEST * postings * postings
        ? Optional.of(Withheld.FEW_EMPLOYERS)
        : Optional.empty();
  }
}
