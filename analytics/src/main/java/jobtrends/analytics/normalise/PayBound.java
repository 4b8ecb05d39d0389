package jobtrends.analytics.normalise;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.model.PayPeriod;
import jobtrends.taxonomy.PaySense;

/**
 * A number with its marks: one end of a range, or an amount of its own.
 *
 * @param mark the currency's sign, code or name beside it
 * @param from index of its first token
 * @param to index after its last token, the period apart
 * @param period named beside it
 */
record PayBound(
    MoneyToken number, Optional<String> mark, int from, int to, Optional<PayPeriod> period) {

  /** Which ends of a range an amount that stands alone gives. */
  enum End {
    MIN,
    MAX,
    BOTH
  }

  private static final int FLOOR_WITHIN = 12;

  private static final Set<String> AROUND =
      Set.of("around", "about", "approx", "ca", "of", "de", "da");

  private static final Set<String> AT_MOST = Set.of("<", "≤");

  private static final Set<String> AT_LEAST = Set.of(">", "≥");

  private static final Set<String> CLOSES_A_PLUS =
      Set.of(
          "based",
          "depending",
          "per",
          "a",
          "an",
          "/",
          ")",
          "doe",
          "gross",
          "base",
          "brut",
          "brutto");

  /** The number at a token with what belongs to it. */
  static PayBound of(PayText text, int at) {
    boolean before = text.is(at - 1, Kind.MARK);
    boolean after = text.is(at + 1, Kind.MARK) && !belongsToNext(text, at + 1, before);
    int to = at + (after ? 2 : 1);
    int from = at - (before ? text.is(at - 2, Kind.MARK) ? 2 : 1 : 0);
    Optional<String> mark = exact(text, from, at, to).or(() -> nearest(text, at, before, after));
    return new PayBound(text.tokens().get(at), mark, from, to, text.periodAfter(to));
  }

  private static Optional<String> nearest(PayText text, int at, boolean before, boolean after) {
    if (before || after) {
      return Optional.of(text.word(before ? at - 1 : at + 1));
    }
    boolean inBrackets = text.word(at + 1).equals("(") && text.is(at + 2, Kind.MARK);
    return inBrackets ? Optional.of(text.word(at + 2)) : Optional.empty();
  }

  /** In "$100,000 USD" and "CAD $100,000" the code says more than the sign. */
  private static Optional<String> exact(PayText text, int from, int number, int to) {
    return IntStream.range(from, to)
        .filter(at -> at != number && !text.word(at).equals("$"))
        .mapToObj(text::word)
        .findFirst();
  }

  /** In "25k $30k" the sign is the second number's. */
  private static boolean belongsToNext(PayText text, int mark, boolean hasOwn) {
    return text.is(mark + 1, Kind.NUMBER) && (hasOwn || text.word(mark).equals("$"));
  }

  /** "Up to 50k" is a maximum, "from 50k" and "50k+" a minimum. */
  End end(PayText text) {
    if (isLedByTo(text) || text.endsPhrase(from - 1, PaySense.UP_TO) || isSigned(text, AT_MOST)) {
      return End.MAX;
    }
    boolean fromAround =
        text.endsPhrase(from - 2, PaySense.FROM) && AROUND.contains(text.word(from - 1));
    boolean named = text.endsPhrase(from - 1, PaySense.FROM) || isFloor(text);
    boolean open = fromAround || named || isPlus(text) || isOpen(text) || isSigned(text, AT_LEAST);
    return open ? End.MIN : End.BOTH;
  }

  /** ">€70k": no arrow, as "->" and "=>" are. */
  private boolean isSigned(PayText text, Set<String> signs) {
    boolean arrow = text.is(from - 2, Kind.DASH) || "<>=".contains(text.word(from - 2) + "<");
    return signs.contains(text.word(from - 1)) && !arrow;
  }

  /** "€50,000 or more"; in "€50,000 Minimum requirements" the word is the next line's. */
  boolean isOpen(PayText text) {
    if (text.endsPhrase(to + 1, PaySense.OPEN) && !text.isWord(to + 1, PaySense.OPEN)) {
      return true;
    }
    boolean closes = !text.is(to + 1, Kind.WORD) || CLOSES_A_PLUS.contains(text.word(to + 1));
    return text.isWord(to, PaySense.OPEN) && closes;
  }

  private boolean isLedByTo(PayText text) {
    int before = from - 1;
    return text.word(before).equals("to") && (before == 0 || text.is(before - 1, Kind.BREAK));
  }

  /** "The minimum salary for this role is $104,000": the words apply to the next number only. */
  private boolean isFloor(PayText text) {
    int back = text.back(from, PaySense.FLOOR, FLOOR_WITHIN);
    return back > 0 && IntStream.range(from - back, from).noneMatch(at -> text.is(at, Kind.NUMBER));
  }

  /** "$125,000+ based on": the plus closes the amount; in "+ bonus" it opens the next thing. */
  private boolean isPlus(PayText text) {
    boolean closes = !text.is(to - 1, Kind.MARK) && CLOSES_A_PLUS.contains(text.word(to + 1));
    return text.is(to, Kind.PLUS) && (text.is(to + 1, Kind.BREAK) || closes);
  }
}
