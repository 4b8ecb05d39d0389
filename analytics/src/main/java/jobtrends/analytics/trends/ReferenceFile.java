package jobtrends.analytics.trends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jobtrends.settings.ReferenceSeries;
import jobtrends.settings.ReferenceSeries.Measure;
import jobtrends.settings.Refused;

/**
 * Reads a reference of the user's: a CSV file with a header, UTF-8, comma between values, a value
 * in double quotes where it has a comma. A line that cannot be read stops the program with its
 * number: a reference with holes nobody knows of is none.
 */
public final class ReferenceFile {

  private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

  private final ReferenceSeries series;
  private final List<String> lines;

  private ReferenceFile(ReferenceSeries series) {
    this.series = series;
    try {
      this.lines =
          Files.readString(Path.of(series.file()), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw refused("cannot be read; check that it exists and is UTF-8 text");
    }
  }

  /**
   * Days become the Monday of their ISO week; several values of one week are its mean.
   *
   * @throws Refused where the file, a column or a value is not as the settings say
   */
  public static Reference read(ReferenceSeries series) {
    return new ReferenceFile(series).read();
  }

  private Reference read() {
    List<String> header = lines.isEmpty() ? List.of() : cells(1);
    int date = column(header, series.date());
    int value = column(header, series.value());
    Map<String, List<Double>> values = new TreeMap<>();
    for (int number = 2; number <= lines.size(); number++) {
      if (!lines.get(number - 1).isBlank()) {
        List<String> cells = cells(number);
        if (cells.size() != header.size()) {
          throw refused(at(number) + cells.size() + " values under " + header.size() + " columns");
        }
        values
            .computeIfAbsent(key(cells.get(date), number), key -> new ArrayList<>())
            .add(number(cells.get(value), number));
      }
    }
    var reference = new Reference(series.name(), series.measure(), means(values));
    boolean mixed =
        series.measure() != Measure.OCCUPATION_MIX
            && !reference.isMonthly()
            && values.keySet().stream().anyMatch(key -> key.length() < "2026-03-02".length());
    if (values.isEmpty() || mixed) {
      throw refused(mixed ? "has both days and months; use one of them" : "has no values");
    }
    return reference;
  }

  private static Map<String, Double> means(Map<String, List<Double>> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> each.getValue().stream().mapToDouble(one -> one).average().orElseThrow()));
  }

  private int column(List<String> header, String name) {
    int at = header.indexOf(name);
    if (at < 0) {
      throw refused("has no column '" + name + "'; its columns are " + String.join(", ", header));
    }
    return at;
  }

  private String key(String cell, int number) {
    if (series.measure() == Measure.OCCUPATION_MIX) {
      return cell;
    }
    try {
      return cell.length() == "2026-03".length()
          ? YearMonth.parse(cell).toString()
          : LocalDate.parse(cell)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .toString();
    } catch (DateTimeException e) {
      throw refused(at(number) + "'" + cell + "' is no day (2026-03-02) and no month (2026-03)");
    }
  }

  private double number(String cell, int number) {
    try {
      double value = Double.parseDouble(cell);
      if (Double.isFinite(value) && (series.measure() != Measure.OCCUPATION_MIX || value >= 0)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, with what is not a share
    }
    throw refused(at(number) + "'" + cell + "' is no number that can be used");
  }

  private List<String> cells(int number) {
    var cells = new ArrayList<String>();
    Matcher cell = CELL.matcher(lines.get(number - 1));
    int end = 0;
    boolean more = true;
    while (more && cell.find(end) && cell.start() == end) {
      String quoted = cell.group(1);
      cells.add((quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"")).strip());
      end = cell.end();
      more = !cell.group(3).isEmpty();
    }
    if (end < lines.get(number - 1).length()) {
      throw refused(at(number) + "a quote is not closed, or text follows one");
    }
    return cells;
  }

  private static String at(int number) {
    return "line " + number + ": ";
  }

  private Refused refused(String what) {
    return new Refused(
        "the reference series '" + series.name() + "' (" + series.file() + ") " + what);
  }
}
