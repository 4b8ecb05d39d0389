package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One dot per row with its interval, and optionally a wider range behind it: pay quartiles, changes
 * of shares.
 *
 * @param what what a row stands for: "Role"
 * @param scale how values are printed and whether the rows are measured from zero
 * @param columns headings of the figures printed at the right of each row
 */
public record DotRangeChart(
    Caption caption, String what, Scale scale, List<String> columns, List<Row> rows)
    implements Chart {

  public DotRangeChart {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a dot chart without dots");
    }
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What the values are. */
  public sealed interface Scale {
    String print(double value);

    /** A year's pay in one currency, ISO 4217. */
    record Pay(String currency) implements Scale {
      @Override
      public String print(double value) {
        return Numbers.money(value, currency);
      }
    }

    /** Differences of shares, printed in percentage points; drawn from zero. */
    record Points() implements Scale {
      @Override
      public String print(double value) {
        return Numbers.points(value);
      }
    }
  }

  /** How a row is meant: only a change whose interval excludes zero is a rise or a fall. */
  public enum Tone {
    PLAIN,
    RISE,
    FALL,
    UNCLEAR
  }

  /** Both ends belong to it. */
  public record Range(double low, double high) {}

  /**
   * @param value where the dot is
   * @param interval 95 % interval of the value
   * @param spread what lies behind the dot: lower to upper quartile
   * @param cells one per column
   */
  public record Row(
      String name,
      double value,
      Optional<Range> interval,
      Optional<Range> spread,
      Tone tone,
      List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  @Override
  public ChartTable table() {
    boolean spread = rows.stream().anyMatch(row -> row.spread().isPresent());
    var headings = new ArrayList<String>(List.of(what));
    headings.add(scale instanceof Scale.Pay ? "Median" : "Change in points");
    headings.add("95% interval");
    if (spread) {
      headings.add("Lower to upper quartile");
    }
    headings.addAll(columns);
    return new ChartTable(headings, rows.stream().map(row -> cells(row, spread)).toList());
  }

  private List<String> cells(Row row, boolean spread) {
    var cells = new ArrayList<String>(List.of(row.name(), scale.print(row.value())));
    cells.add(words(row.interval()));
    if (spread) {
      cells.add(words(row.spread()));
    }
    cells.addAll(row.cells());
    return cells;
  }

  private String words(Optional<Range> range) {
    return Numbers.range(low(range), high(range), scale::print);
  }

  private static OptionalDouble low(Optional<Range> range) {
    return range.map(ends -> OptionalDouble.of(ends.low())).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble high(Optional<Range> range) {
    return range.map(ends -> OptionalDouble.of(ends.high())).orElse(OptionalDouble.empty());
  }
}
