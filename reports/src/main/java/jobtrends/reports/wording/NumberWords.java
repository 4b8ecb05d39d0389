package jobtrends.reports.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import jobtrends.model.Estimate;
import jobtrends.model.Vintage.Window;

/** Numbers and dates as one language prints them, the same on every machine. */
public final class NumberWords {

  /** Printed where there is no number and the reason stands elsewhere. */
  public static final String ABSENT = "—";

  private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£");

  private final Locale locale;
  private final Map<String, String> patterns;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;

  NumberWords(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
    this.day = DateTimeFormatter.ofPattern(patterns.get("number.day"), locale);
    this.dayOfYear = DateTimeFormatter.ofPattern(patterns.get("number.day-of-year"), locale);
  }

  /** "18,432"; weighted counts below 100 keep one decimal. */
  public String count(double value) {
    return format(value < 100 && value != Math.rint(value) ? "0.0" : "#,##0", value);
  }

  /** "104.3". */
  public String oneDecimal(double value) {
    return format("#,##0.0", value);
  }

  /** "1.25". */
  public String twoDecimals(double value) {
    return format("0.00", value);
  }

  /** A share as "12.1%". */
  public String percent(double share) {
    return put("number.percent", format("0.0", share * 100));
  }

  /** A share as "12%", for headings and axes. */
  public String wholePercent(double share) {
    return put("number.percent", format("0", share * 100));
  }

  /** A change in per cent, signed: "+12%", "−4%". */
  public String growth(double change) {
    return signed(format("0", change * 100), wholePercent(change));
  }

  /** A difference of shares in percentage points, signed: "+1.2", "−0.4". */
  public String points(double difference) {
    String number = format("0.0", difference * 100);
    return signed(number, number);
  }

  private static String signed(String number, String printed) {
    boolean isZero = number.matches("0([.,]0)?");
    return number.startsWith("−") || isZero ? printed : "+" + printed;
  }

  /** A year's pay: "$120k", "€66.5k" below 100 thousand, "INR 2.50M". */
  public String money(double amount, String currency) {
    String symbol = SYMBOLS.getOrDefault(currency, currency + " ");
    if (Math.abs(amount) >= 999_500) {
      return money("money.millions", symbol, format("0.00", amount / 1e6));
    }
    if (Math.abs(amount) >= 1_000) {
      String number = format(Math.abs(amount) < 99_950 ? "0.#" : "0", amount / 1e3);
      return money("money.thousands", symbol, number);
    }
    return money("money.ones", symbol, format("0", amount));
  }

  private String money(String key, String symbol, String number) {
    return put(key, symbol, number).strip();
  }

  /** "12.1% (11.0–13.3)", or "— (n=3)" when withheld. */
  public String share(Estimate share) {
    return estimate(share, this::percent);
  }

  /** A value with its interval in brackets, or a dash with the count when withheld. */
  public String estimate(Estimate estimate, DoubleFunction<String> print) {
    return estimate.value().isPresent()
        ? print.apply(estimate.value().getAsDouble())
            + bracket(estimate.low(), estimate.high(), print)
        : withheld(estimate);
  }

  /** "— (n=3)". */
  public String withheld(Estimate estimate) {
    return ABSENT + " (n=" + count(estimate.n()) + ")";
  }

  /** " (11.0–13.3)", empty when there is no interval. */
  public String bracket(OptionalDouble low, OptionalDouble high, DoubleFunction<String> print) {
    return low.isPresent() && high.isPresent() ? " (" + range(low, high, print) + ")" : "";
  }

  /** "11.0%–13.3%"; "… to …" where a sign would read as a dash. */
  public String range(OptionalDouble low, OptionalDouble high, DoubleFunction<String> print) {
    if (low.isEmpty() || high.isEmpty()) {
      return ABSENT;
    }
    String from = print.apply(low.getAsDouble());
    String to = print.apply(high.getAsDouble());
    boolean signed = from.contains("−") || from.contains("+") || to.contains("+");
    return put(signed ? "number.signed-range" : "number.range", from, to);
  }

  /** The interval and the count behind a number: "95% interval 88.8 to 96.3, n = 4,622". */
  public String doubt(Estimate estimate, DoubleFunction<String> print) {
    return estimate.low().isPresent() && estimate.high().isPresent()
        ? put(
            "number.doubt",
            print.apply(estimate.low().getAsDouble()),
            print.apply(estimate.high().getAsDouble()),
            count(estimate.n()))
        : put("number.no-doubt", count(estimate.n()));
  }

  /** "88.8 to 96.3, n = 4,622". */
  public String interval(Estimate estimate, DoubleFunction<String> print) {
    return estimate.low().isPresent() && estimate.high().isPresent()
        ? put(
            "number.interval",
            print.apply(estimate.low().getAsDouble()),
            print.apply(estimate.high().getAsDouble()),
            count(estimate.n()))
        : put("number.no-doubt", count(estimate.n()));
  }

  /** "9 Oct 2026". */
  public String day(LocalDate date) {
    return date.format(day);
  }

  /** "9 Oct". */
  public String dayOfYear(LocalDate date) {
    return date.format(dayOfYear);
  }

  /** "6 Jul – 2 Aug 2026". */
  public String window(Window window) {
    boolean oneYear = window.first().getYear() == window.last().getYear();
    String first = oneYear ? dayOfYear(window.first()) : day(window.first());
    return first + " – " + day(window.last());
  }

  private String put(String key, Object... parts) {
    return new MessageFormat(patterns.get(key), locale).format(parts);
  }

  private String format(String pattern, double value) {
    var symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setMinusSign('−');
    var format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(BigDecimal.valueOf(value));
    return text.matches("−0([.,]0+)?") ? text.substring(1) : text;
  }
}
