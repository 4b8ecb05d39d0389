package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

  private static final double[] VALUES = {31, 35, 42, 50, 58, 61, 75, 80, 96, 120};

  /** Golden vector G14. */
  @ParameterizedTest
  @CsvSource({".25, 44", ".5, 59.5", ".75, 78.75", "0, 31", "1, 120"})
  void linearBetweenTwoValues(double p, double expected) {
    assertEquals(expected, Quantiles.linear(VALUES, p), 1e-12);
  }

  /** The two definitions differ where there are few values: 25 and 20 of four. */
  @Test
  void ofFourValuesTheMedianIsBetweenTwo() {
    assertEquals(25, Quantiles.linear(new double[] {10, 20, 30, 40}, 0.5), 1e-12);
  }

  /** S18: whatever the floor asks, below six values no interval exists. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void belowSixValuesAMedianIsWithheld(int n) {
    List<Double> values = DoubleStream.of(VALUES).limit(n).boxed().toList();

    assertEquals(Estimate.withheld(Withheld.BELOW_FLOOR, n), MedianEstimate.of(values, 0));
  }

  /** Ranks 1 and 6 of six (golden vector G3). */
  @Test
  void aMedianHasAnOrderStatisticInterval() {
    assertEquals(
        Estimate.of(46, 31, 61, 6),
        MedianEstimate.of(List.of(61.0, 50.0, 58.0, 42.0, 35.0, 31.0), 6));
  }

  @Test
  void theMedianIsWithinItsIntervalWhateverTheValues() {
    var random = new Random(18);
    for (int i = 0; i < 500; i++) {
      List<Double> values = random.doubles(6 + random.nextInt(60)).map(Math::log).boxed().toList();
      Estimate median = MedianEstimate.of(values, 6);
      double[] inOrder = {
        median.low().orElseThrow(), median.value().orElseThrow(), median.high().orElseThrow()
      };
      double[] sorted = inOrder.clone();
      Arrays.sort(sorted);
      assertEquals(Arrays.toString(sorted), Arrays.toString(inOrder));
    }
  }
}
