package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.Field;

/**
 * The names a source uses: those we read, and those we looked at and leave. Any other is news.
 *
 * @param read name at the source → our field
 * @param ignored known, and deliberately not read
 */
record Names(Map<String, Field> read, Set<String> ignored) {

  /**
   * @param ignored names with white space between them
   */
  static Names reading(Map<String, Field> read, String ignored) {
    return new Names(Map.copyOf(read), Set.of(ignored.strip().split("\\s+")));
  }

  static Names ignoring(String ignored) {
    return reading(Map.of(), ignored);
  }

  boolean knows(String name) {
    return read.containsKey(name) || ignored.contains(name);
  }

  /** Reads an object's values; names, or values of a kind, never seen are reported. */
  Fields fields(JsonNode object, Findings findings) {
    var fields = new Fields();
    findings.newFields(unknown(object));
    for (var property : object.properties()) {
      Field field = read.get(property.getKey());
      if (field != null) {
        List<String> values = values(property.getValue());
        fields.addAll(field, values);
        reportStrange(property, values, findings);
      }
    }
    return fields;
  }

  List<String> unknown(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).filter(n -> !knows(n)).toList();
  }

  /** A text as it is; of a list, every text; of an object, its name. */
  static List<String> values(JsonNode node) {
    if (node.isArray()) {
      var values = new ArrayList<String>();
      node.forEach(entry -> text(entry).ifPresent(values::add));
      return values;
    }
    return text(node).stream().toList();
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode text = node.isObject() ? node.path("name") : node;
    return Optional.of(text).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private static void reportStrange(
      Map.Entry<String, JsonNode> property, List<String> values, Findings findings) {
    if (values.isEmpty() && property.getValue().size() > 0) {
      findings.newFields(List.of(property.getKey() + ": of a kind never seen before"));
    }
  }
}
