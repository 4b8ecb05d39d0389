package jobtrends.reports.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.model.Statistics;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.page.Format;
import jobtrends.reports.page.ReportRequest;
import jobtrends.reports.page.ReportWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The written data set read by the rules of the Tabular Data Package and Table Schema (v1), knowing
 * nothing of what wrote it: the description fits the profile, every file is what the description
 * says, every value is of its column's type.
 */
class FrictionlessTest {

  private static final Set<String> TYPES = Set.of("string", "number", "integer", "date", "boolean");

  static Stream<Statistics> given() {
    return Stream.of(
        SampleStatistics.whole(),
        SampleStatistics.empty(),
        ExtremeStatistics.one(),
        ExtremeStatistics.withheld(),
        ExtremeStatistics.longNames());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("given")
  void whoKnowsTheStandardCanReadTheData(Statistics statistics, @TempDir Path to) throws Exception {
    ReportWriter.write(statistics, new ReportRequest(to, Set.of(Format.CSV), Map.of()));
    Path folder = to.resolve("2026-08-23/data");
    JsonNode description = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());

    profile(description);
    var files = new HashSet<String>(Set.of("datapackage.json", "dictionary.html"));
    for (JsonNode resource : description.get("resources")) {
      assertTrue(files.add(resource.get("path").asText()), resource + " is there twice");
      resource(resource, folder);
    }
    try (var there = Files.list(folder)) {
      assertEquals(
          files,
          Set.copyOf(there.map(file -> file.getFileName().toString()).toList()),
          "every file is described");
    }
  }

  private static void profile(JsonNode description) {
    assertEquals("tabular-data-package", description.get("profile").asText());
    assertTrue(description.get("name").asText().matches("[a-z0-9._-]+"));
    OffsetDateTime.parse(description.get("created").asText());
    for (JsonNode licence : description.get("licenses")) {
      assertTrue(licence.get("name").asText().matches("[-a-zA-Z0-9._]+"));
      assertTrue(URI.create(licence.get("path").asText()).isAbsolute());
    }
    for (JsonNode source : description.get("sources")) {
      assertTrue(!source.get("title").asText().isBlank());
    }
    assertTrue(description.get("resources").size() > 0);
  }

  private static void resource(JsonNode resource, Path folder) throws Exception {
    String path = resource.get("path").asText();
    assertTrue(path.matches("[a-z0-9._-]+\\.csv") && !path.contains(".."), path);
    assertTrue(resource.get("name").asText().matches("[a-z0-9._-]+"));
    assertEquals("tabular-data-resource", resource.get("profile").asText());
    byte[] file = Files.readAllBytes(folder.resolve(path));
    assertEquals(file.length, resource.get("bytes").asLong(), path);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(file);
    assertEquals("sha256:" + HexFormat.of().formatHex(sum), resource.get("hash").asText(), path);
    table(resource, new String(file, StandardCharsets.UTF_8));
  }

  private static void table(JsonNode resource, String text) throws IOException {
    assertEquals("[\"\"]", resource.at("/schema/missingValues").toString());
    List<JsonNode> fields = new ArrayList<>();
    resource.at("/schema/fields").forEach(fields::add);
    List<String> names = fields.stream().map(field -> field.get("name").asText()).toList();
    assertEquals(names.size(), Set.copyOf(names).size(), names + " are not unique");
    try (CSVParser rows = CSVFormat.RFC4180.parse(new java.io.StringReader(text))) {
      boolean isHeader = true;
      for (CSVRecord row : rows) {
        if (isHeader) {
          assertEquals(names, row.toList());
          isHeader = false;
        } else {
          assertEquals(names.size(), row.size(), row.toString());
          for (int i = 0; i < names.size(); i++) {
            value(fields.get(i), row.get(i));
          }
        }
      }
    }
  }

  private static void value(JsonNode field, String value) {
    String type = field.get("type").asText();
    assertTrue(TYPES.contains(type), type);
    boolean fits =
        value.isEmpty()
            || switch (type) {
              case "number" -> value.matches("-?\\d+(\\.\\d+)?");
              case "integer" -> value.matches("-?\\d+");
              case "boolean" -> value.matches("true|false");
              case "date" -> value.equals(LocalDate.parse(value).toString());
              default -> "=+-@\t\r\n".indexOf(value.charAt(0)) < 0;
            };
    assertTrue(fits, field.get("name") + " is no " + type + ": " + value);
  }
}
