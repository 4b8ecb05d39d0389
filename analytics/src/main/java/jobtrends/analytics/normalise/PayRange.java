package jobtrends.analytics.normalise;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.model.PayPeriod;
import jobtrends.taxonomy.PaySense;

/** Two numbers with a separator between them, and whether they are the ends of one range. */
final class PayRange {

  /** A range wider than this is two amounts. */
  private static final double WIDEST = 12;

  /** A period and its fillers between an amount and the separator: "gross per hour". */
  private static final int PERIOD_TOKENS = 6;

  private static final int ASIDE_TOKENS = 8;

  /** In "60 - 80.000 €" both are thousands; below it they are what they are. */
  private static final double THOUSANDS = 10_000;

  private static final Set<String> NAMES_ENDS =
      Set.of(
          "between",
          "range",
          "minimum",
          "entre",
          "zwischen",
          "tussen",
          "ranges",
          "tra",
          "mellan",
          "mellem",
          "mellom");

  private final PayText text;

  PayRange(PayText text) {
    this.text = text;
  }

  /** Index of the token that parts two ends, the first one's period and fillers behind us. */
  int separator(PayBound first) {
    int at = first.to();
    int most = at + PERIOD_TOKENS;
    while (at < Math.min(text.size(), most)) {
      int aside = afterAside(at);
      if (aside > at) {
        at = aside;
        most = at + PERIOD_TOKENS;
        continue;
      }
      if (text.is(at, Kind.DASH)
          || text.isWord(at, PaySense.TO) && !isPeriodA(at)
          || text.isWord(at, PaySense.BOTH)) {
        return at;
      }
      boolean skip =
          text.is(at, Kind.SLASH)
              || text.isWord(at, PaySense.FILLER)
              || text.isWord(at, PaySense.CONNECTOR)
              || text.period(text.word(at)).isPresent()
              || ".".equals(text.word(at)) && text.is(at, Kind.OTHER);
      if (!skip) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** "$50,000 (Step 1) to $60,000 (Step 9)". */
  private int afterAside(int open) {
    if (!text.word(open).equals("(")) {
      return open;
    }
    for (int at = open + 1; at < open + ASIDE_TOKENS && !text.is(at, Kind.BREAK); at++) {
      if (text.word(at).equals(")")) {
        return at + 1;
      }
    }
    return open;
  }

  /** "a" is "to" in "1.820 a 2.124", and "per" in "5,000 a month". */
  private boolean isPeriodA(int at) {
    return text.period(text.word(at + 1)).isPresent();
  }

  int numberAfter(int separator) {
    if (separator < 0) {
      return -1;
    }
    for (int at = separator + 1; at <= separator + 5 && at < text.size(); at++) {
      if (text.is(at, Kind.NUMBER)) {
        return at;
      }
      boolean skip =
          text.is(at, Kind.MARK)
              || text.isWord(at, PaySense.TO)
              || text.isWord(at, PaySense.FILLER);
      if (!skip) {
        return -1;
      }
    }
    return -1;
  }

  PayAmount amount(PayBound first, PayBound second) {
    double low = low(first.number(), second.number());
    double high = high(first.number(), second.number());
    double scale = Math.max(first.number().scale(), second.number().scale());
    Optional<PayPeriod> period = second.period().or(first::period);
    return new PayAmount(
        OptionalDouble.of(Math.min(low, high)),
        OptionalDouble.of(Math.max(low, high)),
        mark(first, second),
        // "15.15 ph to 16.65 ph per year": the first word beside a figure is its period.
        first.period().isPresent() ? first.period() : period,
        true,
        scale,
        first.from(),
        second.to());
  }

  /** The lower end, with the "k" that is written behind the upper one, or its three noughts. */
  private static double low(MoneyToken first, MoneyToken second) {
    double low = first.value();
    if (first.scale() > 1 || low >= 1000) {
      return low;
    }
    double scaled = low * second.scale();
    double thousands = low * 1000;
    boolean noughts =
        second.scale() == 1
            && second.value() >= THOUSANDS
            && thousands < second.value()
            && thousands * 4 >= second.value();
    return noughts ? thousands : scaled <= second.value() * 1.001 ? scaled : low;
  }

  private static double high(MoneyToken first, MoneyToken second) {
    double high = second.value();
    boolean shares = second.scale() == 1 && high < first.value() && high < 1000;
    return shares ? high * first.scale() : high;
  }

  private static Optional<String> mark(PayBound first, PayBound second) {
    boolean vague = first.mark().isEmpty() || first.mark().get().equals("$");
    return vague && second.mark().isPresent() ? second.mark() : first.mark();
  }

  boolean is(PayBound first, PayBound second, int separator) {
    double low = low(first.number(), second.number());
    double high = high(first.number(), second.number());
    boolean order = low > 0 && high >= low * 0.5 && high <= low * WIDEST;
    boolean sameMoney =
        first.mark().isEmpty()
            || second.mark().isEmpty()
            || first.mark().equals(second.mark())
            || first.mark().get().equals("$")
            || second.mark().get().equals("$")
            || text.says(second.mark().get(), PaySense.FILLER);
    return order
        && sameMoney
        && (!text.isWord(separator, PaySense.BOTH)
            || text.isWord(separator, PaySense.TO)
            || text.endsPhrase(separator + 2, PaySense.UP_TO)
            || isBoth(first, second));
  }

  /** "$5 or $6K": the "k" is of both. */
  private static boolean sharesScale(MoneyToken first, MoneyToken second) {
    double low = first.value() * second.scale();
    boolean scaled = first.scale() == 1 && second.scale() > 1;
    return scaled && low <= second.value() && low * 4 >= second.value();
  }

  /** "and" joins two ends only where something says that they are ends. */
  private boolean isBoth(PayBound first, PayBound second) {
    boolean samePeriod = first.period().isPresent() && first.period().equals(second.period());
    boolean same = samePeriod || sharesScale(first.number(), second.number());
    for (int at = first.from() - 1;
        at >= Math.max(0, first.from() - 10) && !text.endsSentence(at);
        at--) {
      same |= NAMES_ENDS.contains(text.word(at));
    }
    return same;
  }
}
