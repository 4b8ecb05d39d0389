package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Bars from zero, the longest first, each with its interval.
 *
 * @param what what a bar stands for: "City"
 * @param measure what its length is: "Share of postings"
 * @param columns headings of the figures printed at the right of each bar
 */
public record BarChart(
    Caption caption, String what, String measure, List<String> columns, List<Bar> bars)
    implements Chart {

  public BarChart {
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("a bar chart without bars");
    }
    columns = List.copyOf(columns);
    bars = List.copyOf(bars);
  }

  /**
   * @param value length, in shares: 0.02 is two per cent
   * @param low lower end of the 95 % interval
   * @param cells one per column
   */
  public record Bar(
      String name, double value, OptionalDouble low, OptionalDouble high, List<String> cells) {
    public Bar {
      cells = List.copyOf(cells);
    }
  }

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(what, measure, caption.say("table.interval")));
    headings.addAll(columns);
    return new ChartTable(headings, bars.stream().map(this::row).toList());
  }

  private List<String> row(Bar bar) {
    var cells = new ArrayList<String>();
    cells.add(bar.name());
    cells.add(caption.numbers().percent(bar.value()));
    cells.add(caption.numbers().range(bar.low(), bar.high(), caption.numbers()::percent));
    cells.addAll(bar.cells());
    return cells;
  }
}
