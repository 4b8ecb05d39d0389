package jobtrends.ingest.platform;

/** What can be told of markup only before it is parsed, since parsers repair it. */
final class Markup {

  private Markup() {}

  /** Whether the text ends within an element of that name: the page was cut there. */
  static boolean leavesOpen(String markup, String name) {
    return markup.lastIndexOf("<" + name) > markup.lastIndexOf("</" + name + ">");
  }

  /**
   * Whether the text ends within a tag or a text, or a document that begins as HTML not as such.
   */
  static boolean endsEarly(String markup) {
    return !markup.stripTrailing().endsWith(">")
        || markup.contains("<html") && !markup.contains("</html>");
  }
}
