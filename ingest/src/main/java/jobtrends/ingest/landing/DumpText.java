package jobtrends.ingest.landing;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import jobtrends.model.Problem;

/**
 * The text of a dump: unpacked when it is gzip, without its byte-order mark. A gzip that ends early
 * is read as far as it goes; bytes that are not UTF-8 become U+FFFD; both are problems.
 */
final class DumpText {

  private DumpText() {}

  /**
   * Opens a file.
   *
   * @throws IOException when it is not there or may not be read
   */
  static BufferedReader open(Path file, Consumer<Problem> problems) throws IOException {
    String name = file.getFileName().toString();
    var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      InputStream bytes = isGzip(raw) ? unpacked(raw, name, problems) : raw;
      return new BufferedReader(new Utf8Reader(bytes, name, problems), 1 << 16);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static boolean isGzip(BufferedInputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    return gzip;
  }

  private static InputStream unpacked(InputStream raw, String name, Consumer<Problem> problems) {
    try {
      return new ToItsEnd(new GZIPInputStream(raw, 1 << 16), name, problems);
    } catch (IOException e) {
      problems.accept(new Problem(Problem.Kind.TRUNCATED, name, "gzip: " + e.getMessage()));
      return InputStream.nullInputStream();
    }
  }

  /** A gzip stream whose early end is an end. */
  private static final class ToItsEnd extends FilterInputStream {

    private final String name;
    private final Consumer<Problem> problems;
    private final AtomicBoolean ended = new AtomicBoolean();

    ToItsEnd(InputStream in, String name, Consumer<Problem> problems) {
      super(in);
      this.name = name;
      this.problems = problems;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return ended.get() ? -1 : in.read(buffer, offset, length);
      } catch (EOFException | ZipException e) {
        ended.set(true);
        problems.accept(new Problem(Problem.Kind.TRUNCATED, name, "gzip: " + e.getMessage()));
        return -1;
      }
    }
  }
}
