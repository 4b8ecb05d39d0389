package jobtrends.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;

/**
 * What a command says while it works, on standard error: a moving bar on a terminal, plain lines
 * elsewhere, one JSON object a line where asked for. Safe for several threads.
 */
final class Messages {

  private static final int BAR_WIDTH = 28;
  private static final String CLEAR_LINE = "\r\u001B[2K";

  private final Terminal terminal;
  private final boolean quiet;
  private final boolean json;
  private boolean barShown;

  Messages(Terminal terminal, boolean quiet, boolean json) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.json = json;
  }

  /** Something a person may want to know. */
  synchronized void say(String event, String sentence) {
    if (!quiet) {
      line("info", event, sentence);
    }
  }

  /** Something a person must know; said even when quiet. */
  synchronized void warn(String event, String sentence) {
    line("warning", event, sentence);
  }

  /** How far a long piece of work is; shown on a terminal only. */
  synchronized void progress(String what, long done, long total) {
    if (quiet || json || !terminal.interactive()) {
      return;
    }
    int filled = total == 0 ? BAR_WIDTH : (int) (BAR_WIDTH * Math.min(done, total) / total);
    String bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
    terminal.err().printf(Locale.ROOT, "%s%s %d/%d %s", CLEAR_LINE, bar, done, total, what);
    terminal.err().flush();
    barShown = true;
  }

  private void line(String level, String event, String sentence) {
    if (barShown) {
      terminal.err().print(CLEAR_LINE);
      barShown = false;
    }
    terminal.err().println(json ? object(level, event, sentence) : sentence);
  }

  private String object(String level, String event, String sentence) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("at", terminal.clock().instant().toString())
        .put("level", level)
        .put("event", event)
        .put("message", sentence)
        .toString();
  }
}
