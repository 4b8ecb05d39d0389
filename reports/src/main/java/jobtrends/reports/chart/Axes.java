package jobtrends.reports.chart;

import java.util.function.DoubleFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Axes and plots in the house style: light grid, no frame, no tick marks. */
final class Axes {

  static {
    // Without it labels that end at the axis are ragged by a pixel.
    TextUtils.setUseFontMetricsGetStringBounds(true);
  }

  private Axes() {}

  /** An axis over a range, with round ticks printed by the given function. */
  static NumberAxis numbers(Range range, int ticks, DoubleFunction<String> print) {
    NumberAxis axis = plain(new NumberAxis());
    axis.setRange(range);
    axis.setTickUnit(new PrintedUnit(step(range.getLength(), ticks), print));
    return axis;
  }

  /** An axis that places things and is not seen: rows from 0 at the top. */
  static NumberAxis rows(int rows) {
    NumberAxis axis = plain(new NumberAxis());
    axis.setRange(0, rows);
    axis.setInverted(true);
    axis.setVisible(false);
    return axis;
  }

  static <T extends NumberAxis> T plain(T axis) {
    axis.setAutoRangeIncludesZero(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Style.SMALL);
    axis.setTickLabelPaint(Style.GREY);
    axis.setTickLabelInsets(new RectangleInsets(3, 5, 3, 5));
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    return axis;
  }

  /** A plot with as much room around the data area as given. */
  static XYPlot plot(NumberAxis across, NumberAxis up, RectangleInsets room) {
    // It has nothing to draw, but a plot without a renderer draws no grid.
    var plot = new XYPlot(null, across, up, new XYLineAndShapeRenderer());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.setFixedDomainAxisSpace(space(room, true));
    plot.setFixedRangeAxisSpace(space(room, false));
    return plot;
  }

  private static AxisSpace space(RectangleInsets room, boolean vertical) {
    var space = new AxisSpace();
    if (vertical) {
      space.add(room.getTop(), RectangleEdge.TOP);
      space.add(room.getBottom(), RectangleEdge.BOTTOM);
    } else {
      space.add(room.getLeft(), RectangleEdge.LEFT);
      space.add(room.getRight(), RectangleEdge.RIGHT);
    }
    return space;
  }

  /** 1, 2 or 5 times a power of ten, so that a length has about so many steps. */
  static double step(double length, int ticks) {
    double rough = length / ticks;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double[] round = {1, 2, 5, 10};
    for (double factor : round) {
      if (factor * power >= rough * 0.999) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** The range widened to whole steps. */
  static Range rounded(Range range, int ticks) {
    double step = step(range.getLength(), ticks);
    double low = Math.floor(range.getLowerBound() / step + 1e-9) * step;
    double high = Math.ceil(range.getUpperBound() / step - 1e-9) * step;
    return new Range(low, high);
  }

  private static final class PrintedUnit extends NumberTickUnit {
    private static final long serialVersionUID = 1;
    private final transient DoubleFunction<String> print;

    PrintedUnit(double step, DoubleFunction<String> print) {
      super(step);
      this.print = print;
    }

    @Override
    public String valueToString(double value) {
      return print.apply(value);
    }
  }
}
