package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Where the marks of a chart are drawn: pixels from values by the axes of the plot.
 *
 * @param area the data area of the plot, in pixels
 */
record Canvas(Graphics2D graphics, Rectangle2D area, ValueAxis across, ValueAxis up) {

  double x(double value) {
    return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return up.valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  void fill(Shape shape, Color colour) {
    graphics.setPaint(colour);
    graphics.fill(shape);
  }

  void draw(Shape shape, Color colour, Stroke stroke) {
    graphics.setPaint(colour);
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  void line(Line2D line, Color colour, double width) {
    draw(line, colour, Style.hairline(width));
  }

  /** A dot with a rim of paper, so that it stands out from what is behind it. */
  void dot(double x, double y, Color colour) {
    fill(new Ellipse2D.Double(x - 5.2, y - 5.2, 10.4, 10.4), Style.PAPER);
    fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8), colour);
  }

  /** Draws text beside a point, the middle of its capitals at the point's height. */
  void text(Text text, double x, double y) {
    write(graphics, text, x, y + text.drop());
  }

  /** The row of the chart's table that a part of the picture stands for. */
  void spot(int row, Rectangle2D box) {
    new Spot(row, OptionalInt.empty(), box).tell(graphics);
  }

  /** The cell of the chart's table that a part of the picture stands for. */
  void spot(int row, int column, Rectangle2D box) {
    new Spot(row, OptionalInt.of(column), box).tell(graphics);
  }

  /** Text that rises to the right from a point, for headings wider than their column. */
  void slanted(Text text, double x, double y) {
    AffineTransform upright = graphics.getTransform();
    graphics.rotate(-Math.PI / 4, x, y);
    write(graphics, text, x, y);
    graphics.setTransform(upright);
  }

  /** Text that rises straight up, its middle at a point. */
  void upright(Text text, double x, double y) {
    AffineTransform level = graphics.getTransform();
    graphics.rotate(-Math.PI / 2, x, y);
    write(graphics, text, x, y + text.drop());
    graphics.setTransform(level);
  }

  /** Draws text with its base line at y. */
  static void write(Graphics2D graphics, Text text, double x, double y) {
    double start =
        switch (text.side()) {
          case RIGHT -> x;
          case LEFT -> x - text.width();
          case CENTRE -> x - text.width() / 2;
        };
    graphics.setPaint(text.colour());
    for (OtherScripts.Run run : OtherScripts.ofThisRun().runs(text.words(), text.font())) {
      graphics.setFont(run.font());
      graphics.drawString(run.words(), (float) start, (float) y);
      start += Text.width(run);
    }
  }
}
