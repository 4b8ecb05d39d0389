package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jobtrends.analytics.trends.Intervals.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoversTest {

  /** Golden vector G12: the third is kept though it lies above its own line. */
  @Test
  void sevenOfEightAreKept() {
    double[] p = {.001, .008, .039, .041, .042, .06, .074, .205};

    assertArrayEquals(
        new boolean[] {true, true, true, true, true, true, true, false}, Movers.keep(p, .10));
  }

  @Test
  void theOrderGivenDoesNotMatterAndNothingIsKeptOfNothing() {
    assertArrayEquals(
        new boolean[] {false, true, false}, Movers.keep(new double[] {.9, .01, .5}, .10));
    assertArrayEquals(new boolean[] {false, false}, Movers.keep(new double[] {.9, .5}, .10));
    assertArrayEquals(new boolean[0], Movers.keep(new double[0], .10));
  }

  /** Recomputed with the C library's erfc. */
  @ParameterizedTest
  @CsvSource({
    "50, 100, 50, 100, 1.0",
    "120, 1000, 100, 1000, 0.1529",
    "60, 500, 40, 480, 0.0580",
    "30, 100, 10, 100, 0.0004",
    "0, 40, 0, 40, 1.0",
    "40, 40, 40, 40, 1.0"
  })
  void aShareThatHardlyMovedHasALargeP(double hits, double n, double before, double of, double p) {
    assertEquals(p, Movers.pValue(new Share(hits, n), new Share(before, of)), 0.0002);
  }

  @Test
  void whatHardlyAnybodyAsksForIsNotCompared() {
    assertEquals(false, Movers.isCompared(new Share(9, 500), new Share(0, 500)));
    assertEquals(true, Movers.isCompared(new Share(0, 500), new Share(10, 500)));
  }
}
