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
 * @param scale what the "k" or the like behind it stands for, 1 without one
 * @param from index of its first token
 * @param to index after its last token, the stated period apart
 */
record PayAmount(
    OptionalDouble min,
    OptionalDouble max,
    Optional<String> mark,
    Optional<PayPeriod> stated,
    boolean isRange,
    double scale,
    int from,
    int to) {

  /** The figure it is judged by. */
  double typical() {
    return min.orElseGet(max::getAsDouble);
  }

  boolean isScaled() {
    return scale > 1;
  }

  /** "$20 per hour CAD": a code behind the period says more than the sign. */
  PayAmount marked(Optional<String> code) {
    boolean vague = mark.isEmpty() || mark.get().equals("$");
    return code.isPresent() && vague
        ? new PayAmount(min, max, code, stated, isRange, scale, from, to)
        : this;
  }

  boolean isUpTo() {
    return min.isEmpty();
  }
}
