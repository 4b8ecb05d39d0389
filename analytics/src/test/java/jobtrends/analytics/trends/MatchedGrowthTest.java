package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class MatchedGrowthTest {

  @Test
  void growthIsTheMedianOfTheCells() {
    List<Double> growths = IntStream.rangeClosed(1, 21).mapToObj(i -> i / 100.0).toList();

    // Ranks 6 and 16 of 21.
    assertEquals(Estimate.of(0.11, 0.06, 0.16, 21), MatchedGrowth.estimate(growths));
  }

  @Test
  void ofNineteenCellsNothingIsSaid() {
    assertEquals(
        Estimate.withheld(Withheld.TOO_FEW_CELLS, 19),
        MatchedGrowth.estimate(Collections.nCopies(19, 0.05)));
  }

  @Test
  void theHeadlineIsTheMeanOfThreeMonths() {
    Estimate headline =
        MatchedGrowth.headline(
            List.of(
                Estimate.of(0.06, 0.03, 0.08, 30),
                Estimate.of(0.03, -0.01, 0.05, 25),
                Estimate.of(0.00, 0.00, 0.01, 40)));

    assertEquals(0.03, headline.value().orElseThrow(), 1e-12);
    assertEquals(0.03 - 0.05 / 3, headline.low().orElseThrow(), 1e-12);
    assertEquals(0.03 + 0.03 / 3, headline.high().orElseThrow(), 1e-12);
    assertEquals(25, headline.n());
  }

  @Test
  void aMonthThatIsWithheldWithholdsTheHeadline() {
    Estimate month = Estimate.of(0.06, 0.03, 0.08, 30);

    assertEquals(
        Estimate.withheld(Withheld.TOO_FEW_CELLS, 4),
        MatchedGrowth.headline(
            List.of(month, Estimate.withheld(Withheld.TOO_FEW_CELLS, 4), month)));
  }
}
