package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jobtrends.model.Field;

/**
 * The names a source uses: those we read, and those we looked at and leave. Any other is news. A
 * name within an object, or within each object of a list, is written with its parent's before it:
 * "salaryRange.min".
 *
 * @param read name at the source → our field; in the order of the names' letters, since a map of
 *     the JDK's own making has another order in every process
 * @param ignored known, and deliberately not read
 */
record Names(Map<String, Field> read, Set<String> ignored) {

  Names {
    read = Collections.unmodifiableMap(new TreeMap<>(read));
  }

  /**
   * @param ignored names with white space between them
   */
  static Names reading(Map<String, Field> read, String ignored) {
    return new Names(read, Set.of(ignored.strip().split("\\s+")));
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
    walk("", object, (name, value) -> read(name, value, fields, findings));
    return fields;
  }

  List<String> unknown(JsonNode object) {
    var names = new ArrayList<String>();
    walk("", object, (name, value) -> names.add(name));
    names.removeIf(this::knows);
    return names;
  }

  private void walk(String within, JsonNode object, BiConsumer<String, JsonNode> take) {
    for (var property : object.properties()) {
      String name = within + property.getKey();
      JsonNode value = property.getValue();
      if (isParent(name) && areObjects(value)) {
        JsonLdThings.entries(value).forEach(inner -> walk(name + ".", inner, take));
      } else {
        take.accept(name, value);
      }
    }
  }

  private boolean isParent(String name) {
    return !knows(name)
        && Stream.concat(read.keySet().stream(), ignored.stream())
            .anyMatch(known -> known.startsWith(name + "."));
  }

  private static boolean areObjects(JsonNode value) {
    return JsonLdThings.entries(value).allMatch(JsonNode::isObject);
  }

  private void read(String name, JsonNode value, Fields fields, Findings findings) {
    Field field = read.get(name);
    if (field != null) {
      List<String> values = values(value);
      fields.addAll(field, values);
      if (values.isEmpty() && value.size() > 0) {
        findings.newFields(List.of(name + ": of a kind never seen before"));
      }
    }
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
}
