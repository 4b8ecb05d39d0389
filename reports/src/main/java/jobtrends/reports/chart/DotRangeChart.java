package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jobtrends.model.Estimate;
import jobtrends.reports.wording.NumberWords;

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
    String print(double value, NumberWords numbers);

    /** Key of the word for the value in the table. */
    String measure();

    /** Whether rows are measured from zero, with their value beside the mark. */
    default boolean isFromZero() {
      return false;
    }

    /** A year's pay in one currency, ISO 4217. */
    record Pay(String currency) implements Scale {
      @Override
      public String print(double value, NumberWords numbers) {
        return numbers.money(value, currency);
      }

      @Override
      public String measure() {
        return "table.median";
      }
    }

    /** Differences of shares, printed in percentage points. */
    record Points() implements Scale {
      @Override
      public String print(double value, NumberWords numbers) {
        return numbers.points(value);
      }

      @Override
      public String measure() {
        return "table.change-points";
      }

      @Override
      public boolean isFromZero() {
        return true;
      }
    }

    /** Changes as shares of what was before, printed in per cent. */
    record Growth() implements Scale {
      @Override
      public String print(double value, NumberWords numbers) {
        return numbers.growth(value);
      }

      @Override
      public String measure() {
        return "table.growth";
      }

      @Override
      public boolean isFromZero() {
        return true;
      }
    }

    /** Times as often; 1 is as often. */
    record Times() implements Scale {
      @Override
      public String print(double value, NumberWords numbers) {
        return numbers.twoDecimals(value);
      }

      @Override
      public String measure() {
        return "table.lift";
      }
    }

    /** Days. */
    record Days() implements Scale {
      @Override
      public String print(double value, NumberWords numbers) {
        return numbers.count(Math.rint(value));
      }

      @Override
      public String measure() {
        return "table.days";
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
  public record Range(double low, double high) {
    /** The interval of a number that has one. */
    static Optional<Range> of(Estimate estimate) {
      return estimate.low().isPresent() && estimate.high().isPresent()
          ? Optional.of(new Range(estimate.low().getAsDouble(), estimate.high().getAsDouble()))
          : Optional.empty();
    }
  }

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
    headings.add(caption.say(scale.measure()));
    headings.add(caption.say("table.interval"));
    if (spread) {
      headings.add(caption.say("table.quartiles"));
    }
    headings.addAll(columns);
    return new ChartTable(headings, rows.stream().map(row -> cells(row, spread)).toList());
  }

  private List<String> cells(Row row, boolean spread) {
    var cells = new ArrayList<String>(List.of(row.name(), print(row.value())));
    cells.add(words(row.interval()));
    if (spread) {
      cells.add(words(row.spread()));
    }
    cells.addAll(row.cells());
    return cells;
  }

  private String words(Optional<Range> range) {
    return caption.numbers().range(low(range), high(range), this::print);
  }

  /** A value as the scale and the language print it. */
  String print(double value) {
    return scale.print(value, caption.numbers());
  }

  private static OptionalDouble low(Optional<Range> range) {
    return range.map(ends -> OptionalDouble.of(ends.low())).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble high(Optional<Range> range) {
    return range.map(ends -> OptionalDouble.of(ends.high())).orElse(OptionalDouble.empty());
  }
}
