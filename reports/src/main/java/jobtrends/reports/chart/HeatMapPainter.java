package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import jobtrends.reports.chart.HeatMap.Cell;
import jobtrends.reports.chart.HeatMap.Row;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a {@link HeatMap}: one blue ramp, the number in each cell, white or ink by contrast. */
final class HeatMapPainter {

  private static final int ROW_PX = 24;
  private static final int GAP_PX = 2;
  private static final Color LIGHT = new Color(0xF2F7FB);
  private static final Color MIDDLE = new Color(0x6FAAD3);
  private static final Color DARK = new Color(0x08386B);

  private final HeatMap chart;
  private final int width;
  private final List<String> names;
  private final double left;

  HeatMapPainter(HeatMap chart, int width) {
    this.chart = chart;
    this.width = width;
    double limit = width * 0.32;
    this.names =
        chart.rows().stream().map(row -> Text.fit(row.name(), Style.LABEL, limit)).toList();
    this.left = Text.widest(names, Style.LABEL) + 10;
  }

  Painting painting() {
    NumberAxis across = Axes.plain(new NumberAxis());
    across.setRange(0, chart.columns().size());
    across.setVisible(false);
    double top = isSlanted() ? 26 + Text.widest(headings(), Style.SMALL) * 0.71 : 24;
    var room = new RectangleInsets(top, left, 2, right());
    XYPlot plot = Axes.plot(across, Axes.rows(chart.rows().size()), room);
    plot.addAnnotation(new Marks(this::draw));
    return Painting.of(plot, width, top + chart.rows().size() * ROW_PX + 2);
  }

  /** Slanted headings lean out of their columns: the most any of them leans over the edge. */
  private double right() {
    if (!isSlanted()) {
      return 0;
    }
    List<String> headings = headings();
    double column = (width - left) * 0.8 / headings.size();
    double most = 0;
    for (int i = 0; i < headings.size(); i++) {
      double lean = Text.width(headings.get(i), Style.SMALL) * 0.71 + 10;
      most = Math.max(most, lean - (headings.size() - i - 0.5) * column);
    }
    return most;
  }

  private List<String> headings() {
    return chart.columns().stream().map(name -> Text.fit(name, Style.SMALL, 110)).toList();
  }

  private boolean isSlanted() {
    double column = (width - left) / chart.columns().size();
    return Text.widest(headings(), Style.SMALL) > column - 4;
  }

  private void draw(Canvas canvas) {
    double edge = canvas.area().getMinX() - 10;
    List<String> headings = headings();
    for (int i = 0; i < headings.size(); i++) {
      heading(canvas, headings.get(i), canvas.x(i + 0.5));
    }
    for (int i = 0; i < chart.rows().size(); i++) {
      double middle = canvas.y(i + 0.5);
      canvas.text(Text.left(names.get(i), Style.LABEL, Style.INK), edge, middle);
      draw(canvas, chart.rows().get(i), i);
    }
  }

  private void heading(Canvas canvas, String words, double x) {
    double y = canvas.area().getMinY();
    if (isSlanted()) {
      canvas.slanted(Text.right(words, Style.SMALL, Style.INK), x + 3, y - 6);
    } else {
      canvas.text(Text.centred(words, Style.SMALL, Style.INK), x, y - 12);
    }
  }

  private static void draw(Canvas canvas, Row row, int index) {
    for (int i = 0; i < row.cells().size(); i++) {
      double x = canvas.x(i);
      double y = canvas.y(index);
      double w = canvas.x(i + 1) - x - GAP_PX;
      var place = new Rectangle2D.Double(x, y, w, ROW_PX - GAP_PX);
      draw(canvas, row.cells().get(i), place);
      canvas.spot(index, i + 1, place);
    }
  }

  private static void draw(Canvas canvas, Cell cell, Rectangle2D place) {
    double x = place.getCenterX();
    double y = place.getCenterY();
    if (cell.share().isEmpty()) {
      canvas.text(Text.centred("·", Style.SMALL, Style.GREY), x, y);
      return;
    }
    double share = cell.share().getAsDouble();
    Color colour = colour(share);
    canvas.fill(place, colour);
    String words = Long.toString(Math.round(share * 100));
    canvas.text(Text.centred(words, Style.SMALL, Style.textOn(colour)), x, y);
  }

  /** From nearly white at 0 over blue at a half to dark blue at 1. */
  static Color colour(double share) {
    double part = Math.max(0, Math.min(1, share));
    return part < 0.5 ? between(LIGHT, MIDDLE, part * 2) : between(MIDDLE, DARK, part * 2 - 1);
  }

  private static Color between(Color from, Color to, double part) {
    return new Color(
        mix(from.getRed(), to.getRed(), part),
        mix(from.getGreen(), to.getGreen(), part),
        mix(from.getBlue(), to.getBlue(), part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
