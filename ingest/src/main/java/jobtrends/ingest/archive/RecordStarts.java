package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where a record begins after damage: text, or a gzip member, that begins with "WARC/". */
final class RecordStarts {

  private static final byte[] MARK = "WARC/".getBytes(US_ASCII);
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final int WINDOW = 1 << 16;

  private RecordStarts() {}

  /** The first record start at or after an offset; empty when there is none. */
  static OptionalLong next(FileChannel channel, long from) throws IOException {
    var window = ByteBuffer.allocate(WINDOW);
    for (long at = from; at + MARK.length <= channel.size(); at += WINDOW - MARK.length) {
      window.clear();
      fill(channel, window, at);
      for (int i = 0; i + MARK.length <= window.position(); i++) {
        if (begins(channel, window.array(), i, at)) {
          return OptionalLong.of(at + i);
        }
      }
    }
    return OptionalLong.empty();
  }

  private static void fill(FileChannel channel, ByteBuffer window, long at) throws IOException {
    int read = 0;
    while (window.hasRemaining() && read >= 0) {
      read = channel.read(window, at + window.position());
    }
  }

  private static boolean begins(FileChannel channel, byte[] window, int i, long at)
      throws IOException {
    return startsWith(window, i, MARK)
        || startsWith(window, i, GZIP) && memberBegins(channel, at + i);
  }

  private static boolean startsWith(byte[] window, int i, byte[] mark) {
    return Arrays.equals(window, i, i + mark.length, mark, 0, mark.length);
  }

  private static boolean memberBegins(FileChannel channel, long at) throws IOException {
    channel.position(at);
    InputStream raw = Channels.newInputStream(channel);
    try {
      return Arrays.equals(new GZIPInputStream(raw).readNBytes(MARK.length), MARK);
    } catch (IOException e) {
      return false; // the three bytes were part of something else
    }
  }
}
