package jobtrends.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Draws a {@link FacetChart}: three pictures in a row, two on a telephone. */
final class FacetPainter {

  private static final int PANEL_PX = 112;
  private static final int TITLE_PX = 22;
  private static final int GAP_PX = 18;
  private static final int LEFT_PX = 34;
  private static final int AXIS_PX = 22;

  private final FacetChart chart;
  private final int width;
  private final int columns;
  private final Range range;

  FacetPainter(FacetChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.columns = Math.min(chart.facets().size(), width < Style.NARROW ? 2 : 3);
    this.range = Axes.rounded(range(chart), 4);
  }

  private static Range range(FacetChart chart) {
    double low =
        DoubleStream.concat(values(chart), DoubleStream.of(chart.reference())).min().orElse(0);
    double high =
        DoubleStream.concat(values(chart), DoubleStream.of(chart.reference())).max().orElse(1);
    double more = Math.max((high - low) * 0.25, Math.abs(high) * 0.02 + 1e-9);
    return new Range(Math.max(0, low - more), high + more);
  }

  private static DoubleStream values(FacetChart chart) {
    return chart.facets().stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(Point::value);
  }

  Painting painting() {
    int rows = (chart.facets().size() + columns - 1) / columns;
    NumberAxis across = Axes.plain(new NumberAxis());
    across.setRange(0, columns);
    across.setVisible(false);
    var room = new RectangleInsets(0, LEFT_PX, AXIS_PX, 8);
    XYPlot plot = Axes.plot(across, Axes.rows(rows), room);
    plot.addAnnotation(new Marks(this::draw));
    return Painting.of(plot, width, rows * (PANEL_PX + 0.0) + AXIS_PX);
  }

  private void draw(Canvas whole) {
    for (int i = 0; i < chart.facets().size(); i++) {
      double x = whole.x(i % columns);
      double y = whole.y(i / columns);
      double wide = (whole.area().getWidth() - (columns - 1) * GAP_PX) / columns;
      double shift = (i % columns) * (wide + GAP_PX) - (x - whole.area().getMinX());
      var box =
          new Rectangle2D.Double(x + shift, y + TITLE_PX, wide, PANEL_PX - TITLE_PX - GAP_PX / 2.0);
      draw(panel(whole.graphics(), box), chart.facets().get(i));
      if (i % columns == 0) {
        scale(panel(whole.graphics(), box));
      }
      if (i + columns >= chart.facets().size()) {
        weeks(panel(whole.graphics(), box));
      }
    }
  }

  /** A picture of its own, with its own pixels for the same weeks and values. */
  private Canvas panel(Graphics2D graphics, Rectangle2D box) {
    NumberAxis up = Axes.plain(new NumberAxis());
    up.setRange(range);
    return new Canvas(graphics, box, new WeekAxis(chart.weeks(), chart.caption().numbers()), up);
  }

  private void draw(Canvas canvas, Line line) {
    var area = canvas.area();
    String last = lastValue(line);
    Text value = Text.left(last, Style.VALUE, Style.INK);
    String name = Text.fit(line.name(), Style.VALUE, area.getWidth() - value.width() - 8);
    canvas.text(Text.right(name, Style.VALUE, Style.INK), area.getMinX(), area.getMinY() - 11);
    canvas.text(value, area.getMaxX(), area.getMinY() - 11);
    canvas.line(
        new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()),
        Style.GRID,
        0.9);
    LinePainter.reference(canvas, chart.reference());
    canvas.graphics().setClip(area);
    LinePainter.band(canvas, line, Style.BLUE);
    canvas.graphics().setClip(null);
    LinePainter.line(canvas, line, Style.BLUE);
  }

  private String lastValue(Line line) {
    double last = line.points().get(line.points().size() - 1).value();
    return chart.caption().numbers().count(Math.rint(last));
  }

  /** The ends of the scale and the base, at the left of each row. */
  private void scale(Canvas canvas) {
    double edge = canvas.area().getMinX() - 6;
    DoubleStream.of(range.getLowerBound(), chart.reference(), range.getUpperBound())
        .distinct()
        .filter(value -> value == chart.reference() || isApart(canvas, value))
        .forEach(
            value ->
                canvas.text(
                    Text.left(chart.caption().numbers().count(value), Style.SMALL, Style.GREY),
                    edge,
                    canvas.y(value)));
  }

  private boolean isApart(Canvas canvas, double value) {
    return Math.abs(canvas.y(value) - canvas.y(chart.reference())) > 16;
  }

  private void weeks(Canvas canvas) {
    var area = canvas.area();
    double y = area.getMaxY() + 12;
    var numbers = chart.caption().numbers();
    String first = numbers.dayOfYear(chart.weeks().get(0));
    String last = numbers.dayOfYear(chart.weeks().get(chart.weeks().size() - 1));
    canvas.text(Text.right(first, Style.SMALL, Style.GREY), area.getMinX(), y);
    if (chart.weeks().size() > 1) {
      canvas.text(Text.left(last, Style.SMALL, Style.GREY), area.getMaxX(), y);
    }
  }
}
