package jobtrends.settings;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jobtrends.model.Field;

/**
 * Fields of a listing as a person writes them: "posted-at"; capitals and underscores do as well.
 */
final class FieldNames extends KeyDeserializer {

  private static final List<String> ALL =
      Arrays.stream(Field.values()).map(FieldNames::of).toList();

  static String of(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Object deserializeKey(String said, DeserializationContext context) throws IOException {
    String name = said.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!ALL.contains(name)) {
      var refused = new Refused(Nearest.sentence("field", said, ALL));
      throw JsonMappingException.from(context.getParser(), refused.getMessage(), refused);
    }
    return Field.values()[ALL.indexOf(name)];
  }
}
