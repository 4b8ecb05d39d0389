package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import jobtrends.model.Field;

/**
 * Greenhouse's pay ranges: an amount in cents, a currency, and a title in the employer's words,
 * which alone may name the period.
 */
final class GreenhousePay {

  /** Whole words, so that a "12-month range" is none. */
  private static final Pattern PERIOD =
      Pattern.compile("(?i)\\b(?:annual|annually|yearly|monthly|weekly|daily|hourly)\\b");

  private GreenhousePay() {}

  /** Several ranges are of several places or levels: which of them holds is not said. */
  static void read(JsonNode ranges, Fields fields) {
    if (ranges.size() != 1) {
      return;
    }
    JsonNode range = ranges.path(0);
    fields.add(Field.SALARY_MIN, amount(range.path("min_cents").asText()));
    fields.add(Field.SALARY_MAX, amount(range.path("max_cents").asText()));
    fields.add(Field.SALARY_CURRENCY, range.path("currency_type").asText());
    var period = PERIOD.matcher(range.path("title").asText());
    fields.add(Field.SALARY_PERIOD, period.find() ? period.group() : "");
  }

  private static String amount(String cents) {
    return cents.matches("\\d{1,15}") ? new BigDecimal(cents).movePointLeft(2).toPlainString() : "";
  }
}
