package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.History;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;

class HistoryTablesTest {

  private static final List<String> FLOWS =
      List.of(
          "before",
          "after",
          "without_stale",
          "fresh",
          "reposted",
          "reopened",
          "closed",
          "lapsed",
          "edited");

  /** By name of the table: its header and its only row. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "demand-group-weeks",
              "week,group,name,postings," + estimate("index"),
              "2026-02-23,FAMILY,Data,412.5,100,90,110,400,,"),
          List.of(
              "demand-days",
              "day,role,postings," + estimate("mean") + ",days,sources",
              "2026-02-23,All roles,812,801.5,746,857,790,,,7,6"),
          List.of(
              "growth",
              "role,span,week," + estimate("change") + ",stands_out",
              "All roles,FOUR_WEEKS,2026-08-17,-0.03,-0.2,0.31,400,,,false"),
          List.of(
              "momentum",
              "role,week," + estimate("change"),
              "Machine Learning Engineer,2026-08-17,0.012,0.004,0.02,412,,"),
          List.of(
              "flow-weeks",
              "week,kind,role,sources," + estimates(FLOWS),
              "2026-02-23,WHOLE_STOCK,All roles,greenhouse,900,840,960,900,,,"
                  + "912,851.601325,972.398675,912,,,700,647.084974,752.915026,700,,,"
                  + "80,62.111456,97.888544,80,,,9,3,15,9,,,2,-0.828427,4.828427,2,,,"
                  + "60,44.508067,75.491933,60,,,10,3.675445,16.324555,10,,,"
                  + "31,19.864471,42.135529,31,,"),
          List.of(
              "mix-shifts",
              "skill," + estimates(List.of("within", "between")),
              "AWS,0.031,0.011,0.051,9000,,,-0.004,,,9000,,"),
          List.of(
              "skill-pairs",
              "skill,other," + estimates(List.of("together", "lift")),
              "AWS,Docker,0.21,0.185888,0.236331,1000,640.5,,1.8,1.5,2.1,900,540,"),
          List.of(
              "role-skill-lifts",
              "role,skill," + estimate("lift"),
              "Machine Learning Engineer,Python,1.8,1.5,2.1,900,540,"),
          List.of(
              "pay-above",
              "role,threshold," + estimates(List.of("stated", "disclosed")) + ",least,most",
              "All roles,100000,0.21,0.185888,0.236331,1000,640.5,,"
                  + "0.21,0.185888,0.236331,1000,640.5,,0.09,0.81"),
          List.of(
              "closings",
              "role," + estimates(List.of("median", "closed_in_month")) + ",closed",
              "All roles,41,36,47,800,,,0.21,0.185888,0.236331,1000,640.5,,512"),
          List.of(
              "inactives",
              "role," + estimate("share") + ",active",
              "All roles,0.21,0.185888,0.236331,1000,640.5,,790"),
          List.of(
              "disclosure-weeks",
              "week," + estimate("share") + ",since," + estimate("change") + ",breaks",
              "2026-02-23,0.31,0.29,0.33,2000,,,,,,,0,,NO_EARLIER_PERIOD,false"),
          List.of(
              "pay-growth",
              "currency,month,against," + estimates(List.of("growth", "headline")),
              "EUR,2026-07-01,2026-04-01,0.021,0.004,0.035,31,,,0.018,0.006,0.03,24,,"));

  @Test
  void aRowOfEachTableIsWrittenWhole() {
    assertEquals(ROWS, written(ExtremeStatistics.one().history()));
  }

  @Test
  void withoutHistoryEveryTableIsItsHeader() {
    assertEquals(ROWS.stream().map(table -> table.subList(0, 2)).toList(), written(History.EMPTY));
  }

  @Test
  void everyTableOfTheSampleHasRows() {
    assertEquals(
        List.of(),
        HistoryTables.of(SampleStatistics.whole().history())
            .filter(table -> table.rows().isEmpty())
            .toList());
  }

  private static List<List<String>> written(History history) {
    return HistoryTables.of(history)
        .map(table -> Stream.concat(Stream.of(table.name()), lines(table)).toList())
        .toList();
  }

  private static Stream<String> lines(DataTable table) {
    return new String(CsvFile.bytes(table), StandardCharsets.UTF_8).lines();
  }

  private static String estimates(List<String> names) {
    return names.stream().map(HistoryTablesTest::estimate).collect(Collectors.joining(","));
  }

  private static String estimate(String name) {
    return Stream.of("", "_low", "_high", "_n", "_n_eff", "_reason")
        .map(name::concat)
        .collect(Collectors.joining(","));
  }
}
