package jobtrends.analytics.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.settings.Refused;

/**
 * One line of a labelled file.
 *
 * @param where file and line, for whoever has to mend it
 */
record LabelledCase(String where, JsonNode row) {

  String id() {
    return text("id");
  }

  /** The kind of source the case is like; empty text where the file does not say. */
  String source() {
    return optional("source").orElse("");
  }

  String text(String name) {
    return optional(name).orElseThrow(() -> refuse("has no \"" + name + "\""));
  }

  Optional<String> optional(String name) {
    JsonNode value = row.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  boolean flag(String name) {
    if (!row.path(name).isBoolean()) {
      throw refuse("needs true or false as \"" + name + "\"");
    }
    return row.path(name).asBoolean();
  }

  OptionalDouble number(String name) {
    JsonNode value = row.path(name);
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }

  /** The texts of a list; empty where there is none. */
  List<String> texts(String name) {
    return elements(name).map(JsonNode::asText).toList();
  }

  /** The objects of a list, or the one object, as cases of their own. */
  List<LabelledCase> parts(String name) {
    return row.path(name).isObject()
        ? List.of(new LabelledCase(where, row.path(name)))
        : elements(name).map(part -> new LabelledCase(where, part)).toList();
  }

  private Stream<JsonNode> elements(String name) {
    JsonNode list = row.path(name);
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of();
  }

  Refused refuse(String what) {
    return new Refused(where + " " + what);
  }
}
