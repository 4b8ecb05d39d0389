package jobtrends.reports.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The colours as others see them: with deuteranopia (Viénot, Brettel and Mollon, Color Research and
 * Application 24, 1999), and in grey. Distances are CIE76 in CIELAB; 2.3 is just noticeable.
 */
class PaletteTest {

  @Test
  void linesStayApartForWhoeverSeesNoGreen() {
    List<double[]> seen = Style.LINES.stream().map(PaletteTest::deuteranope).toList();
    assertTrue(nearest(seen) >= 10, "nearest pair: " + nearest(seen));
  }

  @Test
  void risesAndFallsStayApartInGreyAndWithoutGreen() {
    List<double[]> seen =
        List.of(deuteranope(Style.BLUE), deuteranope(Style.VERMILION), deuteranope(Style.UNCLEAR));
    assertTrue(nearest(seen) >= 20, "nearest pair: " + nearest(seen));
  }

  @Test
  void layersOnTopOfEachOtherDifferInGrey() {
    List<Double> greys =
        StackedSharePainter.FILLS.stream().map(colour -> lab(linear(colour))[0]).toList();
    IntStream.range(1, greys.size())
        .forEach(
            i -> assertTrue(Math.abs(greys.get(i) - greys.get(i - 1)) >= 5, greys + " at " + i));
  }

  @Test
  void theHeatOfACellIsItsLightnessToEverybody() {
    var lightness = new ArrayList<Double>();
    for (int percent = 0; percent <= 100; percent += 5) {
      lightness.add(lab(linear(HeatMapPainter.colour(percent / 100.0)))[0]);
    }
    IntStream.range(1, lightness.size())
        .forEach(i -> assertTrue(lightness.get(i) < lightness.get(i - 1) - 1, lightness + ""));
  }

  private static double nearest(List<double[]> colours) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        nearest = Math.min(nearest, distance(colours.get(i), colours.get(j)));
      }
    }
    return nearest;
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> Math.pow(one[i] - other[i], 2)).sum());
  }

  private static double[] deuteranope(Color colour) {
    double[] c = linear(colour);
    double yellow = 0.29275 * c[0] + 0.70725 * c[1];
    return lab(new double[] {yellow, yellow, -0.02234 * c[0] + 0.02234 * c[1] + c[2]});
  }

  private static double[] linear(Color colour) {
    return IntStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
        .mapToDouble(channel -> channel / 255.0)
        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
        .toArray();
  }

  /** CIELAB from linear sRGB, white point D65. */
  private static double[] lab(double[] c) {
    double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    double y = root(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
