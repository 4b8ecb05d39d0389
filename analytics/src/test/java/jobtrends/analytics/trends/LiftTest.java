package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import jobtrends.model.Estimate;
import org.junit.jupiter.api.Test;

class LiftTest {

  /** 40 where 20 were to be expected; the error of the log is 0.1, as 4,000 simulations say. */
  @Test
  void twiceAsOftenAsByChance() {
    Estimate lift = new Lift(40, 100, 80, 400).estimate(400);

    assertEquals(2, lift.value().orElseThrow(), 1e-12);
    assertEquals(1.64403, lift.low().orElseThrow(), 5e-6);
    assertEquals(2.43305, lift.high().orElseThrow(), 5e-6);
    assertEquals(80, lift.n());
    assertEquals(80, lift.effectiveN().orElseThrow(), 1e-12);
  }

  @Test
  void aQuarterOfTheWorthIsTwiceTheDoubt() {
    Estimate lift = new Lift(40, 100, 80, 400).estimate(100);

    assertEquals(2, lift.value().orElseThrow(), 1e-12);
    assertEquals(Math.exp(Math.log(2) - 2 * 0.1959964), lift.low().orElseThrow(), 5e-6);
    assertEquals(20, lift.effectiveN().orElseThrow(), 1e-12);
  }

  @Test
  void aPairThatNeverMetIsNotImpossible() {
    Estimate lift = new Lift(0, 100, 80, 400).estimate(400);

    assertEquals(0, lift.value().orElseThrow());
    assertEquals(0, lift.low().orElseThrow());
    assertTrue(lift.high().orElseThrow() > 0.1 && lift.high().orElseThrow() < 0.5);
  }

  @Test
  void belowTheFloorsNothingIsSaid() {
    assertEquals(
        Estimates.belowFloor(9).worth(9), new Lift(5, 9, 300, 400).estimate(400), "few postings");
    assertEquals(
        Estimates.belowFloor(12).worth(12), new Lift(0, 12, 100, 400).estimate(400), "3 expected");
    assertEquals(
        Estimates.belowFloor(80).worth(8), new Lift(40, 100, 80, 400).estimate(40), "few worth");
  }

  @Test
  void liftIsWithinItsInterval() {
    var random = new Random(3);
    for (int run = 0; run < 2_000; run++) {
      int n = 100 + random.nextInt(2_000);
      int a = 1 + random.nextInt(n);
      int b = 1 + random.nextInt(n);
      int least = Math.max(0, a + b - n);
      int both = least + random.nextInt(Math.min(a, b) - least + 1);
      var lift = new Lift(both, a, b, n);
      String words = lift + " " + lift.interval();
      assertTrue(0 <= lift.interval().low() && lift.interval().low() <= lift.value(), words);
      assertTrue(lift.value() <= lift.interval().high(), words);
    }
  }
}
