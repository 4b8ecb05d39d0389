package jobtrends.taxonomy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a euro cost in other money, day by day where the European Central Bank's own table is at
 * hand, else month by month from {@code exchange-rates.csv}. Immutable; to be built once.
 *
 * <p>A day's rate is that day's, or the newest before it of at most seven days back: banks rest on
 * Sundays (S28). A currency the bank does not quote has no rate, never 1.
 */
public final class ExchangeRates {

  private static final String EURO = "EUR";
  private static final int DAYS_BACK = 7;

  private final Map<String, NavigableMap<LocalDate, Double>> daily;
  private final Map<String, Map<YearMonth, Double>> monthly;

  private ExchangeRates(
      Map<String, NavigableMap<LocalDate, Double>> daily,
      Map<String, Map<YearMonth, Double>> monthly) {
    this.daily = daily;
    this.monthly = monthly;
  }

  /** Where a rate comes from. */
  public enum Source {
    /** A day's reference rate of the bank. */
    DAY,
    /** The mean of a month's reference rates. */
    MONTH,
    /** Nothing was converted: a currency against itself. */
    SAME
  }

  /**
   * What one unit of a currency is in another.
   *
   * @param factor to multiply by
   * @param of the day of the older of the rates used; a month's first day for its mean
   * @param source the coarser of the rates used
   */
  public record Rate(double factor, LocalDate of, Source source) {}

  /** Units for one euro. */
  private record Quote(double perEuro, LocalDate of, Source source) {}

  /** The monthly table that ships with the program. */
  public static ExchangeRates shipped() {
    return new ExchangeRates(Map.of(), shippedMonths());
  }

  /**
   * The bank's daily table first, then the shipped one; the shipped one alone where no file is.
   *
   * @param file {@code eurofxref-hist.csv} of the bank
   * @throws IllegalArgumentException when the file is no such table
   */
  public static ExchangeRates with(Path file) {
    if (!Files.exists(file)) {
      return shipped();
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return of(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The same from the text of the bank's table.
   *
   * @throws IllegalArgumentException when the text is no such table
   */
  public static ExchangeRates of(String daily) {
    return of(new StringReader(daily));
  }

  private static ExchangeRates of(Reader daily) {
    return new ExchangeRates(ExchangeRatesDaily.read(daily), shippedMonths());
  }

  private static Map<String, Map<YearMonth, Double>> shippedMonths() {
    Map<String, Map<YearMonth, Double>> months = new HashMap<>();
    TaxonomyRows.of("exchange-rates.csv")
        .forEach(
            row ->
                months
                    .computeIfAbsent(row.get("currency"), code -> new HashMap<>())
                    .put(
                        YearMonth.parse(row.get("month")),
                        Double.parseDouble(row.get("per_euro"))));
    return months;
  }

  /** What one unit of {@code from} was in {@code to} on a day; empty where either has no rate. */
  public Optional<Rate> rate(String from, String to, LocalDate day) {
    if (from.equals(to)) {
      return Optional.of(new Rate(1, day, Source.SAME));
    }
    return quote(from, day)
        .flatMap(of -> quote(to, day).map(in -> cross(of, in)))
        .filter(rate -> Double.isFinite(rate.factor()));
  }

  /** An amount in other money; empty where there is no rate. */
  public OptionalDouble convert(double amount, String from, String to, LocalDate day) {
    return rate(from, to, day)
        .map(rate -> OptionalDouble.of(amount * rate.factor()))
        .orElse(OptionalDouble.empty());
  }

  private static Rate cross(Quote from, Quote to) {
    Quote older = from.of().isBefore(to.of()) ? from : to;
    Quote coarser = from.source() == Source.MONTH ? from : to;
    Source source = coarser.source() == Source.SAME ? from.source() : coarser.source();
    return new Rate(to.perEuro() / from.perEuro(), older.of(), source);
  }

  private Optional<Quote> quote(String currency, LocalDate day) {
    return currency.equals(EURO)
        ? Optional.of(new Quote(1, day, Source.SAME))
        : ofDay(currency, day).or(() -> ofMonth(currency, YearMonth.from(day)));
  }

  private Optional<Quote> ofDay(String currency, LocalDate day) {
    return Optional.ofNullable(daily.get(currency))
        .map(days -> days.floorEntry(day))
        .filter(quoted -> !quoted.getKey().isBefore(day.minusDays(DAYS_BACK)))
        .map(quoted -> new Quote(quoted.getValue(), quoted.getKey(), Source.DAY));
  }

  private Optional<Quote> ofMonth(String currency, YearMonth month) {
    return Optional.ofNullable(monthly.get(currency))
        .map(months -> months.get(month))
        .map(mean -> new Quote(mean, month.atDay(1), Source.MONTH));
  }
}
