package jobtrends.reports.chart;

import java.util.List;

/**
 * A chart's content as text: every row has one cell per heading; the first cell names the row.
 *
 * @param rows printed forms; a withheld number says so
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {

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
