package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalDouble;
import jobtrends.settings.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerPricesTest {

  @TempDir Path folder;

  @Test
  void anAmountOfAYearIsWorthMoreInALaterOnesMoney() {
    ConsumerPrices prices = ConsumerPrices.shipped();

    assertEquals(OptionalDouble.of(313.689 / 258.811), to2024(prices, "US", "2020-06-15"));
    assertEquals(OptionalDouble.of(1), to2024(prices, "GB", "2024-12-31"));
    assertEquals(OptionalDouble.of(123.29 / 124.43), to2024(prices, "FR", "2025-01-01"));
  }

  /** Prices are never extrapolated, and no country has another's. */
  @Test
  void whatIsNotKnownHasNoIndex() {
    ConsumerPrices prices = ConsumerPrices.shipped();

    assertEquals(OptionalDouble.empty(), to2024(prices, "US", "2026-01-01"));
    assertEquals(OptionalDouble.empty(), to2024(prices, "DE", "2025-01-01"));
    assertEquals(OptionalDouble.empty(), to2024(prices, "US", "1970-01-01"));
    assertEquals(OptionalDouble.empty(), to2024(prices, "AT", "2024-06-01"));
    assertEquals(OptionalDouble.empty(), prices.toYear("US", LocalDate.parse("2020-06-15"), 2068));
  }

  @Test
  void aFileOfOnesOwnAddsMonthsYearsAndCountries() throws IOException {
    ConsumerPrices prices =
        own("# mine\ncountry,period,index\n\nUS,2026-07,330.5\nAT,2024,123.8\nAT,2026,130\n");

    assertEquals(OptionalDouble.of(313.689 / 330.5), to2024(prices, "US", "2026-07-31"));
    assertEquals(OptionalDouble.empty(), to2024(prices, "US", "2026-08-01"));
    assertEquals(OptionalDouble.of(123.8 / 130), to2024(prices, "AT", "2026-03-01"));
    assertEquals(OptionalDouble.of(1), to2024(prices, "US", "2024-05-05"));
  }

  @Test
  void withoutAFileTheShippedTableStands() {
    assertEquals(
        OptionalDouble.of(1),
        to2024(ConsumerPrices.with(folder.resolve("none.csv")), "US", "2024-05-05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US,2026-13,1",
        "US,2026,-1",
        "US,2026,0",
        "US,2026,0.0",
        "US,2026,NaN",
        "US,2026,Infinity",
        "US,2026,1e300",
        "us,2026,1",
        "US;2026;1",
        "US,2026",
        "\u0000"
      })
  void aLineThatIsNoIndexIsRefused(String line) throws IOException {
    Refused refused = assertThrows(Refused.class, () -> own("US,2026,322\n" + line + "\n"));

    assertEquals(
        folder.resolve("consumer-prices.csv")
            + ", line 2: \""
            + line.strip()
            + "\" is no price index; write country, year or month, and index, as in"
            + " US,2026-07,325.1",
        refused.getMessage());
  }

  private ConsumerPrices own(String text) throws IOException {
    return ConsumerPrices.with(Files.writeString(folder.resolve("consumer-prices.csv"), text));
  }

  private static OptionalDouble to2024(ConsumerPrices prices, String country, String day) {
    return prices.toYear(country, LocalDate.parse(day), 2024);
  }
}
