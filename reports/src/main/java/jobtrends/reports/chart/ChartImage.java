package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A chart with its words as a PNG, for slides and for print. */
public final class ChartImage {

  /** Of 0, smallest, to 1, fastest: flat colours shrink well enough without trying hard. */
  private static final float QUICK = 0.6f;

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
    return encode(image(chart, resolution.scale()), resolution);
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

  private static byte[] encode(BufferedImage image, Resolution resolution) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUICK);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
      metadata.mergeTree("javax_imageio_png_1.0", size(resolution));
      writer.write(metadata, new IIOImage(image, null, metadata), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode size(Resolution resolution) {
    String pixels = Integer.toString(resolution.pixelsPerMetre());
    var size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", pixels);
    size.setAttribute("pixelsPerUnitYAxis", pixels);
    size.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(size);
    return root;
  }
}
