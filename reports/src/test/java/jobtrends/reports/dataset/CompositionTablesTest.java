package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;

class CompositionTablesTest {

  @Test
  void everyTableHasItsHeaderAndItsFirstRow() {
    assertEquals(
        List.of(
            "role,level," + estimate("share"),
            "scope," + estimate("share"),
            "source,postings,alone",
            "role,city,money," + estimate("median") + "," + estimate("disclosure")),
        lines(0));
    assertEquals(
        List.of(
            "All roles,JUNIOR,0.06,",
            "US,0.41,",
            "arbeitnow,900,850",
            "Machine Learning Engineer,Berlin,US_DOLLARS,140000,130000,150000,60,"),
        lines(1).stream()
            .map(line -> line.replaceAll("(0\\.06|0\\.41|150000,60),.*", "$1,"))
            .toList());
  }

  private static List<String> lines(int line) {
    return CompositionTables.of(SampleStatistics.whole().composition())
        .map(CsvFile::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList().get(line))
        .toList();
  }

  private static String estimate(String name) {
    return "%s,%s_low,%s_high,%s_n,%s_n_eff,%s_reason".replace("%s", name);
  }
}
