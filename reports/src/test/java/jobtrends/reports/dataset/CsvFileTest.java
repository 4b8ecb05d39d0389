package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.dataset.DataColumn.Type;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

  @Test
  void anEstimateIsSixColumnsAndAWithheldOneHasAReason() {
    var table =
        DataTable.<Estimate>of("shares", "one row per share")
            .text("kind", "what it is", estimate -> "share")
            .estimate(
                new DataColumn("share", Type.NUMBER, "share", "of postings"), estimate -> estimate)
            .rows(
                List.of(
                    Estimate.of(0.125, 0.1, 0.15, 400).worth(16.2),
                    Estimate.withheld(Withheld.BELOW_FLOOR, 3)));
    assertEquals(
        "kind,share,share_low,share_high,share_n,share_n_eff,share_reason\r\n"
            + "share,0.125,0.1,0.15,400,16.2,\r\n"
            + "share,,,,3,,BELOW_FLOOR\r\n",
        text(table));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"=cmd()|'=cmd()", "+1|'+1", "-1|'-1", "@a|'@a", "a=b|a=b", "＝x|'＝x"})
  void textThatASpreadsheetWouldRunIsNeutralised(String given, String printed) {
    assertEquals("name\r\n" + printed + "\r\n", text(names(given)));
  }

  @Test
  void quotesCommasAndLineBreaksAreQuoted() {
    assertEquals("name\r\n\"a \"\"b\"\", c\nd\"\r\n", text(names("a \"b\", c\nd")));
  }

  @ParameterizedTest
  @CsvSource({"1e7,10000000", "0.1,0.1", "-3,-3", "1e-9,0", "123456.7890123,123456.789012"})
  void numbersAreWrittenOut(double given, String printed) {
    var table =
        DataTable.<Double>of("numbers", "one row per number")
            .column(new DataColumn("x", Type.NUMBER, "", ""), number -> number)
            .rows(List.of(given));
    assertEquals("x\r\n" + printed + "\r\n", text(table));
  }

  @Test
  void everyTableHasAHeaderAndAllItsRows() throws Exception {
    for (var statistics :
        List.of(SampleStatistics.whole(), SampleStatistics.empty(), ExtremeStatistics.withheld())) {
      for (DataTable table : DataTables.of(statistics)) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new java.io.StringReader(text(table)))) {
          assertEquals(
              table.columns().stream().map(DataColumn::name).toList(), parser.getHeaderNames());
          assertEquals(table.rows().size(), parser.getRecords().size());
        }
      }
    }
  }

  @Test
  void aDemandRowIsWrittenWhole() {
    var row =
        new DemandWeek(
            LocalDate.of(2026, 8, 3),
            "Data Engineer",
            50,
            Estimate.of(48.5, 40, 57, 50),
            Estimate.withheld(Withheld.COVERAGE_CHANGED, 50),
            new DemandWeek.Coverage(1, 2, 0.75));
    var empty = SampleStatistics.empty();
    var statistics =
        new jobtrends.model.Statistics(
            empty.vintage(),
            List.of(row),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        "week,role,postings,per_run,per_run_low,per_run_high,per_run_n,per_run_n_eff,"
            + "per_run_reason,index,index_low,index_high,index_n,index_n_eff,index_reason,"
            + "runs_seen,runs_expected,matched_share,adjustment,per_run_floor,index_floor,vintage,"
            + "versions,synthetic\r\n"
            + "2026-08-03,Data Engineer,50,48.5,40,57,50,,,,,,50,,COVERAGE_CHANGED,1,2,0.75,"
            + "not seasonally adjusted: 1 week of history,PASSED,NOT_ASKED,"
            + empty.vintage().asOf()
            + ",,false\r\n",
        text(DataTables.of(statistics).get(0)));
  }

  private static DataTable names(String name) {
    return DataTable.<String>of("names", "one row per name")
        .optional(new DataColumn("name", Type.STRING, "", ""), Optional::of)
        .rows(List.of(name));
  }

  private static String text(DataTable table) {
    return new String(CsvFile.bytes(table), StandardCharsets.UTF_8);
  }
}
