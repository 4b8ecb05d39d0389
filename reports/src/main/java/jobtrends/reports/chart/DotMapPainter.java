package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jobtrends.reports.chart.DotMap.Dot;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Draws a {@link DotMap}: equal degrees, a grid every thirty, names where they find room. */
final class DotMapPainter {

  private static final double LARGEST_PX = 15;
  private static final double SMALLEST_PX = 2.5;
  private static final double LEAST_DEGREES = 12;
  private static final Color FILL = new Color(0x0B, 0x5F, 0xA5, 0x99);

  private final DotMap chart;
  private final int width;
  private final Range east;
  private final Range north;

  DotMapPainter(DotMap chart, int width) {
    this.chart = chart;
    this.width = width;
    this.east = padded(chart.dots().stream().mapToDouble(Dot::east));
    this.north = padded(chart.dots().stream().mapToDouble(Dot::north));
  }

  private static Range padded(DoubleStream values) {
    var range = values.summaryStatistics();
    double middle = (range.getMin() + range.getMax()) / 2;
    double half = Math.max(LEAST_DEGREES, (range.getMax() - range.getMin()) * 0.56);
    return new Range(middle - half, middle + half);
  }

  Painting painting() {
    // A degree of latitude is drawn longer than one of longitude, as it is in the middle north.
    double height = width * 1.35 * north.getLength() / east.getLength();
    double shown = Math.max(width * 0.4, Math.min(width * 0.72, height));
    XYPlot plot = Axes.plot(axis(east), axis(north), RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(true);
    plot.setRangeGridlinesVisible(true);
    plot.setDomainGridlinePaint(Style.GRID);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setDomainGridlineStroke(Style.hairline(0.9));
    plot.setRangeGridlineStroke(Style.hairline(0.9));
    plot.addAnnotation(new Marks(this::draw));
    return Painting.of(plot, width, shown);
  }

  private static NumberAxis axis(Range range) {
    NumberAxis axis = Axes.plain(new NumberAxis());
    axis.setRange(range);
    axis.setTickUnit(new NumberTickUnit(30));
    axis.setTickLabelsVisible(false);
    return axis;
  }

  private void draw(Canvas canvas) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (Dot dot : chart.dots()) {
      Rectangle2D round = round(canvas, dot);
      canvas.fill(ellipse(round), FILL);
      canvas.draw(ellipse(round), Style.PAPER, Style.hairline(0.8));
      taken.add(round);
    }
    for (Dot dot : chart.dots()) {
      place(canvas, dot, taken)
          .ifPresent(
              spot -> {
                taken.add(spot);
                Text word = Text.right(words(dot), Style.SMALL, Style.INK);
                canvas.text(word, spot.getMinX() + 2, spot.getCenterY());
              });
    }
  }

  private static Ellipse2D ellipse(Rectangle2D round) {
    return new Ellipse2D.Double(
        round.getMinX(), round.getMinY(), round.getWidth(), round.getHeight());
  }

  private Rectangle2D round(Canvas canvas, Dot dot) {
    double most = chart.dots().stream().mapToDouble(Dot::size).max().orElse(1);
    double part = most > 0 ? Math.sqrt(dot.size() / most) : 0;
    double radius = Math.max(SMALLEST_PX, LARGEST_PX * part);
    double x = canvas.x(dot.east());
    double y = canvas.y(dot.north());
    return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private String words(Dot dot) {
    return Text.fit(dot.name(), Style.SMALL, width * 0.3);
  }

  /** Right of the dot, left of it, below or above: the first that touches nothing. */
  private Optional<Rectangle2D> place(Canvas canvas, Dot dot, List<Rectangle2D> taken) {
    Rectangle2D round = round(canvas, dot);
    double wide = Text.width(words(dot), Style.SMALL) + 4;
    double middle = round.getCenterY() - 8;
    double centred = round.getCenterX() - wide / 2;
    return Stream.of(
            new Rectangle2D.Double(round.getMaxX() + 1, middle, wide, 16),
            new Rectangle2D.Double(round.getMinX() - wide - 1, middle, wide, 16),
            new Rectangle2D.Double(centred, round.getMaxY() + 1, wide, 16),
            new Rectangle2D.Double(centred, round.getMinY() - 17, wide, 16))
        .filter(spot -> canvas.area().contains(spot))
        .filter(spot -> taken.stream().noneMatch(spot::intersects))
        .<Rectangle2D>map(spot -> spot)
        .findFirst();
  }
}
