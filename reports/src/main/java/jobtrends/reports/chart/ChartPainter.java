package jobtrends.reports.chart;

import java.awt.Graphics2D;

/** Draws charts; together with the painter of each kind, the only user of JFreeChart. */
public final class ChartPainter {

  /** Width on a page and in the PDF, in CSS pixels: 180 mm, A4 with margins of 15 mm. */
  public static final int WIDE_PX = 680;

  /** Width on a telephone. */
  public static final int NARROW_PX = 350;

  private ChartPainter() {}

  static Painting painting(Chart chart, int width) {
    if (chart instanceof LineChart lines) {
      return new LinePainter(lines, width).painting();
    }
    if (chart instanceof FacetChart facets) {
      return new FacetPainter(facets, width).painting();
    }
    if (chart instanceof DotMap map) {
      return new DotMapPainter(map, width).painting();
    }
    if (chart instanceof BarChart bars) {
      return new BarPainter(bars, width).painting();
    }
    if (chart instanceof DotRangeChart dots) {
      return new DotRangePainter(dots, width).painting();
    }
    if (chart instanceof HeatMap cells) {
      return new HeatMapPainter(cells, width).painting();
    }
    if (chart instanceof StackedShareChart shares) {
      return new StackedSharePainter(shares, width).painting();
    }
    return new StatusGridPainter((StatusGrid) chart, width).painting();
  }

  /** Height the bare chart needs at {@link #WIDE_PX}, in CSS pixels. */
  public static int height(Chart chart) {
    return painting(chart, WIDE_PX).height();
  }

  /** Draws the bare chart, without its words, with its upper left corner at the origin. */
  public static void draw(Chart chart, Graphics2D graphics) {
    painting(chart, WIDE_PX).draw(graphics, 0, 0);
  }
}
