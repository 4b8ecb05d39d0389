package jobtrends.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Numbers, spans and paragraphs as the command line prints them. */
final class Words {

  private static final int MINUTE = 60;
  private static final int HOUR = 3_600;

  private Words() {}

  /** "once", "4 times". */
  static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  /** A span in its largest whole unit: "6 h", "90 min", "30 s", "1.5 s". */
  static String span(Duration span) {
    BigDecimal seconds = BigDecimal.valueOf(span.toMillis(), 3);
    if (span.toSeconds() >= HOUR && span.toSeconds() % HOUR == 0) {
      return span.toHours() + " h";
    }
    return span.toSeconds() >= MINUTE
        ? span.toMinutes() + " min"
        : seconds.stripTrailingZeros().toPlainString() + " s";
  }

  /** Lines no longer than the width, broken between words; a longer word has a line of its own. */
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
