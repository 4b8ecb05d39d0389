package jobtrends.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.chart.DotRangeChart.Range;
import org.jfree.chart.axis.NumberAxis;

/** Draws a {@link BarChart}: labelled bars need no axis and no grid, they start at zero. */
final class BarPainter {

  private static final double BAR_PX = 13;
  private static final double LABEL_PX = 54;

  private final BarChart chart;
  private final int width;

  BarPainter(BarChart chart, int width) {
    this.chart = chart;
    this.width = width;
  }

  Painting painting() {
    RowPlot rows = rows();
    double longest = chart.bars().stream().mapToDouble(BarPainter::end).max().orElse(1);
    double room = rows.markPx() / Math.max(40, rows.markPx() - LABEL_PX);
    var range = new org.jfree.data.Range(0, Math.max(longest, 1e-6) * room);
    NumberAxis axis = Axes.numbers(range, 5, chart.caption().numbers()::wholePercent);
    axis.setVisible(false);
    return rows.paint(axis, this::draw);
  }

  private RowPlot rows() {
    RowPlot rows = RowPlot.of(width, chart.bars().stream().map(Bar::name).toList());
    int columns = width < Style.NARROW ? 0 : chart.columns().size();
    for (int i = 0; i < columns; i++) {
      rows = rows.with(chart.columns().get(i), cells(i));
    }
    return rows;
  }

  private List<String> cells(int column) {
    return chart.bars().stream().map(bar -> bar.cells().get(column)).toList();
  }

  private static double end(Bar bar) {
    return Math.max(bar.value(), bar.high().orElse(bar.value()));
  }

  private void draw(Canvas canvas, int row, double y) {
    if (row == 0) {
      RowPlot.baseline(canvas, 0);
      double heading = canvas.area().getMinY() - 13;
      canvas.text(Text.right(chart.measure(), Style.SMALL, Style.GREY), canvas.x(0), heading);
    }
    Bar bar = chart.bars().get(row);
    double from = canvas.x(0);
    double length = canvas.x(bar.value()) - from;
    canvas.fill(new Rectangle2D.Double(from, y - BAR_PX / 2, length, BAR_PX), Style.RANGE);
    canvas.fill(
        new Rectangle2D.Double(from + length - 2.5, y - BAR_PX / 2, 2.5, BAR_PX), Style.BAR);
    if (bar.low().isPresent() && bar.high().isPresent()) {
      var range = new Range(bar.low().getAsDouble(), bar.high().getAsDouble());
      RowPlot.whisker(canvas, range, new RowPlot.Whisker(y, Style.INK));
    }
    Text label = Text.right(chart.caption().numbers().percent(bar.value()), Style.VALUE, Style.INK);
    canvas.text(label, canvas.x(end(bar)) + 7, y);
  }
}
