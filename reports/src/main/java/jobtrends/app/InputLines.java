package jobtrends.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import jobtrends.model.ListingText;

/**
 * Reads a filter's input line by line. A line that cannot be read is said with its number and
 * passed over; one that is not all UTF-8 is said too, and read with U+FFFD in place of what is not.
 */
final class InputLines {

  private final Terminal terminal;
  private long unreadable;

  InputLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Hands over every listing; memory does not grow with the input. */
  void forEach(Consumer<ListingText> use) {
    var in = new BufferedInputStream(terminal.in(), 1 << 16);
    try {
      long number = 1;
      for (Optional<byte[]> line = next(in); line.isPresent(); line = next(in)) {
        one(number++, line.get(), use);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input: " + e.getMessage(), e);
    }
  }

  /** The bytes up to the next line's end; empty behind the last. */
  private static Optional<byte[]> next(InputStream in) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    var line = new ByteArrayOutputStream();
    for (int one = first; one >= 0 && one != '\n'; one = in.read()) {
      line.write(one);
    }
    return Optional.of(line.toByteArray());
  }

  private void one(long number, byte[] bytes, Consumer<ListingText> use) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    if (line.isBlank()) {
      return;
    }
    if (!isUtf8(bytes)) {
      say(number, "not all of it is UTF-8; what is not was read as U+FFFD");
    }
    try {
      use.accept(ListingLines.read(line));
    } catch (ListingLines.Unreadable e) {
      say(number, e.getMessage());
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private void say(long number, String what) {
    unreadable++;
    terminal.err().println("line " + number + ": " + what);
  }

  int exitCode() {
    return unreadable == 0 ? Exit.DONE : Exit.INCOMPLETE;
  }
}
