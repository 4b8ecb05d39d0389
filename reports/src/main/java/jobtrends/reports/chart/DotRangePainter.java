package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Tone;
import org.jfree.chart.axis.NumberAxis;

/** Draws a {@link DotRangeChart}: dots with whiskers, from zero or over a range. */
final class DotRangePainter {

  private static final double LABEL_PX = 44;

  private final DotRangeChart chart;
  private final int width;
  private final boolean fromZero;

  DotRangePainter(DotRangeChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.fromZero = chart.scale().isFromZero();
  }

  Painting painting() {
    RowPlot rows = rows();
    org.jfree.data.Range data = data();
    double label = fromZero ? LABEL_PX / Math.max(100, rows.markPx()) * data.getLength() : 0;
    var range =
        new org.jfree.data.Range(data.getLowerBound() - label, data.getUpperBound() + label);
    NumberAxis axis = Axes.numbers(range, ticks(rows, data), chart::print);
    return rows.paint(axis, this::draw);
  }

  /** As many as their labels have room for: "$120k" is shorter than "120 Tsd. $". */
  private int ticks(RowPlot rows, org.jfree.data.Range data) {
    double label =
        Text.widest(
            List.of(chart.print(data.getLowerBound()), chart.print(data.getUpperBound())),
            Style.SMALL);
    int most = width < Style.NARROW ? 4 : 7;
    return Math.max(1, Math.min(most, (int) (rows.markPx() / (label + 14))));
  }

  private RowPlot rows() {
    RowPlot rows = RowPlot.of(width, chart.rows().stream().map(Row::name).toList());
    int wide = chart.columns().size();
    int columns = width < Style.NARROW ? (fromZero ? 0 : Math.min(1, wide)) : wide;
    for (int i = 0; i < columns; i++) {
      int column = i;
      rows =
          rows.with(
              chart.columns().get(i),
              chart.rows().stream().map(row -> row.cells().get(column)).toList());
    }
    return rows;
  }

  /** All that is drawn, with a little room at both sides. */
  private org.jfree.data.Range data() {
    double low = values().min().orElse(0);
    double high = values().max().orElse(1);
    double margin = Math.max((high - low) * 0.04, Math.abs(high) * 0.01 + 1e-9);
    return new org.jfree.data.Range(low - margin, high + margin);
  }

  private DoubleStream values() {
    DoubleStream drawn =
        chart.rows().stream()
            .flatMapToDouble(
                row ->
                    DoubleStream.concat(
                        DoubleStream.of(row.value()),
                        Stream.concat(row.interval().stream(), row.spread().stream())
                            .flatMapToDouble(range -> DoubleStream.of(range.low(), range.high()))));
    return fromZero ? DoubleStream.concat(DoubleStream.of(0), drawn) : drawn;
  }

  private void draw(Canvas canvas, int index, double y) {
    Row row = chart.rows().get(index);
    if (index == 0 && fromZero) {
      RowPlot.baseline(canvas, 0);
    }
    row.spread().ifPresent(spread -> band(canvas, spread, y));
    if (fromZero) {
      var stem = new Line2D.Double(canvas.x(0), y, canvas.x(row.value()), y);
      canvas.draw(stem, light(row.tone()), Style.hairline(3));
    }
    row.interval()
        .ifPresent(
            range -> RowPlot.whisker(canvas, range, new RowPlot.Whisker(y, dark(row.tone()))));
    canvas.dot(canvas.x(row.value()), y, dot(row.tone()));
    if (fromZero) {
      label(canvas, row, y);
    }
  }

  private static void band(Canvas canvas, Range spread, double y) {
    double from = canvas.x(spread.low());
    double width = Math.max(1, canvas.x(spread.high()) - from);
    canvas.fill(new RoundRectangle2D.Double(from, y - 5, width, 10, 10, 10), Style.RANGE);
  }

  private void label(Canvas canvas, Row row, double y) {
    String words = chart.print(row.value());
    boolean clear = row.tone() != Tone.UNCLEAR;
    var font = clear ? Style.VALUE : Style.SMALL;
    if (row.value() < 0) {
      double edge = row.interval().map(Range::low).orElse(row.value());
      canvas.text(Text.left(words, font, dark(row.tone())), canvas.x(edge) - 8, y);
    } else {
      double edge = row.interval().map(Range::high).orElse(row.value());
      canvas.text(Text.right(words, font, dark(row.tone())), canvas.x(edge) + 8, y);
    }
  }

  private static Color dot(Tone tone) {
    return switch (tone) {
      case PLAIN -> Style.BAR;
      case RISE -> Style.BLUE;
      case FALL -> Style.VERMILION;
      case UNCLEAR -> Style.UNCLEAR;
    };
  }

  private static Color light(Tone tone) {
    return switch (tone) {
      case PLAIN, RISE -> new Color(0x5BA1D0);
      case FALL -> new Color(0xE59A5C);
      case UNCLEAR -> Style.PALE;
    };
  }

  private static Color dark(Tone tone) {
    return switch (tone) {
      case PLAIN -> Style.INK;
      case RISE -> Style.LINE_LABELS.get(2);
      case FALL -> Style.LINE_LABELS.get(1);
      case UNCLEAR -> Style.GREY;
    };
  }
}
