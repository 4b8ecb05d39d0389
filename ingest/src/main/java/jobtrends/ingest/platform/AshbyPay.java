package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.model.Field;

/**
 * Ashby's compensation: tiers of components, of which only those of the type Salary are pay; equity
 * and bonus are not.
 */
final class AshbyPay {

  private AshbyPay() {}

  /** One salary is read from its fields; of several, the text in which Ashby sums them up. */
  static void read(JsonNode compensation, Fields fields) {
    List<JsonNode> salaries = salaries(compensation);
    if (salaries.size() == 1) {
      readOne(salaries.get(0), fields);
    } else {
      fields.add(Field.SALARY, compensation.path("scrapeableCompensationSalarySummary").asText());
    }
  }

  private static void readOne(JsonNode salary, Fields fields) {
    fields.add(Field.SALARY_MIN, salary.path("minValue").asText());
    fields.add(Field.SALARY_MAX, salary.path("maxValue").asText());
    fields.add(Field.SALARY_CURRENCY, salary.path("currencyCode").asText());
    String interval = salary.path("interval").asText();
    // "6 MONTH" is printed too: only of one unit is its word the period.
    fields.add(Field.SALARY_PERIOD, interval.startsWith("1 ") ? interval : "");
  }

  private static List<JsonNode> salaries(JsonNode compensation) {
    return entries(compensation.path("compensationTiers"))
        .flatMap(tier -> entries(tier.path("components")))
        .filter(component -> component.path("compensationType").asText().equals("Salary"))
        .toList();
  }

  private static Stream<JsonNode> entries(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
