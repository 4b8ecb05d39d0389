package jobtrends.reports.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Rows with a name at the left, marks on a common axis, figures at the right. */
final class RowPlot {

  private static final int ROW_PX = 21;
  private static final int HEADING_PX = 24;
  private static final int FOOT_PX = 4;
  private static final int GAP_PX = 10;
  private static final int COLUMN_GAP_PX = 16;

  private final int width;
  private final List<String> names;
  private final List<Column> columns;

  /** Draws the marks of one row at its height. */
  @FunctionalInterface
  interface RowHand {
    void draw(Canvas canvas, int row, double y);
  }

  private record Column(String heading, List<String> cells, double width, boolean isText) {}

  private RowPlot(int width, List<String> names, List<Column> columns) {
    this.width = width;
    this.names = names;
    this.columns = columns;
  }

  static RowPlot of(int width, List<String> names) {
    double limit = width < Style.NARROW ? width * 0.34 : width * 0.3;
    List<String> fitted = names.stream().map(name -> Text.fit(name, Style.LABEL, limit)).toList();
    return new RowPlot(width, fitted, List.of());
  }

  /** With one more column of figures at the right. */
  RowPlot with(String heading, List<String> cells) {
    // Figures have units of any length ("174 Tsd. $"): what has no digit anywhere is text.
    boolean isText =
        cells.stream().anyMatch(cell -> cell.matches(".*\\p{L}.*"))
            && cells.stream().noneMatch(cell -> cell.matches(".*\\d.*"));
    double limit = width * 0.2;
    List<String> fitted = cells.stream().map(cell -> Text.fit(cell, Style.SMALL, limit)).toList();
    double wide = Math.max(Text.width(heading, Style.SMALL), Text.widest(fitted, Style.SMALL));
    var more = new ArrayList<>(columns);
    more.add(new Column(heading, fitted, wide, isText));
    return new RowPlot(width, names, more);
  }

  /** Pixels between the names and the columns. */
  double markPx() {
    return width - left() - right();
  }

  private double left() {
    return Text.widest(names, Style.LABEL) + GAP_PX;
  }

  private double right() {
    double sum = columns.stream().mapToDouble(column -> column.width() + COLUMN_GAP_PX).sum();
    return Math.max(sum, 8);
  }

  Painting paint(NumberAxis axis, RowHand hand) {
    var room = new RectangleInsets(HEADING_PX, left(), FOOT_PX, right());
    XYPlot plot = Axes.plot(axis, Axes.rows(names.size()), room);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setDomainGridlinesVisible(axis.isVisible());
    plot.setDomainGridlinePaint(Style.GRID);
    plot.setDomainGridlineStroke(Style.hairline(0.9));
    plot.addAnnotation(new Marks(canvas -> draw(canvas, hand)));
    return Painting.of(plot, width, HEADING_PX + names.size() * ROW_PX + FOOT_PX);
  }

  private void draw(Canvas canvas, RowHand hand) {
    for (int row = 0; row < names.size(); row++) {
      double y = canvas.y(row + 0.5);
      hand.draw(canvas, row, y);
      canvas.spot(row, new Rectangle2D.Double(0, y - ROW_PX / 2.0, width, ROW_PX));
      double edge = canvas.area().getMinX() - GAP_PX;
      canvas.text(Text.left(names.get(row), Style.LABEL, Style.INK), edge, y);
    }
    double edge = canvas.area().getMaxX();
    for (Column column : columns) {
      edge += COLUMN_GAP_PX + column.width();
      draw(canvas, column, edge);
    }
  }

  private void draw(Canvas canvas, Column column, double edge) {
    double heading = canvas.area().getMinY() - 13;
    canvas.text(aligned(column, column.heading()), anchor(column, edge), heading);
    for (int row = 0; row < column.cells().size(); row++) {
      String cell = column.cells().get(row);
      canvas.text(aligned(column, cell), anchor(column, edge), canvas.y(row + 0.5));
    }
  }

  private static Text aligned(Column column, String words) {
    return column.isText()
        ? Text.right(words, Style.SMALL, Style.GREY)
        : Text.left(words, Style.SMALL, Style.GREY);
  }

  private static double anchor(Column column, double edge) {
    return column.isText() ? edge - column.width() : edge;
  }

  /** A vertical line over all rows at a value. */
  static void baseline(Canvas canvas, double value) {
    double x = canvas.x(value);
    var area = canvas.area();
    canvas.line(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()), Style.INK, 1.4);
  }

  /** A line between two values with short ends, at a row's height. */
  static void whisker(Canvas canvas, DotRangeChart.Range range, Whisker whisker) {
    double from = canvas.x(range.low());
    double to = canvas.x(range.high());
    double y = whisker.y();
    canvas.line(new Line2D.Double(from, y, to, y), whisker.colour(), 1.3);
    canvas.line(new Line2D.Double(from, y - 4, from, y + 4), whisker.colour(), 1.3);
    canvas.line(new Line2D.Double(to, y - 4, to, y + 4), whisker.colour(), 1.3);
  }

  /** Where and in which colour a whisker is drawn. */
  record Whisker(double y, java.awt.Color colour) {}
}
