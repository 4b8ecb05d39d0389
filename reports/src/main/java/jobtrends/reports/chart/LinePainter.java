package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import jobtrends.reports.chart.WeekPlot.EndLabel;
import org.jfree.data.Range;

/**
 * Draws a {@link LineChart}. A missing week breaks line and band; a week alone is a dot, because a
 * line through one point cannot be seen.
 */
final class LinePainter {

  private final LineChart chart;
  private final WeekPlot plot;

  private final int width;

  LinePainter(LineChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.plot = new WeekPlot(width, names());
  }

  Painting painting() {
    Range range = Axes.rounded(range(), 6);
    return plot.paint(
        new WeekAxis(chart.weeks(), chart.caption().numbers()),
        Axes.numbers(range, 6, chart.caption().numbers()::count),
        this::draw);
  }

  private List<Text> names() {
    return IntStream.range(0, chart.lines().size()).mapToObj(this::name).toList();
  }

  private Text name(int i) {
    Line line = chart.lines().get(i);
    Point last = line.points().get(line.points().size() - 1);
    String value = "\u2002" + chart.caption().numbers().count(Math.rint(last.value()));
    double limit = WeekPlot.nameLimit(width) - Text.width(value, Style.VALUE);
    String name = Text.fit(line.name(), Style.VALUE, limit);
    return Text.right(name + value, Style.VALUE, Style.LINE_LABELS.get(i));
  }

  /** Bands may be wider than the picture bears: they are shown up to the lines' own range more. */
  private Range range() {
    double low = values().min().orElse(0);
    double high = values().max().orElse(1);
    double more = Math.max(high - low, Math.abs(high) * 0.05 + 1e-9);
    double lowest = Math.max(ends(Point::low).min().orElse(low), low - more);
    double highest = Math.min(ends(Point::high).max().orElse(high), high + more);
    double bottom = chart.reference().isPresent() ? Math.max(0, lowest) : 0;
    double reference = chart.reference().orElse(bottom);
    return new Range(
        Math.min(Math.min(bottom, low), reference), Math.max(Math.max(highest, high), reference));
  }

  private DoubleStream values() {
    return chart.lines().stream().flatMap(line -> line.points().stream()).mapToDouble(Point::value);
  }

  private DoubleStream ends(java.util.function.Function<Point, java.util.OptionalDouble> end) {
    return chart.lines().stream()
        .flatMap(line -> line.points().stream())
        .flatMapToDouble(point -> end.apply(point).stream());
  }

  private void draw(Canvas canvas) {
    WeekPlot.shade(canvas, chart.gaps(), chart.caption().say("chart.no-figure"));
    chart.reference().ifPresent(value -> reference(canvas, value));
    chart.breaks().forEach(day -> versionBreak(canvas, day));
    canvas.graphics().setClip(canvas.area());
    for (int i = 0; i < chart.lines().size(); i++) {
      band(canvas, chart.lines().get(i), Style.LINES.get(i));
    }
    canvas.graphics().setClip(null);
    var labels = new ArrayList<EndLabel>();
    // The first line lies on top: it is the one of all roles.
    for (int i = chart.lines().size() - 1; i >= 0; i--) {
      Line line = chart.lines().get(i);
      line(canvas, line, Style.LINES.get(i));
      labels.add(0, new EndLabel(name(i), line.points().get(line.points().size() - 1).value()));
    }
    plot.label(canvas, labels);
    WeekPlot.spots(canvas, chart.weeks());
  }

  static void reference(Canvas canvas, double value) {
    double y = canvas.y(value);
    var area = canvas.area();
    canvas.line(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y), Style.UNCLEAR, 1.4);
  }

  /** An upright line at the first day of another version, named where it stands. */
  private void versionBreak(Canvas canvas, LocalDate day) {
    double x = canvas.x(WeekPlot.day(day));
    var area = canvas.area();
    canvas.line(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()), Style.GREY, 1.4);
    Text word = Text.centred(chart.caption().say("chart.new-reader"), Style.SMALL, Style.GREY);
    canvas.upright(word, x - 8, area.getMinY() + 8 + word.width() / 2);
  }

  /** Points without a week between them. */
  private static List<List<Point>> runs(Line line) {
    var runs = new ArrayList<List<Point>>();
    for (Point point : line.points()) {
      List<Point> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (run.isEmpty() || !run.get(run.size() - 1).week().plusWeeks(1).equals(point.week())) {
        run = new ArrayList<>();
        runs.add(run);
      }
      run.add(point);
    }
    return runs;
  }

  static void band(Canvas canvas, Line line, Color colour) {
    for (List<Point> run : runs(line)) {
      if (run.size() > 1 && run.stream().allMatch(point -> point.low().isPresent())) {
        canvas.fill(outline(canvas, run), Style.faded(colour));
      } else {
        run.forEach(point -> whisker(canvas, point, colour));
      }
    }
  }

  private static Path2D outline(Canvas canvas, List<Point> run) {
    var path = new Path2D.Double();
    Point first = run.get(0);
    path.moveTo(x(canvas, first), canvas.y(first.high().orElse(first.value())));
    run.forEach(
        point -> path.lineTo(x(canvas, point), canvas.y(point.high().orElse(point.value()))));
    for (int i = run.size() - 1; i >= 0; i--) {
      Point point = run.get(i);
      path.lineTo(x(canvas, point), canvas.y(point.low().orElse(point.value())));
    }
    path.closePath();
    return path;
  }

  private static void whisker(Canvas canvas, Point point, Color colour) {
    if (point.low().isPresent() && point.high().isPresent()) {
      double x = x(canvas, point);
      double from = canvas.y(point.low().getAsDouble());
      double to = canvas.y(point.high().getAsDouble());
      canvas.line(new Line2D.Double(x, from, x, to), Style.faded(colour), 6);
    }
  }

  static void line(Canvas canvas, Line line, Color colour) {
    for (List<Point> run : runs(line)) {
      var path = new Path2D.Double();
      Point first = run.get(0);
      path.moveTo(x(canvas, first), canvas.y(first.value()));
      run.stream().skip(1).forEach(point -> path.lineTo(x(canvas, point), canvas.y(point.value())));
      canvas.draw(path, colour, Style.line(2.2));
      if (run.size() == 1) {
        point(canvas, first, colour);
      }
    }
    point(canvas, line.points().get(line.points().size() - 1), colour);
  }

  private static void point(Canvas canvas, Point point, Color colour) {
    double x = x(canvas, point);
    double y = canvas.y(point.value());
    canvas.fill(new Ellipse2D.Double(x - 3.2, y - 3.2, 6.4, 6.4), colour);
  }

  private static double x(Canvas canvas, Point point) {
    return canvas.x(WeekPlot.day(point.week()));
  }
}
