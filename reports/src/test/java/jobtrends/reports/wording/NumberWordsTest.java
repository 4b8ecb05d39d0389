package jobtrends.reports.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jobtrends.model.Estimate;
import jobtrends.model.Vintage.Window;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0        | 0",
        "2.5      | 2.5",
        "99.96    | 100.0",
        "100.5    | 101",
        "18432    | 18,432",
        "1234567  | 1,234,567",
      })
  void countsHaveThousandsAndWeightedOnesADecimal(double value, String printed) {
    assertEquals(printed, Wording.ENGLISH.numbers().count(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120000  | USD | $120k",
        "66500   | EUR | €66.5k",
        "66000   | GBP | £66k",
        "99949   | EUR | €99.9k",
        "99950   | EUR | €100k",
        "999499  | PLN | PLN 999k",
        "999500  | PLN | PLN 1.00M",
        "2450000 | INR | INR 2.45M",
        "850     | USD | $850",
      })
  void payIsShortAndNeverOfAnUnknownCurrency(double value, String currency, String printed) {
    assertEquals(printed, Wording.ENGLISH.numbers().money(value, currency));
  }

  @ParameterizedTest
  @CsvSource({"0.012,+1.2", "-0.004,−0.4", "0,0.0", "0.0004,0.0", "-0.0004,0.0", "0.00051,+0.1"})
  void pointsAreSignedUnlessTheyPrintAsZero(double difference, String printed) {
    assertEquals(printed, Wording.ENGLISH.numbers().points(difference));
  }

  @Test
  void estimatesCarryTheirIntervalOrTheirCount() {
    assertEquals(
        List.of("12.1% (11.0%–13.3%)", "— (n=3)", "+1.2 (−0.4 to +2.8)"),
        List.of(
            Wording.ENGLISH.numbers().share(Estimate.of(0.1213, 0.11, 0.1325, 400)),
            Wording.ENGLISH.numbers().share(Estimate.withheld(Withheld.BELOW_FLOOR, 3)),
            Wording.ENGLISH
                .numbers()
                .estimate(
                    Estimate.of(0.012, -0.004, 0.028, 400), Wording.ENGLISH.numbers()::points)));
  }

  @Test
  void windowsNameTheYearOnceUnlessThereAreTwo() {
    var newYear = new Window(LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 18));
    var summer = new Window(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 8, 2));
    assertEquals("22 Dec 2025 – 18 Jan 2026", Wording.ENGLISH.numbers().window(newYear));
    assertEquals("6 Jul – 2 Aug 2026", Wording.ENGLISH.numbers().window(summer));
  }
}
