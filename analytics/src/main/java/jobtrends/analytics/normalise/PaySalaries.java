package jobtrends.analytics.normalise;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.taxonomy.PaySense;

/**
 * How many salaries a year has, where a text counts 13 to 16 of them (S27): "x 14", "13. Gehalt",
 * "en 14 pagas", "sur 13 mois", "13 monthly salaries of". Twelve need not be said, and a contract
 * of 14 months is none of them.
 */
final class PaySalaries {

  private static final int AFTER = 8;

  /** "13 monthly salaries of CHF", "14 x". */
  private static final int BEFORE = 5;

  private static final double FEWEST = 13;
  private static final double MOST = 16;

  /** "13th month": the word itself is of contracts as well. */
  private static final Set<String> MONTHS = Set.of("mois", "month", "monat");

  private static final Set<String> TIMES = Set.of("x", "×");
  private static final Set<String> OVER = Set.of("sur", "x", "×");
  private static final Set<String> ORDINAL = Set.of("e", "eme", "ème", "th", ".");

  /** "monthly" in "13 monthly salaries". */
  private static final Set<String> BETWEEN = Set.of("monthly", "gross", "full");

  private PaySalaries() {}

  /** The first count beside the amount, behind it before in front of it. */
  static OptionalInt aYear(PayText text, PayAmount amount) {
    IntStream behind = IntStream.range(amount.to(), Math.min(text.size(), amount.to() + AFTER));
    IntStream before = IntStream.range(Math.max(0, amount.from() - BEFORE), amount.from());
    return IntStream.concat(
            behind.filter(at -> isTimes(text, at) || isCounted(text, at)),
            before.filter(at -> isCounted(text, at)))
        .filter(at -> isCount(text, at))
        .map(at -> (int) text.tokens().get(at).value())
        .findFirst();
  }

  /** A number, or one with a unit: "14x", "13e". */
  private static boolean isCount(PayText text, int at) {
    boolean figure = text.is(at, Kind.NUMBER) || text.is(at, Kind.OTHER);
    double value = figure ? text.tokens().get(at).value() : 0;
    return value >= FEWEST && value <= MOST && value == Math.rint(value);
  }

  private static boolean isTimes(PayText text, int at) {
    return TIMES.contains(text.word(at - 1));
  }

  /** "14 Gehälter", "14x", "14 pagas", "13. Monatsgehalt", "13e mois", "13 monthly salaries". */
  private static boolean isCounted(PayText text, int at) {
    if (TIMES.contains(text.word(at + 1))) {
      return true;
    }
    boolean ordinal = ORDINAL.contains(text.word(at + 1));
    int next = at + (ordinal || BETWEEN.contains(text.word(at + 1)) ? 2 : 1);
    return MONTHS.contains(text.word(next))
        ? ordinal || OVER.contains(text.word(at - 1))
        : text.isWord(next, PaySense.SALARIES);
  }
}
