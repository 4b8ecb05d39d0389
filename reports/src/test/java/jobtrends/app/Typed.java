package jobtrends.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One call of the command line in this process, and all that it answered.
 *
 * @param code exit code
 * @param out data: what went to standard output
 * @param err words: what went to standard error
 */
public record Typed(int code, String out, String err) {

  /** Types a command; arguments that are paths are typed as they print. */
  public static Typed of(Object... args) {
    return piped(new byte[0], args);
  }

  /** The same with something on standard input. */
  public static Typed piped(byte[] input, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Arrays.stream(args).map(String::valueOf).toArray(String[]::new),
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Typed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What was said, with a folder's own path taken out so that it can be compared. */
  public String err(Path folder) {
    return err.replace(folder + "/", "").replace(folder.toString(), ".").stripTrailing();
  }
}
