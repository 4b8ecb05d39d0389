package jobtrends.app;

import picocli.CommandLine.Option;

/** How a command talks: shared by all of them. */
final class OutputOptions {

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to write messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private LogFormat format;

  /** Forms of a message. */
  enum LogFormat {
    text,
    json
  }

  Messages messages(Terminal terminal) {
    return new Messages(terminal, quiet, format == LogFormat.json);
  }
}
