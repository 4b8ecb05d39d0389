package jobtrends.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.Estimate;

/** Figures as lines of one width, for a terminal. */
final class AccuracyTable {

  private static final List<String> HEADINGS =
      List.of("task", "source", "figure", "value", "95% interval", "n");

  private AccuracyTable() {}

  static List<String> lines(List<AccuracyFigure> figures) {
    List<List<String>> rows =
        Stream.concat(Stream.of(HEADINGS), figures.stream().map(AccuracyTable::row)).toList();
    int[] widths =
        IntStream.range(0, HEADINGS.size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static List<String> row(AccuracyFigure figure) {
    Estimate value = figure.value();
    return List.of(
        figure.task(),
        figure.isOverall() ? "all" : figure.group(),
        figure.figure(),
        value.isPublished() ? number(value.value().getAsDouble()) : "\u2014",
        value.low().isPresent() && value.high().isPresent()
            ? number(value.low().getAsDouble()) + " to " + number(value.high().getAsDouble())
            : "",
        String.valueOf(value.n()));
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
