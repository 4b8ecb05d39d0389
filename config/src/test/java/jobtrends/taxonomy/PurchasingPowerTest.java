package jobtrends.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchasingPowerTest {

  private static final PurchasingPower POWER = PurchasingPower.shipped();

  @Test
  void aYearHasItsFactor() {
    assertEquals(1, POWER.perDollar("US", 2020).orElseThrow());
    assertEquals(20.4, POWER.perDollar("IN", 2024).orElseThrow(), 0.1);
  }

  @Test
  void theNewestFactorServesForThreeYears() {
    assertEquals(POWER.perDollar("DE", 2024), POWER.perDollar("DE", 2027));
    assertEquals(OptionalDouble.empty(), POWER.perDollar("DE", 2028));
  }

  @ParameterizedTest
  @CsvSource({"ZZ,2020", "DE,1950", "KP,2020"})
  void anUnknownCountryOrYearHasNone(String country, int year) {
    assertEquals(OptionalDouble.empty(), POWER.perDollar(country, year));
  }
}
