package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import jobtrends.analytics.AnalysisRequest;
import jobtrends.analytics.RowsBehind;
import jobtrends.analytics.Sessions;
import jobtrends.files.DataFolder;
import jobtrends.settings.Settings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;

/** Counts published numbers again, by hand, from the rows the documented queries give. */
public record RowsBehindNumbers(RowsBehind behind, ReportText report) {

  private static final double ROUNDING = 1e-6;

  /** Checks every kind of number of a report against the rows of the folder it is from. */
  public static void check(DataFolder data, LocalDate asOf, ReportText report) {
    try (var session = Sessions.open(Settings.LOCAL_SPARK)) {
      var request = new AnalysisRequest(data, asOf, ExtractorsOnce.of(Settings.DEFAULTS));
      var numbers = new RowsBehindNumbers(RowsBehind.open(session.spark(), request), report);
      numbers.everyTableHasRows();
      numbers.counts();
      numbers.weights();
      numbers.shares();
      numbers.together();
      numbers.medians();
    }
  }

  /** Every table has a query that names a row of it, and that finds something. */
  private void everyTableHasRows() {
    for (String table : RowsBehind.TABLES) {
      List<CSVRecord> all = csv(table);
      if (!all.isEmpty()) {
        assertFalse(rows(table, all.get(0)).isEmpty(), table);
      }
    }
  }

  private void counts() {
    CSVRecord week = published("demand-weeks", "index");
    assertEquals(number(week, "postings"), rows("demand-weeks", week).size());
    CSVRecord employer = csv("employer-counts").get(0);
    assertEquals(number(employer, "postings"), rows("employer-counts", employer).size());
  }

  private void weights() {
    for (String table : List.of("demand-group-weeks", "hiring-cities")) {
      for (CSVRecord row : csv(table).subList(0, 3)) {
        double weight = rows(table, row).stream().mapToDouble(of("weight")).sum();
        assertEquals(number(row, "postings"), weight, ROUNDING, row.toString());
      }
    }
  }

  private void shares() {
    assertShare("work-mode-weeks", "share", row -> true);
    assertShare("skill-shares", "share", row -> row.getAs("window").equals("now"));
    assertShare("skill-shares", "before", row -> row.getAs("window").equals("before"));
    assertShare("role-skills", "share", row -> true);
    assertShare("pay-above", "stated", row -> row.getAs("dollars") != null);
  }

  private void together() {
    CSVRecord pair = published("skill-pairs", "together");
    List<Row> rows = rows("skill-pairs", pair);
    Predicate<Row> both =
        row -> row.<Boolean>getAs("asks_skill") && row.<Boolean>getAs("asks_other");
    assertEquals(number(pair, "together"), part(rows, both), ROUNDING);
    CSVRecord lift = published("role-skill-lifts", "lift");
    List<Row> all = rows("role-skill-lifts", lift);
    List<Row> ofRole = all.stream().filter(row -> row.getAs("of_role")).toList();
    Predicate<Row> hit = row -> row.getAs("hit");
    assertEquals(number(lift, "lift"), part(ofRole, hit) / part(all, hit), 1e-4);
  }

  private void medians() {
    CSVRecord pay = published("pay-levels", "median");
    List<Row> rows = rows("pay-levels", pay);
    List<Row> counted =
        rows.stream().filter(row -> Boolean.TRUE.equals(row.getAs("counted"))).toList();
    assertEquals(number(pay, "median_n"), counted.size());
    assertEquals(number(pay, "median"), median(counted, of("pay_year")), 0.01);
    assertEquals(number(pay, "disclosure"), part(rows, row -> row.getAs("states_pay")), ROUNDING);
    CSVRecord dollars = published("pay-comparisons", "median");
    List<Row> converted =
        rows("pay-comparisons", dollars).stream()
            .filter(row -> row.getAs("factor") != null)
            .toList();
    assertEquals(
        number(dollars, "median"),
        median(
            converted, row -> of("pay_year").applyAsDouble(row) * of("factor").applyAsDouble(row)),
        0.01);
  }

  private void assertShare(String table, String column, Predicate<Row> counted) {
    CSVRecord published = published(table, column);
    List<Row> rows = rows(table, published).stream().filter(counted).toList();
    assertEquals(number(published, column + "_n"), rows.size(), published.toString());
    assertEquals(number(published, column), part(rows, row -> row.getAs("hit")), ROUNDING, table);
  }

  private static double part(List<Row> rows, Predicate<Row> hit) {
    assertTrue(rows.size() > 0, "no rows");
    return (double) rows.stream().filter(hit).count() / rows.size();
  }

  private static double median(List<Row> rows, ToDoubleFunction<Row> value) {
    double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static ToDoubleFunction<Row> of(String column) {
    return row -> row.<Number>getAs(column).doubleValue();
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private List<Row> rows(String table, CSVRecord row) {
    Map<String, String> key =
        RowsBehind.parameters(RowsBehind.sql(table)).stream()
            .collect(Collectors.toMap(name -> name, row::get, (a, b) -> a, TreeMap::new));
    return behind.of(table, key).collectAsList();
  }

  private CSVRecord published(String table, String column) {
    return csv(table).stream()
        .filter(row -> !row.get(column).isEmpty() && number(row, column) > 0)
        .findFirst()
        .orElseThrow();
  }

  private List<CSVRecord> csv(String table) {
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(report.read("data/" + table + ".csv")))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
