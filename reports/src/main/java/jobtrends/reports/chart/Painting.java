package jobtrends.reports.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/**
 * A chart ready to be drawn, without its words.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels, as the content needs
 */
record Painting(JFreeChart chart, int width, int height) {

  static Painting of(Plot plot, int width, double height) {
    var chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    chart.getRenderingHints().putAll(Style.SMOOTH);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return new Painting(chart, width, (int) Math.ceil(height));
  }

  void draw(Graphics2D graphics, double x, double y) {
    chart.draw(graphics, new Rectangle2D.Double(x, y, width, height));
  }
}
