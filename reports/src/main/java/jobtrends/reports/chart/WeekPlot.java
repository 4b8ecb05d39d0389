package jobtrends.reports.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot over weeks: grid, shaded gaps, names at the right end of lines or below the axis. */
final class WeekPlot {

  private static final int AXIS_PX = 26;
  private static final int TOP_PX = 10;
  private static final int LEFT_PX = 42;
  private static final int LEGEND_ROW_PX = 20;
  private static final int LABEL_ROW_PX = 17;

  private final int width;
  private final List<Text> names;

  /** A name and the value it should stand beside. */
  record EndLabel(Text text, double value) {}

  WeekPlot(int width, List<Text> names) {
    this.width = width;
    this.names = names;
  }

  private boolean isNarrow() {
    return width < Style.NARROW;
  }

  private double right() {
    double widest = names.stream().mapToDouble(Text::width).max().orElse(0);
    return isNarrow() ? 10 : Math.min(widest, width * 0.36) + 16;
  }

  /** Pixels a name may have beside the plot or below it. */
  static double nameLimit(int width) {
    return width < Style.NARROW ? width - 40.0 : width * 0.36;
  }

  Painting paint(WeekAxis weeks, NumberAxis values, Marks.Hand hand) {
    double below = AXIS_PX + (isNarrow() ? names.size() * LEGEND_ROW_PX + 6 : 0);
    var room = new RectangleInsets(TOP_PX, LEFT_PX, below, right());
    XYPlot plot = Axes.plot(weeks, values, room);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(Style.hairline(0.9));
    plot.addAnnotation(new Marks(hand));
    double data = isNarrow() ? width * 0.62 : 250;
    return Painting.of(plot, width, TOP_PX + data + below);
  }

  /** Light bands where no figure is published, with a word where it fits. */
  static void shade(Canvas canvas, List<Gap> gaps, String words) {
    for (Gap gap : gaps) {
      double from = canvas.x(gap.first().toEpochDay() - 3.5);
      double to = canvas.x(gap.last().toEpochDay() + 3.5);
      var area = canvas.area();
      canvas.fill(
          new Rectangle2D.Double(from, area.getMinY(), to - from, area.getHeight()), Style.SHADE);
    }
    name(canvas, gaps, words);
  }

  /** Says that there is no figure in gaps that have room for it, upright in narrow ones. */
  static void name(Canvas canvas, List<Gap> gaps, String words) {
    Text word = Text.centred(words, Style.SMALL, Style.GREY);
    for (Gap gap : gaps) {
      double from = canvas.x(gap.first().toEpochDay() - 3.5);
      double to = canvas.x(gap.last().toEpochDay() + 3.5);
      double y = canvas.area().getMinY();
      if (to - from > word.width() + 6) {
        canvas.text(word, (from + to) / 2, y + 12);
      } else if (to - from > word.font().getSize()) {
        canvas.upright(word, (from + to) / 2, y + 8 + word.width() / 2);
      }
    }
  }

  /** One upright strip for each week of the chart's table. */
  static void spots(Canvas canvas, List<LocalDate> weeks) {
    var area = canvas.area();
    for (int row = 0; row < weeks.size(); row++) {
      double from = canvas.x(day(weeks.get(row)) - 3.5);
      double wide = canvas.x(day(weeks.get(row)) + 3.5) - from;
      canvas.spot(row, new Rectangle2D.Double(from, area.getMinY(), wide, area.getHeight()));
    }
  }

  static double day(LocalDate week) {
    return week.toEpochDay();
  }

  /** Names the lines: at their right ends, moved apart where they touch, or in rows below. */
  void label(Canvas canvas, List<EndLabel> labels) {
    if (isNarrow()) {
      legend(canvas, labels);
      return;
    }
    double[] heights = spread(labels.stream().mapToDouble(label -> canvas.y(label.value())));
    for (int i = 0; i < labels.size(); i++) {
      canvas.text(labels.get(i).text(), canvas.area().getMaxX() + 12, heights[i]);
    }
  }

  private static void legend(Canvas canvas, List<EndLabel> labels) {
    double y = canvas.area().getMaxY() + AXIS_PX + LEGEND_ROW_PX / 2.0 + 4;
    for (EndLabel label : labels) {
      canvas.fill(new Rectangle2D.Double(10, y - 5, 10, 10), label.text().colour());
      canvas.text(label.text(), 26, y);
      y += LEGEND_ROW_PX;
    }
  }

  /** Moves heights apart to at least a row, as little as possible and without changing order. */
  static double[] spread(java.util.stream.DoubleStream wanted) {
    double[] heights = wanted.toArray();
    var order = new ArrayList<Integer>();
    for (int i = 0; i < heights.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(heights[a], heights[b]));
    // Pools of touching labels, each centred on the mean of what its members want.
    var pools = new ArrayList<List<Integer>>();
    for (int label : order) {
      pools.add(new ArrayList<>(List.of(label)));
      while (pools.size() > 1 && touch(pools, heights)) {
        List<Integer> last = pools.remove(pools.size() - 1);
        pools.get(pools.size() - 1).addAll(last);
      }
    }
    double[] placed = new double[heights.length];
    for (List<Integer> pool : pools) {
      for (int i = 0; i < pool.size(); i++) {
        placed[pool.get(i)] = top(pool, heights) + i * LABEL_ROW_PX;
      }
    }
    return placed;
  }

  private static boolean touch(List<List<Integer>> pools, double[] heights) {
    List<Integer> upper = pools.get(pools.size() - 2);
    List<Integer> lower = pools.get(pools.size() - 1);
    double end = top(upper, heights) + (upper.size() - 1) * LABEL_ROW_PX;
    return top(lower, heights) - end < LABEL_ROW_PX;
  }

  private static double top(List<Integer> pool, double[] heights) {
    double mean = pool.stream().mapToDouble(label -> heights[label]).average().orElse(0);
    return mean - (pool.size() - 1) * LABEL_ROW_PX / 2.0;
  }
}
