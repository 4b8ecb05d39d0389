package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jobtrends.model.Field;

/** What one listing says, while it is being read. Values are verbatim; blank ones are not kept. */
final class Fields {

  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

  Fields add(Field field, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(field, none -> new ArrayList<>()).add(value);
    }
    return this;
  }

  Fields addAll(Field field, Collection<String> many) {
    many.forEach(value -> add(field, value));
    return this;
  }

  /** For sources that print the parts of a place apart: joined as one would print them. */
  Fields addJoined(Field field, JsonNode object, String... parts) {
    Stream<String> texts = Stream.of(parts).map(part -> object.path(part).asText());
    return add(field, String.join(", ", JsonLdPostings.distinct(texts)));
  }

  Fields set(Field field, Collection<String> many) {
    return drop(field).addAll(field, many);
  }

  Fields drop(Field field) {
    values.remove(field);
    return this;
  }

  Fields change(Field field, UnaryOperator<String> change) {
    return set(field, all(field).stream().map(change).toList());
  }

  /** For sources that print the same value in two places. */
  Fields once(Field field) {
    return set(field, JsonLdPostings.distinct(all(field).stream()));
  }

  /** For sources that print several values as one text. */
  Fields splitAtCommas(Field field) {
    return set(
        field,
        all(field).stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(String::strip)
            .toList());
  }

  /** For sources that print "Company: Title"; a title may hold a colon too, so the first counts. */
  void splitTitleAfterCompany() {
    String title = first(Field.TITLE).orElse("");
    int colon = title.indexOf(": ");
    if (colon > 0) {
      add(Field.COMPANY, title.substring(0, colon).strip());
      set(Field.TITLE, List.of(title.substring(colon + 2).strip()));
    }
  }

  /** For sources that print 0 where they know no number. */
  Fields dropZero(Field field) {
    return set(field, all(field).stream().filter(text -> !isZero(text)).toList());
  }

  Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  List<String> all(Field field) {
    return List.copyOf(values.getOrDefault(field, List.of()));
  }

  Map<Field, List<String>> map() {
    return values;
  }

  private static boolean isZero(String text) {
    return text.equals("0") || text.equals("0.0") || text.equals("0.00");
  }
}
