package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a whole over weeks, as areas from 0 to 100 %. Weeks without figures are gaps.
 *
 * @param layers names of the parts, bottom first
 * @param columns one per published week, in order
 * @param weeks every week of the axis, those without figures included
 * @param gaps why weeks are missing
 */
public record StackedShareChart(
    Caption caption, List<String> layers, List<Week> columns, List<LocalDate> weeks, List<Gap> gaps)
    implements Chart {

  public StackedShareChart {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("shares of no week");
    }
    layers = List.copyOf(layers);
    columns = List.copyOf(columns);
    weeks = List.copyOf(weeks);
    gaps = List.copyOf(gaps);
  }

  /**
   * @param shares one per layer; they add up to 1
   * @param words printed form of each share with its interval
   */
  public record Week(LocalDate week, List<Double> shares, List<String> words) {
    public Week {
      shares = List.copyOf(shares);
      words = List.copyOf(words);
    }
  }

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(caption.say("table.week")));
    headings.addAll(layers);
    return new ChartTable(headings, columns.stream().map(StackedShareChart::row).toList());
  }

  private static List<String> row(Week week) {
    var cells = new ArrayList<String>(List.of(week.week().toString()));
    cells.addAll(week.words());
    return cells;
  }
}
