package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import jobtrends.reports.chart.Fonts;
import org.junit.jupiter.api.Test;

class WoffTest {

  @Test
  void everyTableComesBackAsItWas() throws DataFormatException {
    byte[] font = Fonts.regularFile();
    byte[] woff = Woff.of(font);
    var in = ByteBuffer.wrap(font);
    var out = ByteBuffer.wrap(woff);
    assertEquals(woff.length, out.getInt(8));
    assertTrue(woff.length < font.length * 0.7);
    for (int i = 0; i < in.getShort(4); i++) {
      int offset = in.getInt(12 + 16 * i + 8);
      int length = in.getInt(12 + 16 * i + 12);
      byte[] table = Arrays.copyOfRange(font, offset, offset + length);
      assertArrayEquals(table, table(out, 44 + 20 * i));
    }
  }

  private static byte[] table(ByteBuffer woff, int entry) throws DataFormatException {
    int offset = woff.getInt(entry + 4);
    int packed = woff.getInt(entry + 8);
    int length = woff.getInt(entry + 12);
    byte[] data = Arrays.copyOfRange(woff.array(), offset, offset + packed);
    if (packed == length) {
      return data;
    }
    var inflater = new Inflater();
    inflater.setInput(data);
    byte[] table = new byte[length];
    assertEquals(length, inflater.inflate(table));
    inflater.end();
    return table;
  }
}
