package jobtrends.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes: data on {@code out}, words for people on {@code err}.
 *
 * @param clock the only clock of the command line
 * @param interactive whether {@code err} is a terminal that can show a moving bar
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, Clock clock, boolean interactive) {

  /** The width of the terminal that shows standard output; not set where none does. */
  private static final String COLUMNS = "jobtrends.columns";

  private static final int USUAL_COLUMNS = 100;
  private static final int LEAST_COLUMNS = 72;
  private static final int MOST_COLUMNS = 140;

  static Terminal system() {
    var out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // The launcher knows whether it writes to a terminal; Java 17 does not.
    boolean terminal =
        Boolean.getBoolean("jobtrends.terminal") && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(System.in, out, err, Clock.systemUTC(), terminal);
  }

  /** How wide data may be: as the terminal that shows it, 100 where no terminal does. */
  int columns() {
    int said = Integer.getInteger(COLUMNS, USUAL_COLUMNS);
    return Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, said));
  }

  /** Colours in data, where the launcher found a terminal to show it. */
  Ansi coloursOfData() {
    boolean shown = Integer.getInteger(COLUMNS) != null;
    return shown && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF;
  }

  /** Colours on a terminal only, and never against the user's {@code NO_COLOR}. */
  Ansi colours() {
    return interactive && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF;
  }
}
