package jobtrends.analytics.accuracy;

import java.util.Map;
import java.util.Optional;
import jobtrends.model.Field;
import jobtrends.model.ListingText;

/** A listing of the few fields a case fills. */
final class Inputs {

  private Inputs() {}

  /** Fields without a word are absent. */
  static ListingText of(String id, Map<Field, String> fields) {
    return new ListingText(
        id,
        text(fields, Field.TITLE),
        text(fields, Field.COMPANY),
        text(fields, Field.LOCATION),
        text(fields, Field.SALARY),
        text(fields, Field.DESCRIPTION),
        text(fields, Field.COUNTRY),
        Optional.empty());
  }

  private static Optional<String> text(Map<Field, String> fields, Field field) {
    return Optional.ofNullable(fields.get(field)).filter(said -> !said.isBlank());
  }
}
