package jobtrends.reports.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.wording.Telling;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  @Test
  void labelsThatTouchMoveApartAndKeepTheirOrder() {
    assertArrayEquals(
        new double[] {91.5, 108.5, 300}, WeekPlot.spread(DoubleStream.of(99, 101, 300)), 1e-9);
    assertArrayEquals(
        new double[] {117, 83, 100}, WeekPlot.spread(DoubleStream.of(101, 99, 100)), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"100,5,20", "7,7,1", "0.3,4,0.1", "90000,7,20000", "1,5,0.2"})
  void stepsAreRound(double length, int ticks, double step) {
    assertEquals(step, Axes.step(length, ticks), 1e-12);
  }

  @Test
  void rangesAreWidenedToWholeSteps() {
    assertEquals(new Range(60, 180), Axes.rounded(new Range(67, 171), 6));
    assertEquals(new Range(0, 200), Axes.rounded(new Range(0, 200), 5));
  }

  @Test
  void weeksWithOneReasonInARowAreOneGap() {
    var missing =
        new TreeMap<>(
            Map.of(
                MONDAY,
                "a",
                MONDAY.plusWeeks(1),
                "a",
                MONDAY.plusWeeks(2),
                "b",
                MONDAY.plusWeeks(4),
                "b"));
    var gaps = Weeks.gaps(missing);
    assertEquals(
        List.of(
            new Gap(MONDAY, MONDAY.plusWeeks(1), "a"),
            new Gap(MONDAY.plusWeeks(2), MONDAY.plusWeeks(2), "b"),
            new Gap(MONDAY.plusWeeks(4), MONDAY.plusWeeks(4), "b")),
        gaps);
    assertEquals(
        "Shaded weeks have no figure: weeks of 5 Jan to 12 Jan, a; week of 19 Jan, b; week of 2"
            + " Feb, b.",
        Weeks.note(Telling.english(SampleStatistics.whole()), gaps));
    assertEquals("", Weeks.note(Telling.english(SampleStatistics.whole()), List.of()));
  }

  @Test
  void anAxisHasEveryWeekBetweenTheFirstAndTheLast() {
    assertEquals(
        List.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)),
        Weeks.between(List.of(MONDAY.plusWeeks(2), MONDAY)));
    assertEquals(List.of(), Weeks.between(List.of()));
  }

  @Test
  void textIsCutToFitAndWrappedAtSpaces() {
    String fitted = Text.fit("Machine Learning Engineer", Style.LABEL, 100);
    assertTrue(fitted.startsWith("Machine") && fitted.endsWith("…"), fitted);
    assertTrue(Text.width(fitted, Style.LABEL) <= 100);
    assertEquals(List.of("one two", "three"), Text.wrap("one two three", Style.LABEL, 55));
  }

  @Test
  void colourRunsFromLightToDarkAndTextStaysReadable() {
    for (int percent = 0; percent <= 100; percent++) {
      var background = HeatMapPainter.colour(percent / 100.0);
      double one = Style.luminance(background) + 0.05;
      double other = Style.luminance(Style.textOn(background)) + 0.05;
      double contrast = Math.max(one, other) / Math.min(one, other);
      assertTrue(contrast >= 4.5, percent + "% has contrast " + contrast);
    }
  }

  @Test
  void labelColoursAreReadableOnPaper() {
    for (var colour : Style.LINE_LABELS) {
      assertTrue(1.05 / (Style.luminance(colour) + 0.05) >= 4.5, colour.toString());
    }
  }
}
