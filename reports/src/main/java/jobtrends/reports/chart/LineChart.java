package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.reports.wording.NumberWords;

/**
 * Lines over weeks. A week a line has no point for breaks the line.
 *
 * @param measure what every value is, the heading of the axis
 * @param weeks every week of the axis, Mondays, in order, those without figures included
 * @param reference a value worth a line of its own, the base of an index
 * @param gaps weeks in which no line has a point, and why
 * @param breaks days from which another version read the pages
 */
public record LineChart(
    Caption caption,
    String measure,
    List<LocalDate> weeks,
    List<Line> lines,
    OptionalDouble reference,
    List<Gap> gaps,
    List<LocalDate> breaks)
    implements Chart {

  /** More lines than this cannot be told apart. */
  public static final int MOST_LINES = 6;

  public LineChart {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("a reader can follow 1 to 6 lines, not " + lines.size());
    }
    weeks = List.copyOf(weeks);
    lines = List.copyOf(lines);
    gaps = List.copyOf(gaps);
    breaks = List.copyOf(breaks);
  }

  /** All read by one version. */
  public LineChart(
      Caption caption,
      String measure,
      List<LocalDate> weeks,
      List<Line> lines,
      OptionalDouble reference,
      List<Gap> gaps) {
    this(caption, measure, weeks, lines, reference, gaps, List.of());
  }

  /**
   * @param points in the order of their weeks
   */
  public record Line(String name, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }

    Optional<Point> at(LocalDate week) {
      return points.stream().filter(point -> point.week().equals(week)).findFirst();
    }
  }

  /**
   * @param low lower end of the 95 % interval, absent where none exists
   * @param high upper end
   */
  public record Point(LocalDate week, double value, OptionalDouble low, OptionalDouble high) {}

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(caption.say("table.week")));
    lines.forEach(line -> headings.add(line.name()));
    return new ChartTable(headings, weeks.stream().map(this::row).toList());
  }

  private List<String> row(LocalDate week) {
    var cells = new ArrayList<String>(List.of(week.toString()));
    lines.forEach(line -> cells.add(line.at(week).map(this::words).orElse(NumberWords.ABSENT)));
    return cells;
  }

  private String words(Point point) {
    return caption.numbers().oneDecimal(point.value())
        + caption.numbers().bracket(point.low(), point.high(), caption.numbers()::oneDecimal);
  }
}
