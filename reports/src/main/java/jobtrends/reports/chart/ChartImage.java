package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A chart with its words as a PNG, for slides and for print. */
public final class ChartImage {

  private static final double CSS_PIXELS_PER_INCH = 96;
  private static final double INCHES_PER_METRE = 1 / 0.0254;

  private ChartImage() {}

  /** What the picture is for: its pixels an inch. */
  public enum Resolution {
    /** Twice the size of CSS pixels. */
    SLIDES(192),
    PRINT(300);

    private final int dotsPerInch;

    Resolution(int dotsPerInch) {
      this.dotsPerInch = dotsPerInch;
    }

    double scale() {
      return dotsPerInch / CSS_PIXELS_PER_INCH;
    }

    int pixelsPerMetre() {
      return (int) Math.round(dotsPerInch * INCHES_PER_METRE);
    }
  }

  /** The bytes of the file; the same chart gives the same bytes. */
  public static byte[] png(Chart chart, Resolution resolution) {
    return PngFile.bytes(image(chart, resolution.scale()), resolution.pixelsPerMetre());
  }

  private static BufferedImage image(Chart chart, double scale) {
    var poster = new Poster(chart);
    int wide = (int) Math.ceil(poster.width() * scale);
    int high = (int) Math.ceil(poster.height() * scale);
    var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHints(Style.SMOOTH);
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, wide, high);
    graphics.scale(scale, scale);
    poster.draw(graphics);
    graphics.dispose();
    return image;
  }
}
