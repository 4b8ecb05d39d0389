package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import jobtrends.analytics.normalise.MoneyToken.Kind;
import jobtrends.model.PayPeriod;
import jobtrends.model.PayReading;
import jobtrends.model.Salary;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Currency;
import jobtrends.taxonomy.PayBounds;
import jobtrends.taxonomy.PayWords;

/**
 * Pay as stated, or none with the reason. No currency and no period is assumed: each is named
 * beside the figure or follows from the sign, the country and the size, and the reason says which.
 * Immutable and threadsafe; build it once.
 */
final class Salaries {

  /** The employer's own figure: the only one statistics of pay may count. */
  static final String STATED = "stated";

  /** A board's estimate: shown, never counted. */
  static final String PREDICTED = "predicted by the source";

  /** Pay with a bonus that is reached only by reaching a target: shown, never mixed with base. */
  static final String ON_TARGET = "on target";

  /** Pay after tax: shown, never mixed with gross. */
  static final String NET = "net";

  private static final String NOTHING = "no pay named";

  private static final Optional<PayCurrency.Found> NO_CURRENCY = Optional.empty();

  private static final double MILLIONS = 1e6;

  /** Advertisements are shorter; what is longer is not read to its end. */
  private static final int LONGEST = 100_000;

  private final Currencies currencies;
  private final PayWords words;
  private final PayEvidence evidence;
  private final PayBounds bounds = PayBounds.standard();

  Salaries(Currencies currencies, PayWords words) {
    this.currencies = currencies;
    this.words = words;
    this.evidence = new PayEvidence();
  }

  static Salaries standard() {
    return new Salaries(Currencies.standard(), PayWords.standard());
  }

  /**
   * Reads the salary a board shows, and if that says nothing, the description.
   *
   * @param country ISO 3166 code of the job's country, if one is known
   */
  PayReading read(
      Optional<PlainText> salaryText, Optional<PlainText> description, Optional<String> country) {
    PayReading shown =
        salaryText.map(text -> inField(text, country)).orElse(PayReading.none(NOTHING));
    if (shown.salary().isPresent() || description.isEmpty()) {
      return shown;
    }
    PayReading told = inText(description.get(), country);
    return told.salary().isEmpty() && told.reason().equals(NOTHING) ? shown : told;
  }

  /** Reads the fields of a structured source: no period and no currency is assumed. */
  PayReading fromFields(
      Optional<String> min,
      Optional<String> max,
      Optional<String> currency,
      Optional<String> period) {
    return new PayFields(currencies, words, bounds).read(min, max, currency, period);
  }

  private PayReading inField(PlainText field, Optional<String> country) {
    PayText text = text(field);
    List<PayAmount> amounts = new PayGrammar(text).amounts();
    PayReading reading = first(evidence.inField(text, amounts), text, country, false);
    boolean predicted = reading.salary().isPresent() && evidence.isPredicted(text);
    return predicted ? new PayReading(reading.salary(), PREDICTED) : reading;
  }

  private PayReading inText(PlainText description, Optional<String> country) {
    PayText text = text(description);
    List<PayAmount> amounts = new PayGrammar(text).amounts();
    return first(evidence.inText(text, amounts), text, country, true);
  }

  private PayText text(PlainText plain) {
    return PayText.of(PayWindows.of(plain.head(LONGEST)), currencies, words);
  }

  /** The first amount that can be read as pay; else why the first of them cannot. */
  private PayReading first(
      List<PayAmount> amounts, PayText text, Optional<String> country, boolean prose) {
    var marks =
        text.tokens().stream()
            .filter(t -> t.is(Kind.MARK))
            .map(MoneyToken::text)
            .distinct()
            .toList();
    boolean byPiece =
        amounts.stream().findFirst().filter(a -> evidence.isByPiece(text, a)).isPresent();
    var readings =
        amounts.stream()
            // "$0.05 a word, about $25 a page": what has no period beside it then is no wage
            // either.
            .filter(a -> !byPiece || a.stated().isPresent() || evidence.isByPiece(text, a))
            .map(a -> reading(a, text, new PayCurrency(currencies, country, marks), prose))
            .toList();
    return readings.stream()
        .filter(reading -> reading.salary().isPresent())
        .findFirst()
        .or(() -> readings.stream().findFirst())
        .orElse(PayReading.none(NOTHING));
  }

  private PayReading reading(PayAmount amount, PayText text, PayCurrency by, boolean prose) {
    var currency = PayPesos.isOpen(text, amount, by) ? NO_CURRENCY : by.of(amount);
    if (currency.isEmpty()) {
      return PayReading.none(
          amount
              .mark()
              .map(m -> "'" + m + "' may be of several currencies")
              .orElse("no currency named"));
    }
    if (evidence.isByPiece(text, amount)) {
      return PayReading.none("paid by the piece, not by time");
    }
    Optional<String> impossible =
        amount
            .stated()
            .flatMap(
                p -> bounds.against(amount.typical(), currency.get().currency(), p, by.country()));
    if (impossible.isPresent()) {
      return PayReading.none(impossible.get());
    }
    if (amount.scale() >= MILLIONS && !isCounted(currency.get().currency())) {
      return PayReading.none("millions are a firm's money");
    }
    return evidence
        .period(text, amount, currency.get().currency(), prose)
        .map(period -> stated(text, amount, currency.get(), period))
        .orElse(PayReading.none("no period named, and the size tells none"));
  }

  /** Whether pay in a currency runs to millions: in yen and pesos, not in dollars. */
  private static boolean isCounted(Currency inMillions) {
    return inMillions.isPlausible(10 * MILLIONS, PayPeriod.YEAR, 1);
  }

  private PayReading stated(
      PayText text, PayAmount amount, PayCurrency.Found currency, PayEvidence.Period period) {
    String basis = evidence.basis(text, amount);
    var salary =
        new Salary(
            amount.min(),
            amount.max(),
            currency.currency().code(),
            period.period(),
            PaySalaries.aYear(text, amount),
            currency.evidence() + "; " + period.evidence() + (basis.isEmpty() ? "" : "; " + basis));
    return new PayReading(Optional.of(salary), reason(basis));
  }

  private static String reason(String basis) {
    if (basis.contains(PREDICTED)) {
      return PREDICTED;
    }
    return isBase(basis) ? STATED : STATED + ", " + basis;
  }

  /** Pay that may be counted with other pay. */
  private static boolean isBase(String basis) {
    return !basis.contains(ON_TARGET) && !basis.contains(NET);
  }
}
