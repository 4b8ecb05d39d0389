package jobtrends.analytics.normalise;

import java.util.Set;
import java.util.stream.IntStream;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.taxonomy.PaySense;

/** Whether an amount is something else than this job's pay: funding, a budget, a benefit. */
final class PayOther {

  private static final int BEFORE = 9;
  private static final int AFTER = 5;
  private static final int PAY_WITHIN = 22;

  /** "the average salary for a data engineer in the city of Denver is". */
  private static final int OTHERS_WITHIN = 14;

  /** "Training budget per year: €900": a heading, however close the text before it. */
  private static final int HEADING = 3;

  /** "Base salary range: $90,000 per year": what follows is the next thing. */
  private static final int SAID = 4;

  /** "(national average)". */
  private static final int LONGEST_GLOSS = 7;

  /** "up to a maximum of". */
  private static final int LONGEST_LEAD = 6;

  private static final Set<String> LEAD =
      Set.of(
          "of",
          "a",
          "an",
          "the",
          "to",
          "up",
          "maximum",
          "from",
          "around",
          "about",
          "approximately",
          "approx",
          "roughly",
          "is",
          "are",
          "ranging",
          "between",
          "in",
          "as",
          "low",
          "high",
          "von",
          "bis",
          "zu",
          "de",
          "jusqu",
          "upwards",
          "hasta",
          "starting",
          "at");

  private PayOther() {}

  static boolean is(PayText text, PayAmount amount, int end) {
    return amount.typical() <= 0
        || text.back(amount.from(), PaySense.OTHERS, OTHERS_WITHIN) > 0
        || isNamedBefore(text, amount)
        || !isSaid(text, amount) && isNamedAfter(text, end);
  }

  /** A word for something else stands nearer than any pay word; "range" is of either. */
  private static boolean isNamedBefore(PayText text, PayAmount amount) {
    int from = amount.isRange() ? beforeGloss(text, amount.from()) : amount.from();
    int other = text.back(from, PaySense.NOT_BEFORE, reach(text, from));
    int pay = text.backOwn(from, PaySense.PAY, PAY_WITHIN);
    return other > 0 && (pay == 0 || other < pay);
  }

  /** "Zone 1 (national average) $113,000 - $125,900": what stands in brackets is of the zone. */
  private static int beforeGloss(PayText text, int from) {
    boolean closes = text.word(from - 1).equals(")");
    for (int at = from - 2; closes && at >= from - LONGEST_GLOSS && !text.endsSentence(at); at--) {
      if (text.word(at).equals("(")) {
        return at;
      }
    }
    return from;
  }

  private static int reach(PayText text, int from) {
    if (text.word(from - 1).equals(":")) {
      return HEADING + 1;
    }
    int lead = 0;
    while (lead < LONGEST_LEAD && LEAD.contains(text.word(from - 1 - lead))) {
      lead++;
    }
    return BEFORE + lead;
  }

  /** "Salary: €50,000 a year": what comes next has lost its line's end. */
  private static boolean isSaid(PayText text, PayAmount amount) {
    return amount.stated().isPresent()
        && text.word(amount.from() - 1).equals(":")
        && text.backOwn(amount.from(), PaySense.PAY, SAID) > 0;
  }

  /** A word for something else follows, and heads nothing of its own: "Equity: 0.5%". */
  private static boolean isNamedAfter(PayText text, int end) {
    return IntStream.range(end, Math.min(text.size(), end + AFTER))
        .takeWhile(at -> at == end || !text.setsApart(at - 1))
        .anyMatch(at -> text.endsPhrase(at, PaySense.NOT_AFTER) && !isHeading(text, at));
  }

  private static boolean isHeading(PayText text, int at) {
    boolean next = text.is(at + 1, Kind.WORD) && text.word(at + 2).equals(":");
    return next || text.word(at + 1).equals(":");
  }
}
