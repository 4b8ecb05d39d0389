package jobtrends.analytics.normalise;

import java.text.Normalizer;
import org.jsoup.parser.Parser;

/**
 * What a person would see of a text a source sent, whatever it was wrapped in: HTML, entities
 * encoded twice, UTF-8 read as Latin-1, invisible characters, letters in fancy alphabets.
 *
 * <p>The result has single spaces, one line feed between blocks (paragraphs, list items, cells,
 * {@code <br>}), none at its ends. It never throws, and takes time in proportion to its input.
 * Threadsafe: no state.
 */
final class Texts {

  /** {@code &amp;amp;lt;}: three layers have been seen, a fourth would be an attack. */
  private static final int MOST_LAYERS = 3;

  private Texts() {}

  /** The text of a piece of HTML, or of a plain text that may hold entities. */
  static String plain(String htmlOrText) {
    return fold(Mojibake.repair(unwrap(htmlOrText)));
  }

  private static String unwrap(String text) {
    String now = text;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      String before = now;
      now = Markup.isHtml(now) ? Markup.text(now) : unescape(now);
      if (now.equals(before)) {
        return now;
      }
    }
    return now;
  }

  private static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** Composed letters, no invisible or fancy characters, single spaces and line feeds. */
  private static String fold(String text) {
    var out = new Folded(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int at = 0; at < composed.length(); ) {
      int end = endOfPlain(composed, at);
      if (end > at) {
        out.letters(composed, at, end);
        at = end;
      } else {
        int c = composed.codePointAt(at);
        at += Character.charCount(c);
        fold(c, out);
      }
    }
    return out.toString();
  }

  /** Where a run of visible ASCII ends: most of most texts, and copied as it is. */
  private static int endOfPlain(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7F) {
      at++;
    }
    return at;
  }

  private static void fold(int c, Folded out) {
    if (isLineBreak(c)) {
      out.lineBreak();
    } else if (isInvisible(c)) {
      return;
    } else if (isBlank(c)) {
      out.space();
    } else if (isFancy(c)) {
      Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
          .codePoints()
          .forEach(out::letter);
    } else {
      out.letter(c);
    }
  }

  private static boolean isLineBreak(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Zero-width and soft hyphens, bidi controls, variation selectors, halves of pairs. */
  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x80 && c < 0xA0);
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || c == 0x7F || Character.isSpaceChar(c);
  }

  /** Full-width forms, ligatures, and the "bold" and "script" alphabets of social networks. */
  private static boolean isFancy(int c) {
    return (c >= 0xFF01 && c <= 0xFFEE)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0x1D400 && c <= 0x1D7FF);
  }

  /** Writes a blank only between two letters, and only the strongest of a run. */
  private static final class Folded {
    private final StringBuilder out;
    private char pending = 0;

    Folded(int size) {
      out = new StringBuilder(size);
    }

    void lineBreak() {
      pending = '\n';
    }

    void space() {
      pending = pending == '\n' ? '\n' : ' ';
    }

    void letter(int c) {
      blank();
      out.appendCodePoint(c);
    }

    void letters(String text, int from, int to) {
      blank();
      out.append(text, from, to);
    }

    private void blank() {
      if (pending != 0 && out.length() > 0) {
        out.append(pending);
      }
      pending = 0;
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }
}
