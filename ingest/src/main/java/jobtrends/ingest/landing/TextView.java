package jobtrends.ingest.landing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as a reader sees it, each of its characters knowing where in the original it stands:
 * character references undone, however often they were applied; invisible characters gone; full
 * width letters plain. A second view leaves the tags out.
 *
 * <p>Linear in the text.
 */
final class TextView {

  /** These stand within words; any other tag ends a line. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "strong", "i", "em", "u", "span", "font", "mark", "small", "code", "wbr");

  private static final int MAX_REFERENCE = 12;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private final char[] shown;
  private final int[] starts;
  private final int[] ends;
  private int length;

  private TextView(int capacity) {
    this.shown = new char[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  /** The text with its character references undone; tags stay. */
  static TextView of(String text) {
    var view = new TextView(text.length());
    for (int i = 0; i < text.length(); i++) {
      view.show(text.charAt(i), i, i + 1);
    }
    return view;
  }

  /**
   * Adds a character; when it ends a reference ({@code &#64;}), the reference becomes what it
   * means. What it means may be the ";" of another one.
   */
  private void show(char c, int start, int end) {
    add(c, start, end);
    boolean undone = true;
    while (undone && length > 1 && shown[length - 1] == ';') {
      undone = undoReference(end);
    }
  }

  private void add(char c, int start, int end) {
    char plain = plain(c);
    if (!isInvisible(plain)) {
      shown[length] = plain;
      starts[length] = start;
      ends[length++] = end;
    }
  }

  private boolean undoReference(int end) {
    int from = length - 2;
    int lowest = Math.max(0, length - MAX_REFERENCE);
    while (from >= lowest && (Character.isLetterOrDigit(shown[from]) || shown[from] == '#')) {
      from--;
    }
    if (from < lowest || shown[from] != '&') {
      return false;
    }
    int meant = References.meaning(new String(shown, from + 1, length - from - 2));
    if (meant != References.UNKNOWN) {
      int start = starts[from];
      length = from;
      add((char) meant, start, end);
    }
    return meant != References.UNKNOWN;
  }

  private static char plain(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH_SHIFT) : c;
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || c == '\u00AD';
  }

  /** The same without tags; those that end a block are a line break. */
  TextView withoutTags() {
    var bare = new TextView(length);
    int at = 0;
    while (at < length) {
      int end = tagEnd(at);
      if (end < 0) {
        bare.show(shown[at], starts[at], ends[at]);
        at++;
      } else {
        if (!INLINE.contains(tagName(at, end))) {
          bare.show('\n', starts[at], ends[end - 1]);
        }
        at = end;
      }
    }
    return bare;
  }

  /** After the tag that begins here; -1 when none does. */
  private int tagEnd(int at) {
    if (shown[at] != '<' || at + 1 >= length || !beginsTag(shown[at + 1])) {
      return -1;
    }
    // Not beyond the next "<": looking further each time would cost the text's length squared.
    int end = at + 1;
    while (end < length && shown[end] != '>' && shown[end] != '<') {
      end++;
    }
    return end < length && shown[end] == '>' ? end + 1 : -1;
  }

  private static boolean beginsTag(char c) {
    return Character.isLetter(c) || c == '/' || c == '!';
  }

  private String tagName(int at, int end) {
    int from = shown[at + 1] == '/' ? at + 2 : at + 1;
    if (shown[from] == '!') {
      return "wbr";
    }
    int to = from;
    while (to < end && Character.isLetterOrDigit(shown[to])) {
      to++;
    }
    return new String(shown, from, to - from).toLowerCase(Locale.ROOT);
  }

  boolean hasTags() {
    return text().indexOf('<') >= 0;
  }

  String text() {
    return new String(shown, 0, length);
  }

  /** The same pieces in the original text. */
  List<Span> original(List<Span> pieces) {
    return pieces.stream()
        .filter(piece -> piece.start() < piece.end())
        .map(piece -> new Span(starts[piece.start()], ends[piece.end() - 1]))
        .toList();
  }
}
