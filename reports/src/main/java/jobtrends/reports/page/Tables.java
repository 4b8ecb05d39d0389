package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jobtrends.model.Estimate;
import jobtrends.reports.page.Report.Cell;
import jobtrends.reports.page.Report.Column;
import jobtrends.reports.page.Report.Table;
import jobtrends.reports.wording.NumberWords;
import jobtrends.reports.wording.Wording;

/** How tables of the report are made; the data set has every row of what is cut here. */
record Tables(Wording wording) {

  static final int MOST_ROWS = 30;

  private static final int MOST_WITHHELD = 5;

  private static final int LONGEST_NAME = 60;

  NumberWords numbers() {
    return wording.numbers();
  }

  /** A value with its interval, or why there is none. */
  Cell cell(Estimate estimate, DoubleFunction<String> print) {
    return new Cell(numbers().estimate(estimate, print), estimate.value());
  }

  /** Without the interval, where a row has no room for a second one. */
  Cell point(Estimate estimate, DoubleFunction<String> print) {
    return estimate.value().isPresent()
        ? new Cell(print.apply(estimate.value().getAsDouble()), estimate.value())
        : Cell.of(numbers().withheld(estimate));
  }

  Cell count(double number) {
    return Cell.of(numbers().count(number), number);
  }

  /** Role, place or scope. */
  Cell name(String name) {
    return Cell.of(wording.name(name));
  }

  /** Headings by their keys; a leading # marks a column of numbers. */
  List<Column> columns(String... keys) {
    return Arrays.stream(keys)
        .map(key -> new Column(wording.say(key.replaceFirst("^#", "")), key.startsWith("#")))
        .toList();
  }

  /**
   * @param id of the table; its caption has the key "table.id"
   * @param notes sentences below it
   */
  Table table(String id, List<Column> columns, List<List<Cell>> rows, String... notes) {
    var sentences = new ArrayList<>(List.of(notes));
    if (rows.size() > MOST_ROWS) {
      sentences.add(wording.say("table.note.first", MOST_ROWS, rows.size()));
    }
    return new Table(
        id,
        wording.say("table." + id),
        columns,
        rows.stream().limit(MOST_ROWS).map(Tables::named).toList(),
        String.join(" ", sentences).strip());
  }

  /**
   * Rows of a table.
   *
   * @param note what is said of those left out; empty text where none is
   */
  record Shown<R>(List<R> rows, String note) {}

  /** Those with a figure, and the first few without: a page of dashes says nothing. */
  <R> Shown<R> shown(List<R> all, Predicate<R> isPublished) {
    List<R> published = all.stream().filter(isPublished).toList();
    List<R> withheld = all.stream().filter(isPublished.negate()).toList();
    List<R> rows =
        Stream.concat(published.stream(), withheld.stream().limit(MOST_WITHHELD)).toList();
    int left = all.size() - rows.size();
    return new Shown<>(rows, left == 0 ? "" : wording.say("table.note.withheld", left));
  }

  /** A name of any length would push the figures off the page. */
  private static List<Cell> named(List<Cell> row) {
    String name = row.get(0).text();
    if (name.length() <= LONGEST_NAME) {
      return row;
    }
    int end = name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME) - 1);
    var cells = new ArrayList<>(row);
    cells.set(0, Cell.of(name.substring(0, end) + "…"));
    return cells;
  }
}
