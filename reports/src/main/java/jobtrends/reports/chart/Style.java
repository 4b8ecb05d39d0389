package jobtrends.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.List;
import java.util.Map;

/** Colours, fonts and strokes of every chart. Line colours are those of Okabe and Ito. */
final class Style {

  /** How everything is drawn: smooth, letters where they belong. */
  static final Map<RenderingHints.Key, Object> SMOOTH =
      Map.of(
          RenderingHints.KEY_ANTIALIASING,
          RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING,
          RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS,
          RenderingHints.VALUE_FRACTIONALMETRICS_ON);

  static final Color INK = new Color(0x171C21);
  static final Color GREY = new Color(0x5A646D);
  static final Color GRID = new Color(0xDEE3E7);
  static final Color SHADE = new Color(0xEEF1F4);
  static final Color PAPER = Color.WHITE;
  static final Color ACCENT = new Color(0xCC3F1C);
  static final Color BAR = new Color(0x0B5FA5);
  static final Color RANGE = new Color(0xA3C3DF);
  static final Color UNCLEAR = new Color(0xA9B3BB);

  static final Color BLUE = new Color(0x0072B2);
  static final Color SKY = new Color(0x56B4E9);
  static final Color GREEN = new Color(0x009E73);
  static final Color VERMILION = new Color(0xD55E00);
  static final Color PURPLE = new Color(0x7A4B99);
  static final Color ORANGE = new Color(0xE69F00);
  static final Color PALE = new Color(0xC9D3DA);

  /** Colours of lines, the first for the line of all. */
  static final List<Color> LINES = List.of(INK, VERMILION, BLUE, GREEN, PURPLE, ORANGE);

  /** The same, dark enough for text on white: contrast of 4.5 and more. */
  static final List<Color> LINE_LABELS =
      List.of(
          INK,
          new Color(0xB84F00),
          new Color(0x0069A4),
          new Color(0x00795A),
          PURPLE,
          new Color(0x8A6000));

  static final Font LABEL = Fonts.regular(13);
  static final Font VALUE = Fonts.bold(12);
  static final Font SMALL = Fonts.regular(12);

  /** Charts narrower than this leave out what the table beside them has anyway. */
  static final int NARROW = 500;

  private Style() {}

  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** Ends exactly where it should: for whiskers and grids. */
  static Stroke hairline(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  static Color faded(Color color) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), 33);
  }

  /** White or black, whichever is easier to read: ink alone is not dark enough on every colour. */
  static Color textOn(Color background) {
    return luminance(background) > 0.179 ? Color.BLACK : PAPER;
  }

  /** Relative luminance of WCAG 2. */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
