package jobtrends.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One chart of each kind beside the picture a person approved. Versions of the JDK may differ by a
 * shade; another digit, letter or length of a bar is far beyond what is let through.
 *
 * <p>What was drawn instead is left in {@code target/golden}: a picture that was looked at and
 * found right goes into the test resources under the same name.
 */
class GoldenPicturesTest {

  private static final int MOST_OFF = 48;
  private static final double MOST_TILE = 1;
  private static final int TILE_PX = 16;
  private static final Path DRAWN = Path.of("target", "golden");

  static Stream<Chart> charts() {
    return Stream.of(
            "demand",
            "cities",
            "pay-by-role-usd",
            "skill-changes",
            "role-skills",
            "work-mode",
            "sources")
        .map(
            id ->
                AllFigures.charts(SampleStatistics.whole()).stream()
                    .filter(chart -> chart.id().equals(id))
                    .findFirst()
                    .orElseThrow());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("charts")
  void aChartLooksAsItDid(Chart chart) throws IOException {
    byte[] drawn = PngFile.bytes(bare(chart), 7559);
    Files.createDirectories(DRAWN);
    Files.write(DRAWN.resolve(chart.id() + ".png"), drawn);
    try (InputStream golden = GoldenPicturesTest.class.getResourceAsStream(chart.id() + ".png")) {
      assertTrue(golden != null, "no golden picture of " + chart.id());
      compare(ImageIO.read(golden), ImageIO.read(new ByteArrayInputStream(drawn)));
    }
  }

  @Test
  void anotherDigitWouldBeSeen() {
    Chart chart = charts().findFirst().orElseThrow();
    BufferedImage golden = bare(chart);
    var graphics = golden.createGraphics();
    graphics.setColor(java.awt.Color.BLACK);
    graphics.fillRect(200, 200, 8, 14);
    graphics.dispose();
    assertThrows(AssertionError.class, () -> compare(golden, bare(chart)));
  }

  /** The chart without the words around it, at twice the size. */
  private static BufferedImage bare(Chart chart) {
    Painting painting = ChartPainter.painting(chart, ChartPainter.WIDE_PX);
    var image =
        new BufferedImage(2 * painting.width(), 2 * painting.height(), BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHints(Style.SMOOTH);
    graphics.setPaint(Style.PAPER);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(2, 2);
    painting.draw(graphics, 0, 0);
    graphics.dispose();
    return image;
  }

  private static void compare(BufferedImage golden, BufferedImage drawn) {
    assertEquals(golden.getWidth(), drawn.getWidth());
    assertEquals(golden.getHeight(), drawn.getHeight());
    for (int y = 0; y < golden.getHeight(); y += TILE_PX) {
      for (int x = 0; x < golden.getWidth(); x += TILE_PX) {
        tile(golden, drawn, x, y);
      }
    }
  }

  private static void tile(BufferedImage golden, BufferedImage drawn, int left, int top) {
    int right = Math.min(left + TILE_PX, golden.getWidth());
    int bottom = Math.min(top + TILE_PX, golden.getHeight());
    long sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int off = off(golden.getRGB(x, y), drawn.getRGB(x, y));
        assertTrue(off <= MOST_OFF, "pixel " + x + "," + y + " is off by " + off);
        sum += off;
      }
    }
    double mean = (double) sum / ((right - left) * (bottom - top));
    assertTrue(mean <= MOST_TILE, "tile at " + left + "," + top + " is off by " + mean);
  }

  /** The most any of red, green, blue differs. */
  private static int off(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }
}
