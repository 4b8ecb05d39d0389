package jobtrends.reports.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import jobtrends.model.Estimate;
import jobtrends.model.Vintage.Window;

/** Numbers and dates as the report prints them: English, the same on every machine. */
public final class Numbers {

  /** Printed where there is no number and the reason stands elsewhere. */
  public static final String ABSENT = "—";

  private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Numbers() {}

  /** "18,432"; weighted counts below 100 keep one decimal. */
  public static String count(double value) {
    return format(value < 100 && value != Math.rint(value) ? "0.0" : "#,##0", value);
  }

  /** "104.3". */
  public static String oneDecimal(double value) {
    return format("#,##0.0", value);
  }

  /** A share as "12.1%". */
  public static String percent(double share) {
    return format("0.0", share * 100) + "%";
  }

  /** A share as "12%", for headings and axes. */
  public static String wholePercent(double share) {
    return format("0", share * 100) + "%";
  }

  /** A difference of shares in percentage points, signed: "+1.2", "−0.4". */
  public static String points(double difference) {
    String number = format("0.0", difference * 100);
    return number.startsWith("−") || number.equals("0.0") ? number : "+" + number;
  }

  /** A year's pay: "$120k", "€66.5k" below 100 thousand, "INR 2.50M". */
  public static String money(double amount, String currency) {
    return SYMBOLS.getOrDefault(currency, currency + " ") + magnitude(amount);
  }

  private static String magnitude(double amount) {
    if (Math.abs(amount) >= 999_500) {
      return format("0.00", amount / 1e6) + "M";
    }
    if (Math.abs(amount) >= 1_000) {
      return format(Math.abs(amount) < 99_950 ? "0.#" : "0", amount / 1e3) + "k";
    }
    return format("0", amount);
  }

  /** "12.1% (11.0–13.3)", or "— (n=3)" when withheld. */
  public static String share(Estimate share) {
    return estimate(share, Numbers::percent);
  }

  /** A value with its interval in brackets, or a dash with the count when withheld. */
  public static String estimate(Estimate estimate, DoubleFunction<String> print) {
    return estimate.value().isPresent()
        ? print.apply(estimate.value().getAsDouble())
            + bracket(estimate.low(), estimate.high(), print)
        : withheld(estimate);
  }

  /** "— (n=3)". */
  public static String withheld(Estimate estimate) {
    return ABSENT + " (n=" + count(estimate.n()) + ")";
  }

  /** " (11.0–13.3)", empty when there is no interval. */
  static String bracket(OptionalDouble low, OptionalDouble high, DoubleFunction<String> print) {
    return low.isPresent() && high.isPresent() ? " (" + range(low, high, print) + ")" : "";
  }

  /** "11.0%–13.3%"; "… to …" where a sign would read as a dash. */
  static String range(OptionalDouble low, OptionalDouble high, DoubleFunction<String> print) {
    if (low.isEmpty() || high.isEmpty()) {
      return ABSENT;
    }
    String from = print.apply(low.getAsDouble());
    String to = print.apply(high.getAsDouble());
    boolean signed = from.contains("−") || from.contains("+") || to.contains("+");
    return from + (signed ? " to " : "–") + to;
  }

  /** "9 Oct 2026". */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** "9 Oct". */
  static String dayOfYear(LocalDate day) {
    return day.format(DAY_OF_YEAR);
  }

  /** "6 Jul – 2 Aug 2026". */
  public static String window(Window window) {
    boolean oneYear = window.first().getYear() == window.last().getYear();
    String first = oneYear ? dayOfYear(window.first()) : day(window.first());
    return first + " – " + day(window.last());
  }

  private static String format(String pattern, double value) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    symbols.setMinusSign('−');
    var format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(BigDecimal.valueOf(value));
    return text.matches("−0(\\.0+)?") ? text.substring(1) : text;
  }
}
