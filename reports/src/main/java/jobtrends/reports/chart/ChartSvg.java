package jobtrends.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Charts as SVG with real text: bare ones for a page, and whole files that stand alone. */
public final class ChartSvg {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d{1,3}),(\\d{1,3}),(\\d{1,3})\\)");

  /**
   * Attributes of Batik's root that repeat what SVG assumes anyway, or that no chart relies on. The
   * font size stays: Batik leaves it out wherever it is the root's.
   */
  private static final List<String> DEFAULTS =
      List.of(
          "fill-opacity",
          "color-rendering",
          "color-interpolation",
          "text-rendering",
          "stroke",
          "stroke-linecap",
          "stroke-miterlimit",
          "shape-rendering",
          "stroke-opacity",
          "fill",
          "stroke-dasharray",
          "font-weight",
          "stroke-width",
          "font-family",
          "font-style",
          "stroke-linejoin",
          "stroke-dashoffset",
          "image-rendering");

  private ChartSvg() {}

  /** The whole file: chart, title, subtitle, foot. */
  public static String file(Chart chart) {
    var poster = new Poster(chart);
    SVGGraphics2D graphics = graphics();
    poster.draw(graphics);
    Element root = finish(graphics, chart.id(), poster.width(), poster.height());
    root.setAttribute("width", Integer.toString(poster.width()));
    root.setAttribute("height", Integer.toString(poster.height()));
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", chart.caption().claim());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SvgText.of(root) + "\n";
  }

  /**
   * The bare chart as an element to stand in a page.
   *
   * @param width {@link ChartPainter#WIDE_PX} or {@link ChartPainter#NARROW_PX}
   */
  public static String element(Chart chart, int width) {
    Painting painting = ChartPainter.painting(chart, width);
    SVGGraphics2D graphics = graphics();
    List<Spot> spots = Spot.listen(graphics);
    painting.draw(graphics, 0, 0);
    Element root = finish(graphics, chart.id() + "-" + width, painting.width(), painting.height());
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", chart.caption().claim() + ". " + chart.caption().subtitle());
    children(root).stream()
        .map(Element.class::cast)
        .forEach(drawn -> drawn.setAttribute("aria-hidden", "true"));
    ChartTable table = chart.table();
    spots.forEach(spot -> root.appendChild(element(root.getOwnerDocument(), spot, table)));
    return SvgText.of(root);
  }

  /** An unseen rectangle that says its figures; the page shows them to whoever points at it. */
  private static Element element(Document document, Spot spot, ChartTable table) {
    Element element = document.createElementNS(SVG, "rect");
    Rectangle2D box = spot.box();
    element.setAttribute("x", Long.toString(Math.round(box.getX())));
    element.setAttribute("y", Long.toString(Math.round(box.getY())));
    element.setAttribute("width", Long.toString(Math.max(1, Math.round(box.getWidth()))));
    element.setAttribute("height", Long.toString(Math.max(1, Math.round(box.getHeight()))));
    element.setAttribute("class", "spot");
    element.setAttribute("role", "img");
    String words =
        spot.column().isPresent()
            ? table.words(spot.row(), spot.column().getAsInt())
            : table.words(spot.row());
    element.setAttribute("aria-label", words);
    return element;
  }

  /** Text without what XML 1.0 cannot hold; such characters become U+FFFD. */
  public static String xmlText(String text) {
    return SvgText.withoutForbidden(text);
  }

  private static SVGGraphics2D graphics() {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("");
    context.setPrecision(3);
    return new SVGGraphics2D(context, false);
  }

  private static Element finish(SVGGraphics2D graphics, String prefix, int width, int height) {
    Element root = graphics.getRoot();
    DEFAULTS.forEach(root::removeAttribute);
    root.setAttribute("xmlns", SVG);
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    tidy(root, prefix);
    return root;
  }

  /** Ids get a prefix of their own, colours six digits, and what says nothing goes. */
  private static void tidy(Node node, String prefix) {
    if (node instanceof Element element) {
      attributes(element, prefix);
    }
    for (Node child : children(node)) {
      boolean isComment = child.getNodeType() == Node.COMMENT_NODE;
      boolean isEmptyGroup = child.getNodeName().matches("g|defs") && !child.hasChildNodes();
      tidy(child, prefix);
      if (isComment || isEmptyGroup) {
        node.removeChild(child);
      }
    }
  }

  private static List<Node> children(Node node) {
    var children = new ArrayList<Node>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private static void attributes(Element element, String prefix) {
    element.removeAttributeNS(XMLConstants.XML_NS_URI, "space");
    element.removeAttribute("xml:space");
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String value = attribute.getNodeValue();
      if (attribute.getNodeName().equals("id")) {
        attribute.setNodeValue(prefix + "-" + value);
      } else {
        attribute.setNodeValue(hex(value.replace("url(#", "url(#" + prefix + "-")));
      }
    }
  }

  private static String hex(String value) {
    Matcher rgb = RGB.matcher(value);
    return rgb.replaceAll(
        found ->
            String.format(
                java.util.Locale.ROOT,
                "#%02x%02x%02x",
                Integer.valueOf(found.group(1)),
                Integer.valueOf(found.group(2)),
                Integer.valueOf(found.group(3))));
  }
}
