package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import jobtrends.taxonomy.ExchangeRates.Rate;
import jobtrends.taxonomy.ExchangeRates.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {

  private static final ExchangeRates SHIPPED = ExchangeRates.shipped();
  private static final String TABLE =
      """
      Date,USD,JPY,PLN,
      2031-03-07,1.25,160,N/A,
      2031-03-06,1.20,150,4.0,
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2031-03-07,1.25,2031-03-07",
    "2031-03-06,1.2,2031-03-06",
    "2031-03-09,1.25,2031-03-07",
    "2031-03-14,1.25,2031-03-07"
  })
  void aDayHasItsRateOrThatOfTheBusinessDayBefore(LocalDate day, double rate, LocalDate of)
      throws IOException {
    assertEquals(Optional.of(new Rate(rate, of, Source.DAY)), daily(TABLE).rate("EUR", "USD", day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-15", "2031-03-05"})
  void moreThanSevenDaysBackIsNoRate(LocalDate day) throws IOException {
    assertEquals(Optional.empty(), daily(TABLE).rate("EUR", "USD", day));
  }

  @Test
  void whatTheBankDidNotQuoteThatDayIsThatOfTheDayBefore() throws IOException {
    LocalDate day = LocalDate.of(2031, 3, 7);

    assertEquals(
        Optional.of(new Rate(4.0, LocalDate.of(2031, 3, 6), Source.DAY)),
        daily(TABLE).rate("EUR", "PLN", day));
  }

  @Test
  void offlineAMonthsMeanIsTheRateOfItsDays() {
    Rate rate = SHIPPED.rate("USD", "EUR", LocalDate.of(2020, 6, 15)).orElseThrow();

    assertEquals(Source.MONTH, rate.source());
    assertEquals(LocalDate.of(2020, 6, 1), rate.of());
    assertEquals(0.8884, rate.factor(), 0.0005);
  }

  @Test
  void daysBeforeTheDailyTableAreConvertedByTheirMonth() throws IOException {
    Rate rate = daily(TABLE).rate("EUR", "USD", LocalDate.of(2020, 6, 15)).orElseThrow();

    assertEquals(Source.MONTH, rate.source());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UAH", "NGN", "PKR", "XXX", ""})
  void whatTheBankDoesNotQuoteIsWithheld(String currency) {
    assertEquals(
        OptionalDouble.empty(), SHIPPED.convert(1000, currency, "USD", LocalDate.of(2020, 6, 15)));
  }

  @Test
  void aMonthThatIsNotInTheTableHasNoRate() {
    assertEquals(
        OptionalDouble.empty(), SHIPPED.convert(1, "USD", "EUR", LocalDate.of(2099, 1, 1)));
  }

  @Test
  void aCurrencyInItselfNeedsNoRate() {
    assertEquals(OptionalDouble.of(5), SHIPPED.convert(5, "NGN", "NGN", LocalDate.of(2099, 1, 1)));
  }

  /** There and back again is where one was. */
  @Test
  void convertingTwiceByInverseRatesChangesNothing() {
    var random = new Random(28);
    List<String> codes = List.of("USD", "EUR", "GBP", "JPY", "INR", "PLN", "IDR", "CHF");
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5_000));
      String from = codes.get(random.nextInt(codes.size()));
      String to = codes.get(random.nextInt(codes.size()));
      double there = SHIPPED.convert(1, from, to, day).orElseThrow();
      assertEquals(1, SHIPPED.convert(there, to, from, day).orElseThrow(), 1e-9, from + to + day);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>down for maintenance</html>", "Date,USD,\n", "Date,USD\nx,1"})
  void anotherTextIsNoTable(String text) {
    assertThrows(IllegalArgumentException.class, () -> daily(text));
  }

  @Test
  void anyTextIsATableOrRefused() {
    var random = new Random(3);
    String letters = "Date,USD\n0123456789-.N/Ae+ \0";
    int tables = 0;
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder("Date,USD,JPY\n2031-03-07,");
      random
          .ints(random.nextInt(30), 0, letters.length())
          .forEach(at -> text.append(letters.charAt(at)));
      tables += isTable(text.toString()) ? 1 : 0;
    }
    assertTrue(tables > 100 && tables < 2_900, tables + " tables");
  }

  private static boolean isTable(String text) {
    try {
      ExchangeRates.of(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private ExchangeRates daily(String table) throws IOException {
    return ExchangeRates.with(Files.writeString(folder.resolve("rates.csv"), table));
  }
}
