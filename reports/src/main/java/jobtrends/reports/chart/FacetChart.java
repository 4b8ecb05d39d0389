package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import jobtrends.reports.wording.NumberWords;

/**
 * The same line for several groups, one small picture each, all on one scale. A week a line has no
 * point for breaks it.
 *
 * @param weeks every week of the axis, Mondays, in order
 * @param facets one per group, in reading order
 * @param reference a value worth a line of its own: the base of an index
 */
public record FacetChart(
    Caption caption, List<LocalDate> weeks, List<Line> facets, double reference) implements Chart {

  public FacetChart {
    if (facets.isEmpty() || weeks.isEmpty()) {
      throw new IllegalArgumentException("small multiples of nothing");
    }
    weeks = List.copyOf(weeks);
    facets = List.copyOf(facets);
  }

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(caption.say("table.week")));
    facets.forEach(facet -> headings.add(facet.name()));
    return new ChartTable(headings, weeks.stream().map(this::row).toList());
  }

  private List<String> row(LocalDate week) {
    var cells = new ArrayList<String>(List.of(week.toString()));
    facets.forEach(facet -> cells.add(facet.at(week).map(this::words).orElse(NumberWords.ABSENT)));
    return cells;
  }

  private String words(Point point) {
    var numbers = caption.numbers();
    return numbers.oneDecimal(point.value())
        + numbers.bracket(point.low(), point.high(), numbers::oneDecimal);
  }
}
