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
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A chart with its words as a PNG at twice the size of CSS pixels. */
public final class ChartImage {

  private static final int SCALE = 2;

  /** 192 pixels an inch. */
  private static final int PIXELS_PER_METRE = 7559;

  private ChartImage() {}

  /** The bytes of the file; the same chart gives the same bytes. */
  public static byte[] png(Chart chart) {
    var poster = new Poster(chart);
    var image =
        new BufferedImage(
            poster.width() * SCALE, poster.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHints(Style.SMOOTH);
    graphics.setBackground(Color.WHITE);
    graphics.scale(SCALE, SCALE);
    poster.draw(graphics);
    graphics.dispose();
    return encode(image);
  }

  private static byte[] encode(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      metadata.mergeTree("javax_imageio_png_1.0", resolution());
      writer.write(new IIOImage(image, null, metadata));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode resolution() {
    var size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", Integer.toString(PIXELS_PER_METRE));
    size.setAttribute("pixelsPerUnitYAxis", Integer.toString(PIXELS_PER_METRE));
    size.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(size);
    return root;
  }
}
