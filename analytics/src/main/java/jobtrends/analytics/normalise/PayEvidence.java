package jobtrends.analytics.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.PayPeriod;
import jobtrends.taxonomy.Currency;
import jobtrends.taxonomy.PaySense;

/** Which amounts of a text are pay, and for what period: by the words around them. */
final class PayEvidence {

  /** A period and the evidence for it. */
  record Period(PayPeriod period, String evidence) {}

  private static final double SLACK_NAMED_BEFORE = 2;
  private static final int PAY_WORD_WITHIN = 22;
  private static final int NEAR = 5;
  private static final int NEXT = 3;

  /** "$60,000 base salary". */
  private static final int NAMED_AFTER = 2;

  /** "the pay for this position is" before a single figure. */
  private static final int CLOSE = 8;

  /** "Salary: 40000" is pay, "salary 2025" a year and "paid 20 days" a holiday. */
  private static final double SURELY_PAY = 10_000;

  /** "(Glassdoor est.)". */
  private static final int ESTIMATE_WITHIN = 3;

  private static final int BASIS_AFTER = 6;
  private static final int BASIS_BEFORE = 3;

  /** "per completed task". */
  private static final int PIECE_WITHIN = 3;

  /** Amounts of a field that is about pay: ranges before "up to", base before OTE and extras. */
  List<PayAmount> inField(PayText text, List<PayAmount> amounts) {
    List<PayAmount> pay = amounts.stream().filter(a -> !isExtra(text, a)).toList();
    List<PayAmount> base = pay.stream().filter(a -> !isOnTarget(text, a)).toList();
    return inFull(base.isEmpty() ? pay : base, pay);
  }

  /** A range before the one end of it that leads: "starts at $60k. The range is $60k to $80k". */
  private static List<PayAmount> inFull(List<PayAmount> ordered, List<PayAmount> all) {
    Optional<PayAmount> spelled =
        ordered.stream()
            .findFirst()
            .filter(one -> !one.isRange())
            .flatMap(one -> spelledOut(one, all));
    return Stream.concat(spelled.stream(), ordered.stream()).toList();
  }

  /** "Up to 40,000 + 30000.00-40000.00" says the range in full. */
  private static Optional<PayAmount> spelledOut(PayAmount upTo, List<PayAmount> amounts) {
    return amounts.stream()
        .filter(a -> a.isRange() && isMoney(a) && hasEnd(a, upTo))
        .findFirst()
        .map(
            a ->
                new PayAmount(
                    a.min(),
                    a.max(),
                    a.mark().or(upTo::mark),
                    a.stated().or(upTo::stated),
                    true,
                    a.scale(),
                    a.from(),
                    a.to()));
  }

  /** "15 € an hour, 15-20 hours a week": the range is none of money. */
  private static boolean isMoney(PayAmount range) {
    return range.mark().isPresent() || range.typical() >= SURELY_PAY;
  }

  private static boolean hasEnd(PayAmount range, PayAmount one) {
    boolean max = one.min().isEmpty() || one.max().isPresent();
    boolean min = one.min().isPresent();
    return max && range.max().equals(one.max()) || min && range.min().equals(one.min());
  }

  /** Amounts of a description that are pay, those a pay word leads to first. */
  List<PayAmount> inText(PayText text, List<PayAmount> amounts) {
    List<PayAmount> all = amounts.stream().filter(a -> !isOther(text, a)).toList();
    List<PayAmount> pay = all.stream().filter(a -> !isEstimate(text, a)).toList();
    var estimates = all.stream().filter(a -> isEstimate(text, a) && speaksForItself(text, a));
    var led = pay.stream().filter(a -> isLed(text, a) && !isOnTarget(text, a));
    var ledTarget = pay.stream().filter(a -> isLed(text, a) && isOnTarget(text, a));
    var alone = pay.stream().filter(a -> !isLed(text, a) && speaksForItself(text, a));
    return inFull(Stream.of(led, ledTarget, alone, estimates).flatMap(s -> s).toList(), all);
  }

  /**
   * Whether a text calls one figure an estimate: "(estimated)" behind it or "Estimated:" before.
   * "The estimated salary range for this role" is how employers word their own.
   */
  private static boolean isEstimate(PayText text, PayAmount amount) {
    int to = end(text, amount);
    int open = text.word(to).equals("(") ? to + 1 : to;
    boolean employer =
        IntStream.range(open, open + ESTIMATE_WITHIN)
            .anyMatch(at -> text.word(at).equals("employer"));
    boolean behind = open > to && text.follows(open, PaySense.PREDICTED, ESTIMATE_WITHIN);
    boolean beside = text.isWord(to, PaySense.PREDICTED);
    int before = amount.from() - 1;
    boolean heading = text.word(before).equals(":") && text.isWord(before - 1, PaySense.PREDICTED);
    return heading || !employer && (behind || beside);
  }

  boolean isPredicted(PayText text) {
    boolean employer = false;
    boolean estimate = false;
    for (int at = 0; at < text.size(); at++) {
      employer |= text.word(at).equals("employer");
      estimate |= text.isWord(at, PaySense.PREDICTED);
    }
    return estimate && !employer;
  }

  private static boolean isExtra(PayText text, PayAmount amount) {
    return amount.typical() <= 0 || text.follows(end(text, amount), PaySense.NOT_AFTER, 2);
  }

  private static boolean isOnTarget(PayText text, PayAmount amount) {
    int before = text.back(amount.from(), PaySense.OTE, 4);
    boolean own = before > 0 && !isOfAmountBefore(text, amount.from() - before);
    return own || isOnTargetAfter(text, end(text, amount));
  }

  /** In "65k, target: 75k" the word is the next amount's. */
  private static boolean isOnTargetAfter(PayText text, int to) {
    boolean heading =
        IntStream.range(to, to + 2)
            .anyMatch(at -> text.isWord(at, PaySense.OTE) && text.word(at + 1).equals(":"));
    return !heading && text.follows(to, PaySense.OTE, 2);
  }

  /** In "$140,000 OTE ($85,000 base)" the word is the first amount's, in "$85k, OTE: $140k" not. */
  private static boolean isOfAmountBefore(PayText text, int word) {
    boolean amount =
        text.is(word - 1, MoneyToken.Kind.NUMBER)
            || text.is(word - 1, MoneyToken.Kind.MARK) && text.is(word - 2, MoneyToken.Kind.NUMBER);
    return amount && !text.word(word + 1).equals(":");
  }

  /** A pay word stands before it, with a figure that has a sign, or close by. */
  private static boolean isLed(PayText text, PayAmount amount) {
    int distance = text.back(amount.from(), PaySense.PAY, PAY_WORD_WITHIN);
    boolean figure = amount.isRange() || amount.isScaled() || amount.stated().isPresent();
    boolean near = figure ? distance <= NEAR : distance <= NEXT && amount.typical() >= SURELY_PAY;
    boolean marked = amount.mark().isPresent();
    boolean proRata = marked && text.follows(end(text, amount), PaySense.PRO_RATA, NEXT);
    boolean named = marked && isNamedAfter(text, amount.to());
    return proRata || named || distance > 0 && (marked || near) || isListed(text, amount);
  }

  /** "$60,000 base salary"; "$60,000 paid traffic" is another thing. */
  private static boolean isNamedAfter(PayText text, int to) {
    return IntStream.range(to, to + NAMED_AFTER)
        .anyMatch(at -> text.isWord(at, PaySense.PAY) && !text.isWord(at, PaySense.SHARED));
  }

  /** "(Oslo, Bergen): $90,000 - $99,000": a range of a list of them, one for each place. */
  private static boolean isListed(PayText text, PayAmount amount) {
    boolean marked = amount.mark().isPresent();
    return marked && amount.isRange() && text.word(amount.from() - 1).equals(":");
  }

  private static boolean speaksForItself(PayText text, PayAmount amount) {
    boolean period =
        amount.stated().filter(p -> p != PayPeriod.DAY && p != PayPeriod.WEEK).isPresent();
    boolean marked = amount.mark().isPresent();
    boolean open = amount.isUpTo() || amount.max().isEmpty();
    boolean least = text.opens(amount.to()) && amount.typical() >= SURELY_PAY;
    return marked && (amount.isRange() || period || least || (open && amount.isScaled()))
        || amount.isRange() && amount.isScaled();
  }

  /** Funding, revenue, a bonus, a stipend: a word for it stands nearer than any pay word. */
  private static boolean isOther(PayText text, PayAmount amount) {
    return PayOther.is(text, amount, end(text, amount));
  }

  /** Index after the amount and its period: "$1K/month | food stipend". */
  private static int end(PayText text, PayAmount amount) {
    int at = amount.to();
    while (at < amount.to() + 3
        && (text.is(at, MoneyToken.Kind.SLASH)
            || text.isWord(at, PaySense.CONNECTOR)
            || text.period(text.word(at)).isPresent())) {
      at++;
    }
    return at;
  }

  /**
   * The period beside the figure, else the one named before it, else the one its size tells.
   *
   * @param prose whether the text is about more than pay
   */
  Optional<Period> period(PayText text, PayAmount amount, Currency currency, boolean prose) {
    double typical = amount.typical();
    Optional<Period> stated = amount.stated().map(p -> new Period(p, "stated per " + name(p)));
    if (stated.isPresent()) {
      return stated;
    }
    return text.periodBefore(amount.from())
        .filter(p -> currency.isPlausible(typical, p, SLACK_NAMED_BEFORE))
        .map(p -> new Period(p, "named before as per " + name(p)))
        .or(
            () ->
                currency
                    .periodOf(typical)
                    .filter(p -> !prose || tells(text, amount, p))
                    .map(p -> new Period(p, "by size per " + name(p))));
  }

  /**
   * Whether the size of a figure in prose tells its period. A year's pay looks like little else;
   * the price of a telephone looks like an hour's or a month's, so a pay word must be close.
   */
  private static boolean tells(PayText text, PayAmount amount, PayPeriod bySize) {
    if (bySize == PayPeriod.YEAR) {
      return true;
    }
    int distance = text.back(amount.from(), PaySense.PAY, PAY_WORD_WITHIN);
    boolean led = distance > 0 && distance <= (amount.isRange() ? PAY_WORD_WITHIN : CLOSE);
    boolean range = amount.isRange() && bySize == PayPeriod.MONTH;
    return (led || range) && !(amount.isScaled() && bySize == PayPeriod.HOUR);
  }

  /** "$1,750 per completed task", "$20 per 100 words": no wage, whatever its size looks like. */
  boolean isByPiece(PayText text, PayAmount amount) {
    int unit = amount.to() + (text.isWord(amount.to(), PaySense.FILLER) ? 1 : 0);
    boolean isFor = text.word(unit).equals("for");
    int to = unit + (isFor ? 1 : 0);
    boolean per = text.is(to, MoneyToken.Kind.SLASH) || text.isWord(to, PaySense.CONNECTOR);
    boolean counted = (isFor && per || text.isPer(to)) && text.is(to + 1, MoneyToken.Kind.NUMBER);
    boolean piece = per && text.follows(to + 1, PaySense.PIECE, PIECE_WITHIN);
    return amount.stated().isEmpty() && (counted || piece);
  }

  /** What a figure is that is not plain gross pay: a guess, on target, net, of 13 months. */
  String basis(PayText text, PayAmount amount) {
    int to = amount.to();
    var said = new ArrayList<String>();
    if (isEstimate(text, amount)) {
      said.add(Salaries.PREDICTED);
    }
    if (isOnTarget(text, amount)) {
      said.add(Salaries.ON_TARGET);
    }
    if (isNet(text, amount)) {
      said.add(Salaries.NET);
    }
    if (text.follows(to, PaySense.PRO_RATA, BASIS_AFTER)) {
      said.add("pro rata of full time");
    }
    PaySalaries.aYear(text, amount).ifPresent(months -> said.add(months + " salaries a year"));
    return String.join(", ", said);
  }

  /** In "150 zł/h netto + VAT" net is what a firm charges, before anyone's tax on income. */
  private static boolean isNet(PayText text, PayAmount amount) {
    boolean ofVat =
        IntStream.range(amount.to(), amount.to() + BASIS_AFTER)
            .anyMatch(at -> text.isWord(at, PaySense.VAT));
    return !ofVat
        && isBeside(text, amount, PaySense.NET)
        && !isBeside(text, amount, PaySense.GROSS);
  }

  private static boolean isBeside(PayText text, PayAmount amount, PaySense sense) {
    return text.follows(amount.to(), sense, BASIS_AFTER)
        || text.back(amount.from(), sense, BASIS_BEFORE) > 0;
  }

  private static String name(PayPeriod period) {
    return period.name().toLowerCase(Locale.ROOT);
  }
}
