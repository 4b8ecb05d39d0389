package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jobtrends.analytics.trends.QuantileRanks.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: golden vectors G3 and G3b. */
class QuantileRanksTest {

  @ParameterizedTest
  @CsvSource({
    "6, 1, 6, .9688",
    "10, 2, 9, .9785",
    "15, 4, 12, .9648",
    "20, 6, 15, .9586",
    "30, 10, 21, .9572",
    "50, 18, 33, .9672",
    "100, 40, 61, .9648"
  })
  void medianHasEqualTails(int n, int lower, int upper, double coverage) {
    assertRanks(lower, upper, coverage, QuantileRanks.median(n));
  }

  @Test
  void ofFiveValuesTheMedianCannotBeBounded() {
    assertEquals(Optional.empty(), QuantileRanks.median(5));
  }

  @ParameterizedTest
  @CsvSource({"40, .25, 5, 16, .9577", "40, .75, 25, 36, .9577", "20, .25, 2, 10, .9618"})
  void quartileTakesTheShortestInterval(int n, double p, int lower, int upper, double coverage) {
    assertRanks(lower, upper, coverage, QuantileRanks.quartile(n, p));
  }

  @Test
  void largeTablesDoNotLoseTheirTails() {
    Ranks median = QuantileRanks.median(20_000).orElseThrow();
    Ranks quartile = QuantileRanks.quartile(20_000, 0.25).orElseThrow();

    assertEquals(20_001, median.lower() + median.upper());
    assertTrue(median.coverage() >= 0.95 && median.coverage() < 0.96, median.toString());
    assertTrue(quartile.lower() < 5_000 && quartile.upper() > 5_000, quartile.toString());
    assertTrue(quartile.coverage() >= 0.95 && quartile.coverage() < 0.96, quartile.toString());
  }

  private static void assertRanks(int lower, int upper, double coverage, Optional<Ranks> ranks) {
    assertEquals(lower, ranks.orElseThrow().lower());
    assertEquals(upper, ranks.orElseThrow().upper());
    assertEquals(coverage, ranks.orElseThrow().coverage(), 5e-5);
  }
}
