package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Shares in a grid, darker for more.
 *
 * @param what what a row stands for
 * @param columns names of the columns
 */
public record HeatMap(Caption caption, String what, List<String> columns, List<Row> rows)
    implements Chart {

  public HeatMap {
    if (rows.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException("a heat map without cells");
    }
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * @param cells one per column
   */
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param share absent when withheld
   * @param words printed form of the share and its interval, or why there is none
   */
  public record Cell(OptionalDouble share, String words) {}

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(what));
    headings.addAll(columns);
    return new ChartTable(headings, rows.stream().map(HeatMap::words).toList());
  }

  private static List<String> words(Row row) {
    var cells = new ArrayList<String>(List.of(row.name()));
    row.cells().forEach(cell -> cells.add(cell.words()));
    return cells;
  }
}
