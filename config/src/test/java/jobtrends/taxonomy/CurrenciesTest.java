package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jobtrends.model.PayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

  private static final Currencies CURRENCIES = Currencies.standard();

  @ParameterizedTest
  @CsvSource({"€,EUR", "C$,CAD", "zł,PLN", "euro,EUR", "R$,BRL", "₹,INR", "RM,MYR"})
  void aMarkMeansOneCurrency(String mark, String code) {
    assertEquals(Optional.of(code), CURRENCIES.marked(mark).map(Currency::code));
  }

  @Test
  void aSharedMarkMeansNone() {
    assertEquals(Optional.empty(), CURRENCIES.marked("$"));
    assertEquals(
        List.of("DKK", "SEK", "NOK", "ISK"),
        CURRENCIES.sharing("kr").stream().map(Currency::code).toList());
    assertEquals(List.of(), CURRENCIES.sharing("€"));
  }

  @Test
  void aCountryHasItsMoney() {
    assertEquals(Optional.of("EUR"), CURRENCIES.of("de").map(Currency::code));
    assertEquals(Optional.of("CAD"), CURRENCIES.of("CA").map(Currency::code));
    assertEquals(Optional.empty(), CURRENCIES.of("ZZ"));
  }

  @ParameterizedTest
  @CsvSource({
    "USD,25,HOUR",
    "USD,4000,MONTH",
    "USD,90000,YEAR",
    "INR,700000,YEAR",
    "PLN,18000,MONTH"
  })
  void theSizeTellsThePeriod(String code, double amount, PayPeriod period) {
    assertEquals(Optional.of(period), CURRENCIES.coded(code).orElseThrow().periodOf(amount));
  }

  @Test
  void aSizeBetweenTellsNone() {
    assertEquals(Optional.empty(), CURRENCIES.coded("USD").orElseThrow().periodOf(400));
  }

  /** A good hour's pay in rupees, or a trainee's month: nobody can tell, so it is not said. */
  @Test
  void aSizeOfTwoPeriodsTellsNone() {
    assertEquals(Optional.empty(), CURRENCIES.coded("INR").orElseThrow().periodOf(8_500));
  }

  @Test
  void fundingIsNoPay() {
    var dollar = CURRENCIES.coded("USD").orElseThrow();
    assertFalse(dollar.isPlausible(45_000_000, PayPeriod.YEAR, 6));
    assertFalse(dollar.isPlausible(500, PayPeriod.YEAR, 6));
    assertTrue(dollar.isPlausible(1, PayPeriod.HOUR, 6));
    assertFalse(dollar.isPlausible(0, PayPeriod.HOUR, 6));
  }
}
