package jobtrends.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.wording.Telling;
import jobtrends.reports.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The drawn charts, read back: nothing outside, no text over another, every id once. */
class SvgStructureTest {

  private static final AffineTransform LEVEL = new AffineTransform();

  static Stream<String> pictures() {
    return Stream.of(
            SampleStatistics.whole(),
            SampleStatistics.empty(),
            ExtremeStatistics.one(),
            ExtremeStatistics.withheld(),
            ExtremeStatistics.longNames(),
            ExtremeStatistics.thousand())
        .flatMap(statistics -> AllFigures.charts(statistics).stream())
        .flatMap(
            chart ->
                Stream.of(
                    ChartSvg.file(chart),
                    ChartSvg.element(chart, ChartPainter.WIDE_PX),
                    ChartSvg.element(chart, ChartPainter.NARROW_PX)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pictures")
  void textsLieInsideAndApart(String svg) throws Exception {
    Element root = parse(svg);
    String[] box = root.getAttribute("viewBox").split(" ");
    var paper =
        new Rectangle2D.Double(
            -0.5, -0.5, Double.parseDouble(box[2]) + 1, Double.parseDouble(box[3]) + 1);
    var level = new ArrayList<Words>();
    for (Words words : words(root, LEVEL, 12, false)) {
      assertTrue(paper.contains(words.box()), () -> words + " leaves " + paper);
      if (words.isLevel()) {
        level.forEach(
            other ->
                assertFalse(
                    inner(other.box()).intersects(inner(words.box())),
                    () -> words + " lies on " + other));
        level.add(words);
      }
    }
    assertFalse(level.isEmpty());
  }

  /** Nothing to draw is a sentence: an empty frame would look like a quiet market. */
  @Test
  void aChartWithoutANumberIsASentenceThatSaysWhy() {
    for (var statistics : List.of(SampleStatistics.empty(), ExtremeStatistics.withheld())) {
      for (Figure figure : AllFigures.of(statistics)) {
        boolean hasRuns = figure.id().equals("sources") && !statistics.runs().isEmpty();
        assertEquals(hasRuns, figure instanceof Chart, figure.id());
        assertTrue(hasRuns || ((Unsaid) figure).sentence().length() > 15, figure.toString());
      }
    }
  }

  @Test
  void idsAreUniqueInAPageWithAllCharts() throws Exception {
    var ids = new ArrayList<String>();
    for (Chart chart : AllFigures.charts(SampleStatistics.whole())) {
      ids(parse(ChartSvg.element(chart, ChartPainter.WIDE_PX)), ids);
      ids(parse(ChartSvg.element(chart, ChartPainter.NARROW_PX)), ids);
    }
    assertEquals(new HashSet<>(ids).size(), ids.size());
    assertFalse(ids.isEmpty());
  }

  @Test
  void aFileSaysItsClaimItsFootAndEveryRow() throws Exception {
    for (Chart chart : AllFigures.charts(SampleStatistics.whole())) {
      String text = String.join(" ", texts(parse(ChartSvg.file(chart))));
      assertTrue(text.contains(chart.caption().claim()), text);
      assertTrue(text.contains(chart.caption().foot()), text);
      if (chart instanceof BarChart bars) {
        bars.bars()
            .forEach(
                bar ->
                    assertTrue(
                        text.contains(Wording.ENGLISH.numbers().percent(bar.value())), text));
      }
    }
  }

  @Test
  void dataIsTextAndNeverMarkup() {
    String svg =
        ChartSvg.element(
            EmployersChart.of(Telling.english(SampleStatistics.whole())) instanceof Chart chart
                ? chart
                : null,
            ChartPainter.WIDE_PX);
    assertFalse(svg.contains("<script"), svg);
    assertTrue(svg.contains("&lt;script&gt;"), svg);
  }

  @Test
  void linesBreakAtGaps() throws Exception {
    var demand = (LineChart) DemandChart.of(Telling.english(SampleStatistics.whole()));
    Element root = parse(ChartSvg.element(demand, ChartPainter.WIDE_PX));
    long strokes =
        elements(root, "path").stream()
            .filter(path -> !path.getAttribute("d").contains("Z"))
            .filter(path -> path.getAttribute("d").length() > 60)
            .count();
    // Two runs of weeks for each of six lines.
    assertEquals(12, strokes);
  }

  private record Words(String text, Rectangle2D box, boolean isLevel) {}

  private static List<Words> words(Element element, AffineTransform at, int px, boolean bold) {
    var transform = new AffineTransform(at);
    transform.concatenate(transform(element.getAttribute("transform")));
    String size = element.getAttribute("font-size").replace("px", "");
    int fontPx = size.isEmpty() ? px : Integer.parseInt(size);
    String weight = element.getAttribute("font-weight");
    boolean isBold = weight.isEmpty() ? bold : weight.equals("bold");
    var words = new ArrayList<Words>();
    if (element.getNodeName().equals("text")) {
      words.add(words(element, transform, isBold ? Fonts.bold(fontPx) : Fonts.regular(fontPx)));
    }
    for (Element child : children(element)) {
      words.addAll(words(child, transform, fontPx, isBold));
    }
    return words;
  }

  private static Words words(Element text, AffineTransform transform, Font font) {
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    String words = text.getTextContent();
    double capitals = font.getSize() * 0.711;
    var box = new Rectangle2D.Double(x, y - capitals, Text.width(words, font), capitals);
    boolean isLevel = transform.getShearX() == 0;
    return new Words(words, transform.createTransformedShape(box).getBounds2D(), isLevel);
  }

  private static Rectangle2D inner(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
  }

  /** What Batik writes: matrix, rotate, translate, scale. */
  private static AffineTransform transform(String attribute) {
    var all = new AffineTransform();
    for (String part : attribute.split("\\)")) {
      int open = part.indexOf('(');
      if (open > 0) {
        double[] n =
            Stream.of(part.substring(open + 1).split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        switch (part.substring(0, open).strip()) {
          case "matrix" -> all.concatenate(new AffineTransform(n));
          case "translate" -> all.translate(n[0], n[1]);
          case "scale" -> all.scale(n[0], n[1]);
          case "rotate" -> all.rotate(Math.toRadians(n[0]));
          default -> throw new AssertionError(part);
        }
      }
    }
    return all;
  }

  private static void ids(Element element, List<String> ids) {
    if (element.hasAttribute("id")) {
      ids.add(element.getAttribute("id"));
    }
    children(element).forEach(child -> ids(child, ids));
  }

  private static List<String> texts(Element root) {
    return elements(root, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Element root, String name) {
    var found = new ArrayList<Element>();
    for (Element child : children(root)) {
      if (child.getNodeName().equals(name)) {
        found.add(child);
      }
      found.addAll(elements(child, name));
    }
    return found;
  }

  private static List<Element> children(Element element) {
    var children = new ArrayList<Element>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static Element parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }
}
