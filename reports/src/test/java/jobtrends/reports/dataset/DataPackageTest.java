package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.Test;

class DataPackageTest {

  private final List<DataTable> tables = DataTables.of(SampleStatistics.whole());

  private JsonNode described(boolean synthetic) throws Exception {
    byte[] bytes =
        DataPackage.bytes(
            SampleStatistics.vintage(synthetic), tables, List.of("Remotive: from remotive.com"));
    return new ObjectMapper().readTree(bytes);
  }

  @Test
  void everyTableIsDescribedWithItsChecksumAndColumns() throws Exception {
    JsonNode resources = described(false).get("resources");
    assertEquals(tables.size(), resources.size());
    for (int i = 0; i < tables.size(); i++) {
      byte[] file = CsvFile.bytes(tables.get(i));
      JsonNode resource = resources.get(i);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      assertEquals("sha256:" + sum, resource.get("hash").asText());
      assertEquals(file.length, resource.get("bytes").asInt());
      assertEquals(tables.get(i).name() + ".csv", resource.get("path").asText());
      var names = new ArrayList<String>();
      resource.get("schema").get("fields").forEach(field -> names.add(field.get("name").asText()));
      assertEquals(tables.get(i).columns().stream().map(DataColumn::name).toList(), names);
    }
  }

  @Test
  void everyColumnSaysWhatItIs() {
    for (DataTable table : tables) {
      for (DataColumn column : table.columns()) {
        assertTrue(!column.description().isBlank(), table.name() + "." + column.name());
      }
    }
  }

  @Test
  void syntheticDataSaysSo() throws Exception {
    assertTrue(described(true).get("synthetic").asBoolean());
    assertTrue(described(true).get("description").asText().startsWith("Synthetic data:"));
    assertEquals("Remotive: from remotive.com", described(true).at("/sources/0/title").asText());
    assertEquals("CC-BY-4.0", described(true).at("/licenses/0/name").asText());
  }
}
