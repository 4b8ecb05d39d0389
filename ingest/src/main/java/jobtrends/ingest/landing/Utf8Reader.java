package jobtrends.ingest.landing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import jobtrends.model.Problem;

/**
 * Bytes as UTF-8 text, or UTF-16 where a byte-order mark says so. What is not valid becomes U+FFFD
 * and a problem with its line.
 */
final class Utf8Reader extends Reader {

  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
  private final AtomicLong line = new AtomicLong(1);
  private final String name;
  private final Consumer<Problem> problems;

  Utf8Reader(InputStream in, String name, Consumer<Problem> problems) throws IOException {
    var pushback = new PushbackInputStream(in, 3);
    this.decoder =
        charset(pushback)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.in = pushback;
    this.name = name;
    this.problems = problems;
  }

  /** Reads a mark away; what is none is put back. */
  private static Charset charset(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(3);
    boolean utf8 = is(head, 0, 0xEF) && is(head, 1, 0xBB) && is(head, 2, 0xBF);
    boolean big = is(head, 0, 0xFE) && is(head, 1, 0xFF);
    boolean little = is(head, 0, 0xFF) && is(head, 1, 0xFE);
    int mark = utf8 ? 3 : big || little ? 2 : 0;
    in.unread(head, mark, head.length - mark);
    return big ? UTF_16BE : little ? UTF_16LE : UTF_8;
  }

  private static boolean is(byte[] head, int index, int value) {
    return head.length > index && (head[index] & 0xff) == value;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    var chars = CharBuffer.wrap(target, offset, length).slice();
    boolean ended = false;
    while (chars.position() == 0 && !ended) {
      ended = !fill();
      decode(chars, ended);
    }
    return chars.position() == 0 && length > 0 ? -1 : chars.position();
  }

  private boolean fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    return read >= 0;
  }

  private void decode(CharBuffer chars, boolean ended) {
    int counted = 0;
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isError() && chars.hasRemaining()) {
      counted = countLines(chars, counted);
      report();
      bytes.position(bytes.position() + result.length());
      chars.put(REPLACEMENT);
      result = decoder.decode(bytes, chars, ended);
    }
    countLines(chars, counted);
  }

  private int countLines(CharBuffer chars, int from) {
    for (int i = from; i < chars.position(); i++) {
      if (chars.array()[chars.arrayOffset() + i] == '\n') {
        line.incrementAndGet();
      }
    }
    return chars.position();
  }

  private void report() {
    problems.accept(
        new Problem(
            Problem.Kind.UNREADABLE_RECORD,
            name + " line " + line.get(),
            "bytes that are not " + decoder.charset()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
