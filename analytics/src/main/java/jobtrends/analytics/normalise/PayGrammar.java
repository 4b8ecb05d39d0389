package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.model.PayPeriod;
import jobtrends.taxonomy.PaySense;

/**
 * Finds amounts and ranges:
 *
 * <pre>
 *   range  := bound separator bound
 *   bound  := [mark] number [mark] [period]
 *   amount := range | ["up to" | "from"] bound ["+"]
 * </pre>
 */
final class PayGrammar {

  /** More amounts than any advertisement holds. */
  private static final int MOST_AMOUNTS = 300;

  /** A range wider than this is two amounts. */
  private static final double WIDEST = 12;

  private final PayText text;

  PayGrammar(PayText text) {
    this.text = text;
  }

  List<PayAmount> amounts() {
    var amounts = new ArrayList<PayAmount>();
    for (int at = 0; at < text.size() && amounts.size() < MOST_AMOUNTS; ) {
      if (!text.is(at, Kind.NUMBER)) {
        at++;
        continue;
      }
      PayAmount amount = amount(bound(at));
      amounts.add(amount);
      at = Math.max(at + 1, amount.to());
    }
    return amounts;
  }

  /** A number with its marks. */
  private record Bound(
      MoneyToken number, Optional<String> mark, int from, int to, Optional<PayPeriod> period) {}

  private Bound bound(int at) {
    boolean before = text.is(at - 1, Kind.MARK);
    boolean after = text.is(at + 1, Kind.MARK) && !belongsToNext(at + 1, before);
    boolean paren = text.word(at + 1).equals("(") && text.is(at + 2, Kind.MARK);
    Optional<String> mark =
        before
            ? Optional.of(text.word(at - 1))
            : after
                ? Optional.of(text.word(at + 1))
                : paren ? Optional.of(text.word(at + 2)) : Optional.empty();
    int to = at + (after ? 2 : 1);
    int from = at - (before ? text.is(at - 2, Kind.MARK) ? 2 : 1 : 0);
    return new Bound(
        text.tokens().get(at), exact(from, at, to).or(() -> mark), from, to, text.periodAfter(to));
  }

  /** In "$100,000 USD" and "CAD $100,000" the code says more than the sign. */
  private Optional<String> exact(int from, int number, int to) {
    return IntStream.range(from, to)
        .filter(at -> at != number && !text.word(at).equals("$"))
        .mapToObj(text::word)
        .findFirst();
  }

  /** In "25k $30k" the sign is the second number's. */
  private boolean belongsToNext(int mark, boolean hasOwn) {
    return text.is(mark + 1, Kind.NUMBER) && (hasOwn || text.word(mark).equals("$"));
  }

  private PayAmount amount(Bound first) {
    int separator = separator(first);
    if (isMissingMarker(separator)) {
      return one(first, End.MIN, missingMarkerEnd(separator));
    }
    int next = numberAfter(separator);
    if (next >= 0) {
      Bound second = bound(next);
      if (isRange(first, second, separator)) {
        return range(first, second);
      }
    }
    return one(first, end(first), first.to());
  }

  private enum End {
    MIN,
    MAX,
    BOTH
  }

  private End end(Bound bound) {
    int before = bound.from() - 1;
    boolean open =
        text.is(bound.to(), Kind.PLUS)
            && (text.is(bound.to() + 1, Kind.BREAK)
                || !text.is(bound.to() - 1, Kind.MARK) && isTight(bound));
    boolean leadingTo =
        text.word(before).equals("to") && (before == 0 || text.is(before - 1, Kind.BREAK));
    if (leadingTo || text.endsPhrase(before, PaySense.UP_TO)) {
      return End.MAX;
    }
    return text.endsPhrase(before, PaySense.FROM)
            || text.endsPhrase(before - 1, PaySense.FROM) && isAround(before)
            || open
        ? End.MIN
        : End.BOTH;
  }

  private boolean isAround(int at) {
    return Set.of("around", "about", "approx", "ca", "of").contains(text.word(at));
  }

  /** "$125,000+ based on": the plus closes the amount; in "+ bonus" it opens the next thing. */
  private boolean isTight(Bound bound) {
    return Set.of("based", "depending", "per", "a", "an", "/", ")", "doe")
            .contains(text.word(bound.to() + 1))
        && !text.word(bound.to() + 1).isEmpty();
  }

  private PayAmount one(Bound bound, End end, int to) {
    var value = OptionalDouble.of(bound.number().value());
    return new PayAmount(
        end == End.MAX ? OptionalDouble.empty() : value,
        end == End.MIN ? OptionalDouble.empty() : value,
        bound.mark(),
        text.periodAfter(to),
        false,
        bound.number().scale() > 1,
        bound.from(),
        to);
  }

  private PayAmount range(Bound first, Bound second) {
    double low = first.number().value();
    double high = second.number().value();
    double scale = Math.max(first.number().scale(), second.number().scale());
    low =
        first.number().scale() == 1 && low * scale <= high * 1.001 && low < 1000
            ? low * scale
            : low;
    high = second.number().scale() == 1 && high < low && high < 1000 ? high * scale : high;
    Optional<PayPeriod> period = second.period().or(first::period);
    return new PayAmount(
        OptionalDouble.of(Math.min(low, high)),
        OptionalDouble.of(Math.max(low, high)),
        mark(first, second),
        // "15.15 ph to 16.65 ph per year": the first word beside a figure is its period.
        first.period().isPresent() ? first.period() : period,
        true,
        scale > 1,
        first.from(),
        second.to());
  }

  private static Optional<String> mark(Bound first, Bound second) {
    boolean vague = first.mark().isEmpty() || first.mark().get().equals("$");
    return vague && second.mark().isPresent() ? second.mark() : first.mark();
  }

  private boolean isRange(Bound first, Bound second, int separator) {
    double low = first.number().value();
    double high = second.number().value();
    if (first.number().scale() == 1 && second.number().scale() > 1 && low < 1000) {
      low *= second.number().scale();
    } else if (second.number().scale() == 1 && high < low && high < 1000) {
      high *= first.number().scale();
    }
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
            || isBoth(first, second));
  }

  /** "and" joins two ends only where something says that they are ends. */
  private boolean isBoth(Bound first, Bound second) {
    boolean same = first.period().isPresent() && first.period().equals(second.period());
    for (int at = first.from() - 1;
        at >= Math.max(0, first.from() - 10) && !text.endsSentence(at);
        at--) {
      same |=
          Set.of("between", "range", "minimum", "entre", "zwischen", "tussen", "ranges")
              .contains(text.word(at));
    }
    return same;
  }

  /** Index of the token that parts two ends, the first one's period and fillers behind us. */
  private int separator(Bound first) {
    int at = first.to();
    int most = at + PERIOD_TOKENS;
    while (at < Math.min(text.size(), most)) {
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

  private static final int PERIOD_TOKENS = 6;

  /** "a" is "to" in "1.820 a 2.124", and "per" in "5,000 a month". */
  private boolean isPeriodA(int at) {
    return text.period(text.word(at + 1)).isPresent();
  }

  private int numberAfter(int separator) {
    if (separator < 0) {
      return -1;
    }
    for (int at = separator + 1; at <= separator + 5 && at < text.size(); at++) {
      if (text.is(at, Kind.NUMBER)) {
        return at;
      }
      boolean skip = text.is(at, Kind.MARK) || text.isWord(at, PaySense.TO) || text.isWord(at, PaySense.FILLER);
      if (!skip) {
        return -1;
      }
    }
    return -1;
  }

  /** Some boards write -1 for "no maximum": "$50 - $-1 hourly". */
  private boolean isMissingMarker(int separator) {
    return separator >= 0 && missingMarkerEnd(separator) > 0;
  }

  private int missingMarkerEnd(int separator) {
    int at = separator + (text.is(separator + 1, Kind.MARK) ? 2 : 1);
    boolean marker =
        text.is(at, Kind.DASH)
            && text.is(at + 1, Kind.NUMBER)
            && text.tokens().get(at + 1).value() == 1;
    return marker ? at + 2 : 0;
  }
}
