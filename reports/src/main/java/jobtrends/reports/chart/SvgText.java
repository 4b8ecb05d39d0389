package jobtrends.reports.chart;

import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An SVG element as text that stands in HTML as well as in a file: no prefixes, attributes sorted.
 */
final class SvgText {

  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringBuilder out = new StringBuilder(1 << 14);

  private SvgText() {}

  static String of(Element root) {
    var text = new SvgText();
    text.write(root);
    return withoutForbidden(text.out.toString());
  }

  /** What XML 1.0 cannot hold becomes U+FFFD. */
  static String withoutForbidden(String text) {
    return NOT_XML.matcher(text).replaceAll("\uFFFD");
  }

  private void write(Element element) {
    out.append('<').append(element.getNodeName());
    var attributes = new TreeMap<String, String>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    attributes.forEach(this::attribute);
    if (!element.hasChildNodes()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        write(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        out.append(escaped(child.getNodeValue()));
      }
    }
    out.append("</").append(element.getNodeName()).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
