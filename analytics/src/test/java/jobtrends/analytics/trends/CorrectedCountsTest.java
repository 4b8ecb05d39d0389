package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class CorrectedCountsTest {

  /** Golden vector G16: 1,000 hits at P .679 and R .515. */
  @Test
  void countsAreMultipliedByPrecisionOverRecall() {
    Estimate corrected = by(0.679, 400, 0.515, 400).of("language", 1_000);

    assertEquals(1_318, corrected.value().orElseThrow(), 0.5);
    assertEquals(1_000, corrected.n());
    // Half of the log interval: 1.96 x sqrt(1/1000 + .321/(.679 x 400) + .485/(.515 x 400)).
    assertEquals(1_318.4 * Math.exp(0.13146), corrected.high().orElseThrow(), 1);
    assertEquals(1_318.4 * Math.exp(-0.13146), corrected.low().orElseThrow(), 1);
  }

  @Test
  void aFaultlessReaderCorrectsNothing() {
    assertEquals(40, by(1, 50, 1, 50).of("language", 40).value().orElseThrow());
  }

  @Test
  void noneSeenStaysNoneWithRoomAbove() {
    Estimate none = by(0.9, 50, 0.6, 50).of("language", 0);

    assertEquals(0, none.value().orElseThrow());
    assertTrue(none.high().orElseThrow() > 5);
  }

  @Test
  void tooFewLabelsOrAnotherCategoryWithholdWithTheReason() {
    Estimate withheld = Estimate.withheld(Withheld.ACCURACY_UNKNOWN, 40);

    assertEquals(withheld, by(0.9, 29, 0.9, 300).of("language", 40));
    assertEquals(withheld, by(0.9, 300, 0.9, 29).of("language", 40));
    assertEquals(withheld, by(0.9, 300, 0, 30).of("language", 40));
    assertEquals(withheld, by(0.9, 300, 0.9, 300).of("concept", 40));
    assertEquals(Optional.of(Withheld.ACCURACY_UNKNOWN), nothing().of("", 40).withheld());
  }

  private static CorrectedCounts nothing() {
    return CorrectedCounts.by(List.of());
  }

  private static CorrectedCounts by(double precision, long said, double recall, long labelled) {
    return CorrectedCounts.by(
        List.of(
            figure("", "documents_precision", 0.1, 900),
            figure("language", "precision", precision, said),
            figure("language", "recall", recall, labelled)));
  }

  private static AccuracyFigure figure(String group, String name, double value, long n) {
    return new AccuracyFigure(
        "skills", group, name, Estimate.of(value, value, value, n), List.of("skills 1"));
  }
}
