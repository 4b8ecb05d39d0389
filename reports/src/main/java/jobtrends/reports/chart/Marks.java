package jobtrends.reports.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** What is drawn over the axes of a plot, labels outside the data area included. */
final class Marks extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1;

  /** Draws the marks of one chart. */
  @FunctionalInterface
  interface Hand {
    void draw(Canvas canvas);
  }

  private final transient Hand hand;

  Marks(Hand hand) {
    this.hand = hand;
  }

  @Override
  public void draw(
      Graphics2D graphics,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int rendererIndex,
      PlotRenderingInfo info) {
    Shape clip = graphics.getClip();
    // A plot clips annotations to its data area; labels stand beside it.
    graphics.setClip(null);
    hand.draw(new Canvas(graphics, area, across, up));
    graphics.setClip(clip);
  }
}
