package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jobtrends.model.SourceRun.Status;

/**
 * How each source did on each day, a square per source and run day.
 *
 * @param days run days, in order
 */
public record StatusGrid(Caption caption, List<LocalDate> days, List<Row> rows) implements Chart {

  public StatusGrid {
    if (days.isEmpty() || rows.isEmpty()) {
      throw new IllegalArgumentException("a status grid without runs");
    }
    days = List.copyOf(days);
    rows = List.copyOf(rows);
  }

  /**
   * @param statuses one per day; absent when the source was not asked that day
   */
  public record Row(String source, List<Optional<Status>> statuses) {
    public Row {
      statuses = List.copyOf(statuses);
    }
  }

  /** Statuses in the order of a legend, best first. */
  static List<Status> legend() {
    return List.of(Status.values());
  }

  String words(Status status) {
    return caption.say("status." + status.name());
  }

  @Override
  public ChartTable table() {
    var headings = new ArrayList<String>(List.of(caption.say("table.source")));
    legend().forEach(status -> headings.add(words(status)));
    return new ChartTable(headings, rows.stream().map(this::counts).toList());
  }

  private List<String> counts(Row row) {
    var cells = new ArrayList<String>(List.of(row.source()));
    for (Status status : legend()) {
      cells.add(
          caption
              .numbers()
              .count(row.statuses().stream().filter(Optional.of(status)::equals).count()));
    }
    return cells;
  }
}
