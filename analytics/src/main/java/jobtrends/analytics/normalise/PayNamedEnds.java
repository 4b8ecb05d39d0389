package jobtrends.analytics.normalise;

import java.util.Set;
import jobtrends.analytics.normalise.MoneyToken.Kind;

/** A range whose ends are named one after the other: "Min: $60,000, max: $80,000". */
final class PayNamedEnds {

  /** ". Maximum salary: $". */
  private static final int BETWEEN = 8;

  /** "minimum salary: USD". */
  private static final int NAME_WITHIN = 4;

  private static final Set<String> LEAST = Set.of("min", "minimum", "minimo", "minimal");

  private static final Set<String> MOST = Set.of("max", "maximum", "maximo", "maximal");

  private static final Set<String> BESIDE =
      Set.of(
          ":", ".", "salary", "pay", "salario", "sueldo", "gehalt", "is", "base", "rate", "(", ")");

  private PayNamedEnds() {}

  /** The number that is the upper end of what begins with this one; -1 when there is none. */
  static int other(PayText text, PayBound first) {
    if (!isNamed(text, first.from(), LEAST)) {
      return -1;
    }
    for (int at = first.to(); at < Math.min(text.size(), first.to() + BETWEEN); at++) {
      if (text.is(at, Kind.NUMBER)) {
        return isNamed(text, PayBound.of(text, at).from(), MOST) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isNamed(PayText text, int from, Set<String> names) {
    int at = from - 1;
    while (at > from - NAME_WITHIN && BESIDE.contains(text.word(at))) {
      at--;
    }
    return names.contains(text.word(at));
  }
}
