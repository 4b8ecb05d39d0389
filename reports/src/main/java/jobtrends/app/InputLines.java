package jobtrends.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import jobtrends.model.ListingText;

/**
 * Reads a filter's input line by line; a line that cannot be read is said with its number and
 * passed over.
 */
final class InputLines {

  private final Terminal terminal;
  private long unreadable;

  InputLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Hands over every listing; memory does not grow with the input. */
  void forEach(Consumer<ListingText> use) {
    var in =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8), 1 << 16);
    try {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          one(number, line, use);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input: " + e.getMessage(), e);
    }
  }

  private void one(long number, String line, Consumer<ListingText> use) {
    try {
      use.accept(ListingLines.read(line));
    } catch (ListingLines.Unreadable e) {
      unreadable++;
      terminal.err().println("line " + number + ": " + e.getMessage());
    }
  }

  int exitCode() {
    return unreadable == 0 ? Exit.DONE : Exit.INCOMPLETE;
  }
}
