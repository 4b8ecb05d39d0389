package jobtrends.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A chart with its words around it, as a picture that stands alone. */
final class Poster {

  private static final int MARGIN_PX = 20;
  private static final int TITLE_LINE_PX = 23;
  private static final int SUBTITLE_LINE_PX = 18;
  private static final int FOOT_LINE_PX = 15;

  private final Painting painting;
  private final List<String> title;
  private final List<String> subtitle;
  private final List<String> foot;

  Poster(Chart chart) {
    int width = ChartPainter.WIDE_PX;
    this.painting = ChartPainter.painting(chart, width);
    this.title = Text.wrap(chart.caption().claim(), Fonts.bold(18), width);
    this.subtitle = Text.wrap(chart.caption().subtitle(), Fonts.regular(13), width);
    this.foot = Text.wrap(chart.caption().foot(), Fonts.regular(11), width);
  }

  int width() {
    return painting.width() + 2 * MARGIN_PX;
  }

  int height() {
    return (int) chartTop() + painting.height() + 12 + foot.size() * FOOT_LINE_PX + MARGIN_PX;
  }

  private double chartTop() {
    return 30 + title.size() * TITLE_LINE_PX + subtitle.size() * SUBTITLE_LINE_PX + 12;
  }

  void draw(Graphics2D graphics) {
    graphics.setPaint(Style.PAPER);
    graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
    graphics.setPaint(Style.ACCENT);
    graphics.fill(new Rectangle2D.Double(MARGIN_PX, 14, 34, 5));
    double y = 42;
    for (String line : title) {
      write(graphics, Text.right(line, Fonts.bold(18), Style.INK), y);
      y += TITLE_LINE_PX;
    }
    for (String line : subtitle) {
      write(graphics, Text.right(line, Fonts.regular(13), Style.GREY), y - 2);
      y += SUBTITLE_LINE_PX;
    }
    painting.draw(graphics, MARGIN_PX, chartTop());
    y = chartTop() + painting.height() + 24;
    for (String line : foot) {
      write(graphics, Text.right(line, Fonts.regular(11), Style.GREY), y);
      y += FOOT_LINE_PX;
    }
  }

  private static void write(Graphics2D graphics, Text text, double y) {
    Canvas.write(graphics, text, MARGIN_PX, y);
  }
}
