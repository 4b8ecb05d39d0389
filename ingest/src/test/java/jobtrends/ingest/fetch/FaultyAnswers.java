package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import jobtrends.ingest.fetch.RawServer.Answer;

/** The bytes of answers, well-formed or not. */
final class FaultyAnswers {

  private static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
  private static final int CHUNK = 1 << 20;

  private FaultyAnswers() {}

  static Answer raw(String rest) {
    return RawServer.text(OK + rest);
  }

  static Answer chunked(String chunks) {
    return raw("Transfer-Encoding: chunked\r\n\r\n" + chunks);
  }

  static Answer status(String line, String headers, String body) {
    return RawServer.text(
        "HTTP/1.1 " + line + "\r\nConnection: close\r\n" + headers + "\r\n" + body);
  }

  static Answer moved(String location) {
    return status("302 Found", "Location: " + location + "\r\n", "");
  }

  /** Until the client has had enough. */
  static Answer forever(String beginning, byte[] chunk) {
    return out -> {
      out.write(beginning.getBytes(ISO_8859_1));
      while (true) {
        out.write(chunk);
      }
    };
  }

  static Answer dripping(String beginning) {
    return out -> {
      out.write(beginning.getBytes(ISO_8859_1));
      while (true) {
        drip(out, beginning.isEmpty());
      }
    };
  }

  private static void drip(OutputStream out, boolean silent) throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    out.write(silent ? new byte[0] : new byte[] {'x'});
    out.flush();
  }

  /** Makes its bytes when they are wanted: bombs are large. */
  static Answer coded(String coding, Supplier<byte[]> body) {
    return out -> {
      out.write((OK + "Content-Encoding: " + coding + "\r\n\r\n").getBytes(ISO_8859_1));
      out.write(body.get());
    };
  }

  /** 150 MB of nothing, packed by node's zlib. */
  static final String BROTLI_BOMB =
      "z///f/gnAOKxQCD3/p/////wTwDEYQGA7v0/////4Z8AiMMiAN37f/7//8M/ARCHBQC69//8//+HfwIgDgsAdO//+f//D/8EQBwWAOje//P//x/+CYA4LADQvf/n//8//BMAcVgAoHv/n3/R8PgnAOKwAEAnGR4=";

  /**
   * A gzip of one block of a megabyte of nothing, ten thousand times over: no end mark is needed.
   */
  static byte[] bomb() {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(new byte[CHUNK]);
    var block = new byte[1 << 13];
    int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
    deflater.end();
    var bomb = new ByteArrayOutputStream();
    bomb.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
    for (int i = 0; i < 10_000; i++) {
      bomb.write(block, 0, length);
    }
    return bomb.toByteArray();
  }

  static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
