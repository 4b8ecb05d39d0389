package jobtrends.analytics.normalise;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import jobtrends.model.PayPeriod;
import jobtrends.model.PayReading;
import jobtrends.model.Salary;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Currency;
import jobtrends.taxonomy.Letters;
import jobtrends.taxonomy.PayBounds;
import jobtrends.taxonomy.PayWords;

/** Pay from the fields of a structured source; whatever a field leaves out is not filled in. */
record PayFields(Currencies currencies, PayWords words, PayBounds bounds) {

  /** "1.2E7", as programs print twelve million yen. */
  private static final Pattern SCIENTIFIC =
      Pattern.compile("\\d{1,9}(?:\\.\\d{1,17})?[eE]\\+?\\d{1,3}");

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}.]+");

  PayReading read(
      Optional<String> min,
      Optional<String> max,
      Optional<String> currency,
      Optional<String> period) {
    OptionalDouble low = figure(min);
    OptionalDouble high = figure(max);
    if (low.isEmpty() && high.isEmpty()) {
      return PayReading.none("no pay named");
    }
    if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
      return PayReading.none("minimum above maximum");
    }
    Optional<Currency> money = currency.flatMap(this::currency);
    return money
        .map(known -> in(known, low, high, period.flatMap(this::period)))
        .orElseGet(() -> PayReading.none(noCurrency(currency)));
  }

  /** Marks and kunas are of the past: what they would be in euros nobody stated. */
  private static String noCurrency(Optional<String> field) {
    return field
        .map(String::strip)
        .filter(text -> CODE.matcher(text).matches())
        .map(code -> "no currency known as " + code)
        .orElse("no currency named");
  }

  private PayReading in(
      Currency currency, OptionalDouble low, OptionalDouble high, Optional<PayPeriod> period) {
    Optional<String> impossible =
        period.flatMap(
            p ->
                DoubleStream.concat(low.stream(), high.stream())
                    .mapToObj(end -> bounds.against(end, currency, p, Optional.empty()))
                    .flatMap(Optional::stream)
                    .findFirst());
    if (impossible.isPresent()) {
      return PayReading.none(impossible.get());
    }
    return period
        .map(p -> new Salary(low, high, currency.code(), p, "fields of the source"))
        .map(salary -> new PayReading(Optional.of(salary), Salaries.STATED))
        .orElse(PayReading.none("no period named"));
  }

  /** Zero, less, and what is no number are absent: sources write all three for "not given". */
  private static OptionalDouble figure(Optional<String> field) {
    String text = field.orElse("").strip();
    boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.charAt(0) < 128;
    double printed = digit ? MoneyNumber.at(text, 0).value() : 0;
    double value = SCIENTIFIC.matcher(text).matches() ? Double.parseDouble(text) : printed;
    return value > 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private Optional<Currency> currency(String field) {
    String text = field.strip();
    return text.isEmpty()
        ? Optional.empty()
        : currencies.coded(text).or(() -> currencies.marked(text));
  }

  /** "YEAR", "per-year-salary", "Annual", "PA", "Per Year". */
  private Optional<PayPeriod> period(String field) {
    for (String word : NOT_LETTERS.split(Letters.fold(field))) {
      Optional<PayPeriod> period = words.period(word);
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }
}
