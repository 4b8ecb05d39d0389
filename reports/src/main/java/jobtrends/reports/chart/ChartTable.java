package jobtrends.reports.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart's content as text: every row has one cell per heading; the first cell names the row.
 *
 * @param rows printed forms; a withheld number says so
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {

  /** A row in words, each figure after its heading; a heading that comes again is left out. */
  String words(int row) {
    return IntStream.range(1, headings.size())
        .filter(column -> headings.indexOf(headings.get(column)) == column)
        .mapToObj(column -> headings.get(column) + " " + rows.get(row).get(column))
        .collect(Collectors.joining(", ", rows.get(row).get(0) + ": ", ""));
  }

  /** One cell in words, after the names of its row and its column. */
  String words(int row, int column) {
    List<String> cells = rows.get(row);
    return cells.get(0) + ", " + headings.get(column) + ": " + cells.get(column);
  }

  public ChartTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(row + " does not fit " + headings);
      }
    }
  }
}
