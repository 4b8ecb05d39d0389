package jobtrends.reports.chart;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import jobtrends.model.Estimate;
import jobtrends.model.FlowWeek;
import jobtrends.model.FlowWeek.Kind;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import jobtrends.reports.wording.Telling;

/** What came and what went, week by week, in sources that could be compared. */
public final class FlowsChart {

  private static final String ID = "flows";

  private FlowsChart() {}

  public static Figure of(Telling telling) {
    List<FlowWeek> rows = rows(telling);
    List<Line> lines = new ArrayList<>();
    line(telling, "flows.new-whole", of(rows, Kind.WHOLE_STOCK), week -> week.entered().fresh())
        .ifPresent(lines::add);
    line(telling, "flows.closed", of(rows, Kind.WHOLE_STOCK), week -> week.left().closed())
        .ifPresent(lines::add);
    line(telling, "flows.new-newest", of(rows, Kind.NEWEST_ONLY), week -> week.entered().fresh())
        .ifPresent(lines::add);
    if (lines.isEmpty()) {
      return new Unsaid(ID, telling.say("flows.none", reason(telling, rows)));
    }
    List<LocalDate> weeks = Weeks.between(rows.stream().map(FlowWeek::week).toList());
    List<Gap> gaps = gaps(telling, rows);
    return new LineChart(
        caption(telling, rows, gaps),
        telling.say("table.postings"),
        weeks,
        lines,
        OptionalDouble.empty(),
        gaps);
  }

  /** Of the subject's role, in the order of their weeks. */
  public static List<FlowWeek> rows(Telling telling) {
    return telling.statistics().history().flows().stream()
        .filter(week -> week.role().equals(telling.subject()))
        .sorted(comparing(FlowWeek::week))
        .toList();
  }

  private static List<FlowWeek> of(List<FlowWeek> rows, Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).toList();
  }

  private static String reason(Telling telling, List<FlowWeek> rows) {
    return rows.stream()
        .flatMap(row -> row.entered().fresh().withheld().stream())
        .findFirst()
        .map(telling.wording()::reason)
        .orElse(telling.say("withheld.NO_DATA"));
  }

  private static Optional<Line> line(
      Telling telling, String name, List<FlowWeek> rows, Function<FlowWeek, Estimate> number) {
    List<Point> points =
        rows.stream()
            .filter(row -> number.apply(row).isPublished())
            .map(row -> point(row.week(), number.apply(row)))
            .toList();
    return points.isEmpty() ? Optional.empty() : Optional.of(new Line(telling.say(name), points));
  }

  private static Point point(LocalDate week, Estimate number) {
    return new Point(week, number.value().orElseThrow(), number.low(), number.high());
  }

  /** Weeks of which nothing that came is published. */
  private static List<Gap> gaps(Telling telling, List<FlowWeek> rows) {
    var missing = new TreeMap<LocalDate, String>();
    rows.forEach(
        row ->
            row.entered()
                .fresh()
                .withheld()
                .ifPresent(why -> missing.put(row.week(), telling.wording().reason(why))));
    rows.stream()
        .filter(row -> row.entered().fresh().isPublished())
        .forEach(row -> missing.remove(row.week()));
    return Weeks.gaps(missing);
  }

  private static Caption caption(Telling telling, List<FlowWeek> rows, List<Gap> gaps) {
    long n =
        rows.stream()
            .map(row -> row.entered().fresh())
            .filter(Estimate::isPublished)
            .mapToLong(Estimate::n)
            .sum();
    return new Caption(
        ID,
        claim(telling, rows),
        telling.say("flows.subtitle", telling.wording().name(telling.subject())),
        Foot.of(telling, n, telling.say("flows.note"), Weeks.note(telling, gaps)),
        telling.wording());
  }

  private static String claim(Telling telling, List<FlowWeek> rows) {
    Optional<FlowWeek> both =
        of(rows, Kind.WHOLE_STOCK).stream()
            .filter(row -> row.entered().fresh().isPublished())
            .filter(row -> row.left().closed().isPublished())
            .max(comparing(FlowWeek::week));
    return both.map(row -> compared(telling, row)).orElseGet(() -> newest(telling, rows));
  }

  private static String compared(Telling telling, FlowWeek row) {
    Estimate in = row.entered().fresh();
    Estimate out = row.left().closed();
    String key =
        in.low().orElse(0) > out.high().orElse(Double.MAX_VALUE)
            ? "flows.more-came"
            : in.high().orElse(Double.MAX_VALUE) < out.low().orElse(0)
                ? "flows.more-went"
                : "flows.even";
    return telling.say(
        key, telling.numbers().day(row.week()), count(telling, in), count(telling, out));
  }

  private static String newest(Telling telling, List<FlowWeek> rows) {
    return rows.stream()
        .filter(row -> row.entered().fresh().isPublished())
        .max(comparing(FlowWeek::week))
        .map(
            row ->
                telling.say(
                    "flows.only-new",
                    telling.numbers().day(row.week()),
                    count(telling, row.entered().fresh())))
        .orElse(telling.say("flows.none", telling.say("withheld.NO_DATA")));
  }

  private static String count(Telling telling, Estimate number) {
    return telling.numbers().count(number.value().orElseThrow());
  }
}
