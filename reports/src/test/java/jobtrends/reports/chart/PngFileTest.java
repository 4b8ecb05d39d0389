package jobtrends.reports.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngFileTest {

  @ParameterizedTest
  @CsvSource({"1,1", "7,3", "640,480"})
  void theJdkReadsBackEveryPixel(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = new Random(7).ints(width * height, 0, 0x1000000).toArray();
    image.setRGB(0, 0, width, height, pixels, 0, width);

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.bytes(image, 7559)));

    assertEquals(width, read.getWidth());
    int[] back = read.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < back.length; i++) {
      back[i] &= 0xFFFFFF;
    }
    assertArrayEquals(pixels, back);
  }
}
