package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import jobtrends.files.Json;
import jobtrends.model.PayReading;
import jobtrends.model.Salary;
import jobtrends.model.Seniority;
import org.junit.jupiter.api.Test;

/** Floors slightly under what was reached on labelled real listings; skipped where they are not. */
class EvalSetTest {

  private static final Path SETS = Path.of("../../shared/eval");

  @Test
  void titlesMeetTheirFloors() throws IOException {
    var titles = Titles.standard();
    List<JsonNode> cases = cases("titles.dev.jsonl");
    double role =
        share(
            cases,
            c -> {
              String said =
                  fold(titles.read(Plain.field(text(c, "raw_title"))).role().orElse("Other"));
              return said.equals(fold(text(c, "role"))) || said.equals(fold(text(c, "alt_role")));
            });
    double seniority =
        share(cases, c -> titles.read(Plain.field(text(c, "raw_title"))).seniority() == level(c));
    assertTrue(role >= 0.985, "role " + role);
    assertTrue(seniority >= 0.99, "seniority " + seniority);
  }

  @Test
  void salariesMeetTheirFloors() throws IOException {
    List<JsonNode> cases = cases("salary.dev.jsonl");
    List<JsonNode> pay = cases.stream().filter(c -> c.get("is_pay").asBoolean()).toList();
    List<JsonNode> other = cases.stream().filter(c -> !c.get("is_pay").asBoolean()).toList();
    double exact = share(pay, c -> isExact(c, read(c)));
    double wrong = share(pay, c -> read(c).salary().isPresent() && !isExact(c, read(c)));
    double falsePay = share(other, c -> read(c).salary().isPresent());
    assertTrue(exact >= 0.985, "exact " + exact);
    assertTrue(wrong <= 0.005, "wrong " + wrong);
    assertTrue(falsePay <= 0.015, "false pay " + falsePay);
  }

  private static final Salaries SALARIES = Salaries.standard();

  private static PayReading read(JsonNode gold) {
    var text = Plain.field(text(gold, "text"));
    Optional<String> country = Optional.of(text(gold, "country_hint")).filter(c -> !c.isEmpty());
    boolean field = List.of("board_string", "bare_string").contains(text(gold, "kind"));
    return field
        ? SALARIES.read(text, Optional.empty(), country)
        : SALARIES.read(Optional.empty(), text, country);
  }

  private static boolean isExact(JsonNode gold, PayReading reading) {
    return reading.salary().stream()
        .anyMatch(
            salary ->
                near(salary.min(), gold.get("min"))
                    && near(salary.max(), gold.get("max"))
                    && isSameUnit(salary, gold));
  }

  private static boolean isSameUnit(Salary salary, JsonNode gold) {
    return salary.currency().equals(text(gold, "currency"))
        && salary.period().name().equals(text(gold, "period"));
  }

  private static boolean near(OptionalDouble said, JsonNode gold) {
    if (gold.isNull() || said.isEmpty()) {
      return gold.isNull() && said.isEmpty();
    }
    double larger = Math.max(Math.abs(said.getAsDouble()), Math.abs(gold.asDouble()));
    return Math.abs(said.getAsDouble() - gold.asDouble()) <= 0.005 * larger;
  }

  private static Seniority level(JsonNode gold) {
    return Seniority.valueOf(text(gold, "seniority").toUpperCase(Locale.ROOT));
  }

  private static double share(List<JsonNode> cases, Predicate<JsonNode> right) {
    return cases.stream().filter(right).count() / (double) cases.size();
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : "";
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9+#.]+", " ")
        .strip();
  }

  private static List<JsonNode> cases(String file) throws IOException {
    Path set = SETS.resolve(file);
    assumeTrue(Files.exists(set), "no labelled listings at " + set);
    var cases = new ArrayList<JsonNode>();
    for (String line : Files.readAllLines(set)) {
      cases.add(Json.MAPPER.readTree(line));
    }
    return cases;
  }
}
