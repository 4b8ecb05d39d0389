package jobtrends.ingest.landing;

import java.util.List;

/** A piece of a text: from {@code start} to before {@code end}. */
record Span(int start, int end) {

  /** The text with every span, in order and apart, replaced. */
  static String cut(String text, List<Span> spans, String replacement) {
    var kept = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      kept.append(text, at, span.start()).append(replacement);
      at = span.end();
    }
    return kept.append(text, at, text.length()).toString();
  }
}
