package jobtrends.analytics.normalise;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
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
    return withUnits(low, high, currency.flatMap(this::currency), period.flatMap(this::period));
  }

  private PayReading withUnits(
      OptionalDouble low,
      OptionalDouble high,
      Optional<Currency> currency,
      Optional<PayPeriod> period) {
    if (currency.isEmpty()) {
      return PayReading.none("no currency named");
    }
    double typical = low.isPresent() ? low.getAsDouble() : high.getAsDouble();
    Optional<String> impossible =
        period.flatMap(p -> bounds.against(typical, currency.get(), p, Optional.empty()));
    if (impossible.isPresent()) {
      return PayReading.none(impossible.get());
    }
    return period
        .map(p -> new Salary(low, high, currency.get().code(), p, "fields of the source"))
        .map(salary -> new PayReading(Optional.of(salary), Salaries.STATED))
        .orElse(PayReading.none("no period named"));
  }

  /** Zero, less, and what is no number are absent: sources write all three for "not given". */
  private static OptionalDouble figure(Optional<String> field) {
    String text = field.orElse("").strip();
    boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.charAt(0) < 128;
    double value = digit ? MoneyNumber.at(text, 0).value() : 0;
    return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
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
