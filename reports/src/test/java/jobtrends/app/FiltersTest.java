package jobtrends.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.files.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract} and {@code dedupe}: good lines, bad lines, and input of every odd shape. */
class FiltersTest {

  private static final String BERLIN =
      "{\"id\":\"1\",\"title\":\"Senior Data Engineer (m/w/d)\",\"company\":\"Amber Labs\","
          + "\"location\":\"Berlin\",\"salary\":\"60.000 € - 80.000 € pro Jahr\","
          + "\"description\":\"We use Python and PostgreSQL.\"}";
  private static final String NOTHING = "{\"id\":\"2\"}";

  @Test
  void aListingIsSaidInTheDocumentedShape() throws Exception {
    Typed answer = filter("extract", BERLIN + "\n");

    JsonNode out = Json.MAPPER.readTree(answer.out());
    assertEquals(
        List.of(
            "id",
            "role",
            "seniority",
            "skills",
            "skillDetails",
            "pay",
            "payReason",
            "places",
            "workMode",
            "remoteScope",
            "language"),
        out.properties().stream().map(Map.Entry::getKey).toList());
    assertEquals("1 Data Engineer senior", text(out, "id", "role", "seniority"));
    assertEquals("[\"PostgreSQL\",\"Python\"]", sorted(out.path("skills")));
    assertEquals(
        "60000.0 80000.0 EUR YEAR", text(out.path("pay"), "min", "max", "currency", "period"));
    assertEquals("Berlin DE", text(out.path("places").path(0), "city", "country"));
    assertEquals(0, answer.code());
    assertEquals("", answer.err());
  }

  @Test
  void aListingOfNothingButAnIdIsAllUnknown() throws Exception {
    JsonNode out = Json.MAPPER.readTree(filter("extract", NOTHING).out());

    assertTrue(out.path("role").isNull() && out.path("pay").isNull(), out.toString());
    assertEquals("unspecified unspecified", text(out, "seniority", "workMode"));
    assertEquals("[] [] []", text(out, "skills", "places", "remoteScope"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "dedupe"})
  void badLinesAreNamedAndTheOthersProcessed(String filter) throws Exception {
    String lines = BERLIN + "\n\nno json\n[1]\r\n{\"title\":\"x\"}\n" + NOTHING + "\r\n{\"id\":";

    Typed answer = filter(filter, lines);

    assertEquals(List.of("1", "2"), ids(answer.out()));
    assertEquals(
        List.of(
            "line 3: not JSON",
            "line 4: not a JSON object",
            "line 5: a listing without an \"id\"",
            "line 7: not JSON"),
        answer.err().lines().map(line -> line.replaceFirst("(not JSON): .*", "$1")).toList());
    assertEquals(Exit.INCOMPLETE, answer.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n  \n\n"})
  void nothingInIsNothingOut(String input) {
    assertEquals(new Typed(Exit.DONE, "", ""), filter("extract", input));
    assertEquals(new Typed(Exit.DONE, "", ""), filter("dedupe", input));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "dedupe"})
  void theLastLineNeedsNoEnd(String filter) {
    assertEquals(filter(filter, BERLIN + "\n"), filter(filter, BERLIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "dedupe"})
  void bytesThatAreNotUtf8AreSaidAndTheRestIsRead(String filter) throws Exception {
    byte[] bytes = ("{\"id\":\"1\",\"location\":\"Z\u00FCrich\"}\n" + NOTHING).getBytes(ISO_8859_1);

    Typed answer = Typed.piped(bytes, filter);

    assertEquals(List.of("1", "2"), ids(answer.out()));
    assertEquals("line 1: not all of it is UTF-8; what is not was read as U+FFFD\n", answer.err());
    assertEquals(Exit.INCOMPLETE, answer.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "dedupe"})
  void hugeLinesAreLinesLikeOthers(String filter) throws Exception {
    String long_ = "{\"id\":\"1\",\"description\":\"" + "a Python ".repeat(300_000) + "\"}\n";
    String deep = "[".repeat(1_000_000) + "\n";

    Typed answer = filter(filter, long_ + deep + "a".repeat(3_000_000) + "\n" + NOTHING);

    assertEquals(List.of("1", "2"), ids(answer.out()));
    assertEquals(List.of("line 2:", "line 3:"), heads(answer.err()));
    assertTrue(answer.err().length() < 2_000, answer.err().length() + " characters");
    assertEquals(Exit.INCOMPLETE, answer.code());
  }

  @Test
  void theSameJobTwiceIsOneCluster() throws Exception {
    String again = BERLIN.replace("\"id\":\"1\"", "\"id\":\"again\"");
    String other =
        "{\"id\":\"3\",\"title\":\"Nurse\",\"company\":\"Clinic\",\"location\":\"Paris\"}";

    Typed answer = filter("dedupe", BERLIN + "\n" + other + "\n" + again);

    List<JsonNode> rows = rows(answer.out());
    assertEquals(List.of("1", "3", "again"), ids(answer.out()));
    assertEquals(rows.get(0).path("cluster"), rows.get(2).path("cluster"));
    assertEquals(2, rows.stream().map(row -> row.path("cluster")).distinct().count());
  }

  @Test
  void noBytesEverStopAFilter() {
    var random = new SplittableRandom(11);
    String good = IntStream.range(0, 20).mapToObj(i -> BERLIN).collect(Collectors.joining("\n"));
    for (int round = 0; round < 40; round++) {
      byte[] bytes = good.getBytes(UTF_8);
      for (int i = 0; i < 30; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int code = Typed.piped(bytes, round % 2 == 0 ? "extract" : "dedupe").code();
      assertTrue(code == Exit.DONE || code == Exit.INCOMPLETE, "exit code " + code);
    }
  }

  private static Typed filter(String filter, String input) {
    return Typed.piped(input.getBytes(UTF_8), filter);
  }

  private static List<String> heads(String err) {
    return err.lines().map(line -> line.substring(0, line.indexOf(':') + 1)).toList();
  }

  private static List<String> ids(String out) throws JsonProcessingException {
    return rows(out).stream().map(row -> row.path("id").asText()).toList();
  }

  private static List<JsonNode> rows(String out) throws JsonProcessingException {
    var rows = new ArrayList<JsonNode>();
    for (String line : out.lines().toList()) {
      rows.add(Json.MAPPER.readTree(line));
    }
    return rows;
  }

  private static String text(JsonNode node, String... names) {
    return Arrays.stream(names)
        .map(node::path)
        .map(value -> value.isTextual() ? value.asText() : value.toString())
        .collect(Collectors.joining(" "));
  }

  private static String sorted(JsonNode array) {
    var values = new TreeSet<String>();
    array.forEach(value -> values.add(value.toString()));
    return "[" + String.join(",", values) + "]";
  }
}
