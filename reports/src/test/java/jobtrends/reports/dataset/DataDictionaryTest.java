package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  @Test
  void everyColumnIsExplained() {
    List<DataTable> tables = DataTables.of(SampleStatistics.whole());
    String page =
        new String(
            DataDictionary.bytes(SampleStatistics.vintage(false), tables), StandardCharsets.UTF_8);
    for (DataTable table : tables) {
      assertTrue(page.contains("<a href=\"" + table.name() + ".csv\">"), table.name());
      for (DataColumn column : table.columns()) {
        assertTrue(page.contains("<code>" + column.name() + "</code>"), column.name());
        String meaning = column.description().replace("&", "&amp;").replace("<", "&lt;");
        assertTrue(page.contains("<td>" + meaning.replace("\"", "&quot;") + "</td>"), meaning);
      }
    }
  }
}
