package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import jobtrends.model.Field;

/**
 * What a {@code JobPosting} says of pay: {@code baseSalary}, a MonetaryAmount, a number, or a text.
 * 0 stands for unknown where sites must print something.
 */
final class JsonLdPay {

  private JsonLdPay() {}

  static void read(JsonNode posting, Fields fields) {
    JsonNode salary = first(posting.path("baseSalary"));
    JsonNode value = salary.isObject() ? first(salary.path("value")) : salary;
    if (value.isObject()) {
      fields.add(Field.SALARY_MIN, value.path("minValue").asText(value.path("value").asText()));
      fields.add(Field.SALARY_MAX, value.path("maxValue").asText(value.path("value").asText()));
    } else if (isNumber(value)) {
      fields.add(Field.SALARY_MIN, value.asText()).add(Field.SALARY_MAX, value.asText());
    } else {
      fields.add(Field.SALARY, value.asText());
    }
    fields.add(Field.SALARY_MIN, salary.path("minValue").asText());
    fields.add(Field.SALARY_MAX, salary.path("maxValue").asText());
    fields.dropZero(Field.SALARY_MIN).dropZero(Field.SALARY_MAX);
    fields.add(
        Field.SALARY_CURRENCY,
        salary.path("currency").asText(posting.path("salaryCurrency").asText()));
    fields.add(
        Field.SALARY_PERIOD, value.path("unitText").asText(salary.path("unitText").asText()));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static boolean isNumber(JsonNode value) {
    return value.asText().matches("\\d{1,12}(\\.\\d{1,6})?");
  }
}
