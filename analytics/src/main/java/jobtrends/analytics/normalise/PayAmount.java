package jobtrends.analytics.normalise;

import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.model.PayPeriod;

/**
 * One amount or range in a text, before it is known to be pay.
 *
 * @param mark the currency's sign, code or name beside it
 * @param stated the period named beside it
 * @param isRange whether two figures were given
 * @param isScaled whether it was written with a "k" or the like
 * @param from index of its first token
 * @param to index after its last token, the stated period apart
 */
record PayAmount(
    OptionalDouble min,
    OptionalDouble max,
    Optional<String> mark,
    Optional<PayPeriod> stated,
    boolean isRange,
    boolean isScaled,
    int from,
    int to) {

  /** The figure it is judged by. */
  double typical() {
    return min.orElseGet(max::getAsDouble);
  }

  boolean isUpTo() {
    return min.isEmpty();
  }
}
