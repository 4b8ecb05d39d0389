package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Dots by longitude and latitude, larger for more: a map without borders.
 *
 * @param columns headings of the figures in the table
 * @param dots the largest first
 */
public record DotMap(Caption caption, String what, List<String> columns, List<Dot> dots)
    implements Chart {

  public DotMap {
    if (dots.isEmpty()) {
      throw new IllegalArgumentException("a map without places");
    }
    columns = List.copyOf(columns);
    dots = List.copyOf(dots);
  }

  /**
   * @param east longitude in degrees, WGS 84
   * @param north latitude in degrees
   * @param size what the dot's area stands for, 0 or more
   * @param cells one per column
   */
  public record Dot(String name, double east, double north, double size, List<String> cells) {
    public Dot {
      cells = List.copyOf(cells);
    }
  }

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(what));
    headings.addAll(columns);
    return new ChartTable(headings, dots.stream().map(DotMap::row).toList());
  }

  private static List<String> row(Dot dot) {
    var cells = new ArrayList<String>(List.of(dot.name()));
    cells.addAll(dot.cells());
    return cells;
  }
}
