package jobtrends.ingest.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a MIME entity (RFC 5322 §2.2).
 *
 * @param fields by name in lower case, the first of each; folded lines joined
 * @param end where the content begins
 */
record MimeHead(Map<String, String> fields, int end) {

  /** No browser writes more; whatever goes on is not a head. */
  private static final int MAX_LINES = 1000;

  /** Reads from a place in a text to the empty line, or to the text's end. */
  static MimeHead at(String text, int start) {
    var fields = new HashMap<String, String>();
    var line = new StringBuilder();
    int at = start;
    for (int lines = 0; at < text.length() && lines < MAX_LINES; lines++) {
      int end = text.indexOf('\n', at);
      String next = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      at = end < 0 ? text.length() : end + 1;
      if (!isFolded(next)) {
        put(line, fields);
      }
      // What stands before the first line end belongs to the boundary.
      if (next.isEmpty() && lines > 0) {
        break;
      }
      line.append(next);
    }
    put(line, fields);
    return new MimeHead(Map.copyOf(fields), at);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static boolean isFolded(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  private static void put(StringBuilder line, Map<String, String> fields) {
    int colon = line.indexOf(":");
    if (colon > 0) {
      String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      fields.putIfAbsent(name, line.substring(colon + 1).strip());
    }
    line.setLength(0);
  }
}
