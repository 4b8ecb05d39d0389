package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import jobtrends.analytics.trends.SurvivalCurve.Step;
import jobtrends.analytics.trends.SurvivalCurve.Watched;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

  private static final List<Watched> GOLDEN =
      List.of(
          closed(3),
          closed(5),
          open(5),
          closed(8),
          open(12),
          closed(12),
          open(20),
          closed(30),
          open(30),
          open(45));

  /** Golden vector G6: the mean of the closed alone would be 8 in the middle. */
  @Test
  void thoseStillOpenCountAsOpenSoFar() {
    var curve = SurvivalCurve.of(GOLDEN);

    assertEquals(
        """
        3 0.90000 0.09487 [0.47301, 0.98528]
        5 0.80000 0.12649 [0.40869, 0.94587]
        8 0.68571 0.15149 [0.30459, 0.88715]
        12 0.57143 0.16377 [0.21719, 0.81457]
        30 0.38095 0.19002 [0.07011, 0.70438]""",
        text(curve));
    assertEquals(OptionalDouble.of(30), curve.median());
    assertEquals(OptionalDouble.of(3), curve.medianLow());
    assertEquals(OptionalDouble.empty(), curve.medianHigh());
  }

  /** At risk: 3 at 5 days, 3 at 10, 4 at 12, 3 at 15; who enters at 10 was not watched at 10. */
  @Test
  void postingsFoundOpenCountFromTheAgeTheyWereFoundAt() {
    var curve =
        SurvivalCurve.of(
            List.of(
                closed(5),
                closed(10),
                open(20),
                new Watched(6, 12, true, 1),
                new Watched(10, 15, true, 1),
                new Watched(11, 30, false, 1)));

    assertEquals(
        List.of("5 3 0.6667", "10 3 0.4444", "12 4 0.3333", "15 3 0.2222"),
        curve.steps().stream()
            .map(
                step ->
                    String.format(
                        Locale.ROOT, "%.0f %d %.4f", step.age(), step.atRisk(), step.open()))
            .toList());
  }

  @Test
  void countedTogetherOrOneByOneIsTheSame() {
    var together =
        SurvivalCurve.of(List.of(new Watched(0, 4, true, 3), new Watched(0, 9, false, 2)));
    var apart = SurvivalCurve.of(List.of(closed(4), closed(4), closed(4), open(9), open(9)));

    assertEquals(apart, together);
  }

  @Test
  void whereNothingClosedThereIsNoCurveAndNoMedian() {
    var curve = SurvivalCurve.of(List.of(open(10), open(20)));

    assertEquals(List.of(), curve.steps());
    assertEquals(OptionalDouble.empty(), curve.median());
  }

  @Test
  void whatIsOpenNeverGrowsAndLiesWithinItsInterval() {
    var random = new Random(36);
    for (int run = 0; run < 300; run++) {
      List<Watched> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int entered = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        all.add(
            new Watched(
                entered,
                entered + random.nextInt(30),
                random.nextBoolean(),
                1 + random.nextInt(3)));
      }
      double before = 1;
      for (Step step : SurvivalCurve.of(all).steps()) {
        assertTrue(0 <= step.open() && step.open() <= before, step.toString());
        assertTrue(
            0 <= step.interval().low()
                && step.interval().low() <= step.open()
                && step.open() <= step.interval().high()
                && step.interval().high() <= 1,
            step + " " + step.interval());
        before = step.open();
      }
    }
  }

  private static String text(SurvivalCurve curve) {
    return curve.steps().stream()
        .map(
            step ->
                String.format(
                    Locale.ROOT,
                    "%.0f %.5f %.5f [%.5f, %.5f]",
                    step.age(),
                    step.open(),
                    step.error(),
                    step.interval().low(),
                    step.interval().high()))
        .collect(Collectors.joining("\n"));
  }

  private static Watched closed(double age) {
    return new Watched(0, age, true, 1);
  }

  private static Watched open(double age) {
    return new Watched(0, age, false, 1);
  }
}
