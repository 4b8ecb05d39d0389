package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.analytics.trends.Intervals.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: golden vectors G2, G2b, G11, recomputed by an independent script. */
class IntervalsTest {

  @ParameterizedTest
  @CsvSource({
    "5, 40, .0546, .2611",
    "12, 400, .0172, .0517",
    "0, 30, 0, .1135",
    "120, 1000, .1013, .1416"
  })
  void wilsonHoldsForFewAndForNone(double hits, double n, double low, double high) {
    assertInterval(low, high, Intervals.wilson(hits, n));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 500, 40, 480, .0367, -.0014, .0748",
    "9, 90, 5, 80, .0375, -.0513, .1243",
  })
  void newcombeTakesBothSharesDoubt(
      double a, double ofA, double b, double ofB, double change, double low, double high) {
    var now = new Share(a, ofA);
    var before = new Share(b, ofB);

    assertEquals(change, now.value() - before.value(), 5e-5);
    assertInterval(low, high, Intervals.newcombe(now, before));
  }

  @ParameterizedTest
  @CsvSource({"120, 100, .9203, 1.5647", "12, 10, .5185, 2.7774"})
  void growthOfFewPostingsIsHardlyKnown(double a, double b, double low, double high) {
    assertInterval(low, high, Intervals.ratio(a, b));
  }

  @Test
  void noneSeenIsNotNoneForSure() {
    assertInterval(0, 3.6889, Intervals.count(0));
  }

  @Test
  void intervalsHoldTheirPointAndNarrowWithN() {
    var random = new Random(20260701);
    for (int i = 0; i < 2_000; i++) {
      int n = 1 + random.nextInt(5_000);
      int hits = random.nextInt(n + 1);
      Interval once = Intervals.wilson(hits, n);
      Interval tenfold = Intervals.wilson(10.0 * hits, 10.0 * n);
      double share = (double) hits / n;
      assertTrue(0 <= once.low() && once.low() <= share, hits + " of " + n + ": " + once);
      assertTrue(share <= once.high() && once.high() <= 1, hits + " of " + n + ": " + once);
      assertTrue(tenfold.high() - tenfold.low() < once.high() - once.low(), hits + " of " + n);
    }
  }

  private static void assertInterval(double low, double high, Interval interval) {
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }
}
