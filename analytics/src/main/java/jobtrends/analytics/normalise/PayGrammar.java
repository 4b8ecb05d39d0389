package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jobtrends.analytics.normalise.MoneyToken.Kind;

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

  private final PayText text;
  private final PayRange range;

  PayGrammar(PayText text) {
    this.text = text;
    this.range = new PayRange(text);
  }

  List<PayAmount> amounts() {
    var amounts = new ArrayList<PayAmount>();
    for (int at = 0; at < text.size() && amounts.size() < MOST_AMOUNTS; ) {
      if (!text.is(at, Kind.NUMBER)) {
        at++;
        continue;
      }
      PayAmount amount = amount(PayBound.of(text, at));
      amounts.add(amount.marked(text.markAfterPeriod(amount.to())));
      at = Math.max(at + 1, amount.to());
    }
    return amounts;
  }

  private PayAmount amount(PayBound first) {
    int separator = range.separator(first);
    if (isMissingMarker(separator)) {
      return one(first, PayBound.End.MIN, missingMarkerEnd(separator));
    }
    int named = PayNamedEnds.other(text, first);
    if (named >= 0 && range.is(first, PayBound.of(text, named), named)) {
      return range.amount(first, PayBound.of(text, named));
    }
    int next = range.numberAfter(separator);
    if (next >= 0) {
      PayBound second = PayBound.of(text, next);
      if (range.is(first, second, separator)) {
        return range.amount(first, second);
      }
    }
    return one(first, first.end(text), first.to());
  }

  private PayAmount one(PayBound bound, PayBound.End end, int to) {
    var value = OptionalDouble.of(bound.number().value());
    return new PayAmount(
        end == PayBound.End.MAX ? OptionalDouble.empty() : value,
        end == PayBound.End.MIN ? OptionalDouble.empty() : value,
        bound.mark(),
        text.periodAfter(to),
        false,
        bound.number().scale(),
        bound.from(),
        to);
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
