package jobtrends.analytics.normalise;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** HTML to text: blocks become lines, scripts and styles vanish. */
final class Markup {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object");

  private Markup() {}

  /** Whether a text holds something a browser would read as a tag or a comment. */
  static boolean isHtml(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (isTagStart(text, at + 1)) {
        return text.indexOf('>', at) >= 0;
      }
    }
    return false;
  }

  /** "a < b" and "<3" are text; a tag starts with a letter, "/x" or "!". */
  private static boolean isTagStart(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean closing = c == '/' && at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return isLetter(c) || c == '!' || closing;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static String text(String html) {
    var out = new StringBuilder(html.length());
    NodeTraversor.filter(new Lines(out), Jsoup.parse(html).body());
    return out.toString();
  }

  private record Lines(StringBuilder out) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakLine(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        breakLine(element);
      }
      return FilterResult.CONTINUE;
    }

    private void breakLine(Element element) {
      if (element.isBlock() || element.normalName().equals("br")) {
        out.append('\n');
      }
    }
  }
}
