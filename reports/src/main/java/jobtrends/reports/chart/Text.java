package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text to draw.
 *
 * @param side where the text lies seen from the point it is drawn at
 */
record Text(String words, Font font, Color colour, Side side) {

  /** Measures do not depend on what is drawn to: no hinting, fractional widths. */
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** Height of capitals in ems of Roboto, for centring a line of text. */
  private static final double CAPITALS = 0.711;

  Text {
    words = SvgText.withoutForbidden(words);
  }

  enum Side {
    RIGHT,
    LEFT,
    CENTRE
  }

  static Text right(String words, Font font, Color colour) {
    return new Text(words, font, colour, Side.RIGHT);
  }

  static Text left(String words, Font font, Color colour) {
    return new Text(words, font, colour, Side.LEFT);
  }

  static Text centred(String words, Font font, Color colour) {
    return new Text(words, font, colour, Side.CENTRE);
  }

  double width() {
    return width(words, font);
  }

  /** From the middle of the capitals down to the base line. */
  double drop() {
    return font.getSize() * CAPITALS / 2;
  }

  static double width(String words, Font font) {
    return OtherScripts.ofThisRun().runs(words, font).stream().mapToDouble(Text::width).sum();
  }

  static double width(OtherScripts.Run run) {
    return run.font().getStringBounds(run.words(), MEASURE).getWidth();
  }

  static double widest(List<String> all, Font font) {
    return all.stream().mapToDouble(words -> width(words, font)).max().orElse(0);
  }

  /** The words, cut with an ellipsis where they are wider than the limit. */
  static String fit(String given, Font font, double limit) {
    String words = SvgText.withoutForbidden(given);
    if (width(words, font) <= limit) {
      return words;
    }
    int fits = 1;
    int tooLong = words.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(cut(words, middle), font) <= limit) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return cut(words, fits);
  }

  /** The first characters and an ellipsis; a pair of surrogates is not torn. */
  private static String cut(String words, int length) {
    int end = Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
    return words.substring(0, end).strip() + "…";
  }

  /** The words in lines no wider than the limit; a word wider than that is cut. */
  static List<String> wrap(String words, Font font, double limit) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : SvgText.withoutForbidden(words).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font) > limit) {
        lines.add(line);
        longer = word;
      }
      line = fit(longer, font, limit);
    }
    lines.add(line);
    return lines;
  }
}
