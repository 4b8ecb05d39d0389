package jobtrends.reports.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a drawn chart that stands for a row, or for one cell, of the chart's table: what a
 * reader of the page points at or moves to by keyboard to be told the figures.
 *
 * @param row of the chart's table, from 0
 * @param column of the chart's table; absent where the whole row is meant
 * @param box in CSS pixels of the chart
 */
record Spot(int row, OptionalInt column, Rectangle2D box) {

  /** Painters tell their spots to whoever listens; pictures and print have no use for them. */
  private static final RenderingHints.Key LISTENER = new Key();

  static List<Spot> listen(Graphics2D graphics) {
    var spots = new ArrayList<Spot>();
    graphics.setRenderingHint(LISTENER, spots);
    return spots;
  }

  @SuppressWarnings("unchecked")
  void tell(Graphics2D graphics) {
    if (graphics.getRenderingHint(LISTENER) instanceof List<?> listening) {
      ((List<Spot>) listening).add(this);
    }
  }

  private static final class Key extends RenderingHints.Key {

    Key() {
      super(1);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
      return value instanceof List;
    }
  }
}
