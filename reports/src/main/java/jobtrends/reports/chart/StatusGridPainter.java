package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import jobtrends.model.SourceRun.Status;
import jobtrends.reports.chart.StatusGrid.Row;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a {@link StatusGrid}: each status has a shape as well as a colour. */
final class StatusGridPainter {

  private static final int ROW_PX = 20;
  private static final int LEGEND_PX = 26;
  private static final int DAYS_PX = 22;
  private static final double MARK_PX = 12;
  private static final double LABEL_PX = 62;

  private final StatusGrid chart;
  private final int width;
  private final List<String> names;
  private final double left;

  StatusGridPainter(StatusGrid chart, int width) {
    this.chart = chart;
    this.width = width;
    this.names =
        chart.rows().stream().map(row -> Text.fit(row.source(), Style.LABEL, width * 0.3)).toList();
    this.left = Text.widest(names, Style.LABEL) + 10;
  }

  Painting painting() {
    NumberAxis across = Axes.plain(new NumberAxis());
    across.setRange(0, chart.days().size());
    across.setVisible(false);
    // Few days are not drawn far apart.
    double right = Math.max(24, width - left - chart.days().size() * 26.0);
    double top = legendRows() * LEGEND_PX;
    var room = new RectangleInsets(top, left, DAYS_PX, right);
    XYPlot plot = Axes.plot(across, Axes.rows(chart.rows().size()), room);
    plot.addAnnotation(new Marks(this::draw));
    return Painting.of(plot, width, top + chart.rows().size() * ROW_PX + DAYS_PX);
  }

  private int legendRows() {
    return width < Style.NARROW ? 2 : 1;
  }

  private void draw(Canvas canvas) {
    legend(canvas);
    for (int i = 0; i < chart.rows().size(); i++) {
      double y = canvas.y(i + 0.5);
      canvas.text(Text.left(names.get(i), Style.LABEL, Style.INK), canvas.area().getMinX() - 10, y);
      draw(canvas, chart.rows().get(i), y);
      canvas.spot(i, new Rectangle2D.Double(0, y - ROW_PX / 2.0, width, ROW_PX));
    }
    days(canvas);
  }

  private static void draw(Canvas canvas, Row row, double y) {
    double room = canvas.x(1) - canvas.x(0);
    double size = Math.max(2, Math.min(MARK_PX, room - 1.5));
    for (int i = 0; i < row.statuses().size(); i++) {
      double x = canvas.x(i + 0.5);
      row.statuses().get(i).ifPresent(status -> mark(canvas, status, square(x, y, size)));
    }
  }

  private static Rectangle2D square(double x, double y, double size) {
    return new Rectangle2D.Double(x - size / 2, y - size / 2, size, size);
  }

  private void legend(Canvas canvas) {
    double start = canvas.area().getMinX();
    double x = start;
    double y = canvas.area().getMinY() - legendRows() * LEGEND_PX + LEGEND_PX / 2.0 - 2;
    for (Status status : StatusGrid.legend()) {
      Text word = Text.right(chart.words(status), Style.SMALL, Style.GREY);
      if (x + 18 + word.width() > start - left + width) {
        x = start;
        y += LEGEND_PX - 4;
      }
      mark(canvas, status, square(x + MARK_PX / 2, y, MARK_PX));
      canvas.text(word, x + 18, y);
      x += 18 + word.width() + 18;
    }
  }

  private static void mark(Canvas canvas, Status status, Rectangle2D place) {
    Color colour = colour(status);
    switch (status) {
      case COMPLETE -> canvas.fill(place, colour);
      case PARTIAL -> partial(canvas, place, colour);
      case EMPTY -> canvas.draw(inner(place), colour, Style.hairline(1.6));
      case FAILED -> cross(canvas, place, colour);
      case SKIPPED -> {
        double y = place.getCenterY();
        canvas.line(new Line2D.Double(place.getMinX(), y, place.getMaxX(), y), colour, 1.6);
      }
    }
  }

  private static Rectangle2D inner(Rectangle2D place) {
    return new Rectangle2D.Double(
        place.getX() + 0.8, place.getY() + 0.8, place.getWidth() - 1.6, place.getHeight() - 1.6);
  }

  private static void partial(Canvas canvas, Rectangle2D place, Color colour) {
    var half = new Path2D.Double();
    half.moveTo(place.getMinX(), place.getMaxY());
    half.lineTo(place.getMaxX(), place.getMaxY());
    half.lineTo(place.getMaxX(), place.getMinY());
    half.closePath();
    canvas.fill(half, colour);
    canvas.draw(inner(place), colour, Style.hairline(1.2));
  }

  private static void cross(Canvas canvas, Rectangle2D place, Color colour) {
    double a = place.getMinX();
    double b = place.getMaxX();
    canvas.line(new Line2D.Double(a, place.getMinY(), b, place.getMaxY()), colour, 2.4);
    canvas.line(new Line2D.Double(a, place.getMaxY(), b, place.getMinY()), colour, 2.4);
  }

  private static Color colour(Status status) {
    return switch (status) {
      case COMPLETE -> Style.GREEN;
      case PARTIAL -> Style.ORANGE;
      case EMPTY, SKIPPED -> Style.GREY;
      case FAILED -> Style.VERMILION;
    };
  }

  private void days(Canvas canvas) {
    double y = canvas.area().getMaxY() + DAYS_PX / 2.0;
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chart.days().size(); i++) {
      double x = canvas.x(i + 0.5);
      if (x >= next && x + LABEL_PX / 2 <= canvas.area().getMinX() - left + width) {
        String day = chart.caption().numbers().dayOfYear(chart.days().get(i));
        canvas.text(Text.centred(day, Style.SMALL, Style.GREY), x, y);
        next = x + LABEL_PX;
      }
    }
  }
}
