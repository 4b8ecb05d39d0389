package jobtrends.reports.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jobtrends.reports.chart.StackedShareChart.Week;
import jobtrends.reports.chart.WeekPlot.EndLabel;
import org.jfree.data.Range;

/** Draws a {@link StackedShareChart}: a missing week is a hole, a week alone a column. */
final class StackedSharePainter {

  static final List<Color> FILLS = List.of(Style.BLUE, Style.SKY, Style.PALE, new Color(0xE4E9ED));
  private static final List<Color> LABELS =
      List.of(Style.LINE_LABELS.get(2), new Color(0x1F6F9C), Style.GREY, Style.GREY);

  private final StackedShareChart chart;
  private final int width;
  private final WeekPlot plot;

  StackedSharePainter(StackedShareChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.plot = new WeekPlot(width, labels().stream().map(EndLabel::text).toList());
  }

  Painting painting() {
    return plot.paint(
        new WeekAxis(chart.weeks(), chart.caption().numbers()),
        Axes.numbers(new Range(0, 1), 5, chart.caption().numbers()::wholePercent),
        this::draw);
  }

  private List<EndLabel> labels() {
    Week last = chart.columns().get(chart.columns().size() - 1);
    return IntStream.range(0, chart.layers().size()).mapToObj(i -> label(last, i)).toList();
  }

  private EndLabel label(Week last, int layer) {
    String share = "\u2002" + chart.caption().numbers().wholePercent(last.shares().get(layer));
    String name = Text.fit(chart.layers().get(layer), Style.VALUE, WeekPlot.nameLimit(width) - 40);
    double middle = below(last, layer) + last.shares().get(layer) / 2;
    return new EndLabel(
        Text.right(name + share, Style.VALUE, LABELS.get(layer % LABELS.size())), middle);
  }

  private static double below(Week week, int layer) {
    return week.shares().subList(0, layer).stream().mapToDouble(Double::doubleValue).sum();
  }

  private void draw(Canvas canvas) {
    for (List<Week> run : runs()) {
      for (int layer = 0; layer < chart.layers().size(); layer++) {
        Path2D area = area(canvas, run, layer);
        canvas.fill(area, FILLS.get(layer % FILLS.size()));
        canvas.draw(area, Style.PAPER, Style.line(1));
      }
    }
    WeekPlot.name(canvas, chart.gaps(), chart.caption().say("chart.no-figure"));
    plot.label(canvas, labels());
    WeekPlot.spots(canvas, chart.columns().stream().map(Week::week).toList());
  }

  private List<List<Week>> runs() {
    var runs = new ArrayList<List<Week>>();
    for (Week week : chart.columns()) {
      List<Week> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (run.isEmpty() || !run.get(run.size() - 1).week().plusWeeks(1).equals(week.week())) {
        run = new ArrayList<>();
        runs.add(run);
      }
      run.add(week);
    }
    return runs;
  }

  /** From half a week before the run to half a week after it. */
  private static Path2D area(Canvas canvas, List<Week> run, int layer) {
    var path = new Path2D.Double();
    Week first = run.get(0);
    Week last = run.get(run.size() - 1);
    path.moveTo(x(canvas, first, -3.5), canvas.y(below(first, layer)));
    run.forEach(week -> path.lineTo(x(canvas, week, 0), canvas.y(below(week, layer))));
    path.lineTo(x(canvas, last, 3.5), canvas.y(below(last, layer)));
    path.lineTo(x(canvas, last, 3.5), canvas.y(below(last, layer + 1)));
    for (int i = run.size() - 1; i >= 0; i--) {
      path.lineTo(x(canvas, run.get(i), 0), canvas.y(below(run.get(i), layer + 1)));
    }
    path.lineTo(x(canvas, first, -3.5), canvas.y(below(first, layer + 1)));
    path.closePath();
    return path;
  }

  private static double x(Canvas canvas, Week week, double days) {
    return canvas.x(WeekPlot.day(week.week()) + days);
  }
}
