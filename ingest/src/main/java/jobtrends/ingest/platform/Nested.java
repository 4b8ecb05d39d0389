package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Values that stand deeper in a listing's object, brought to its surface under their path:
 * "salary/min", or "locations/city,country" where several are one text as people print it. Lists on
 * the way give a value an entry.
 */
final class Nested {

  private Nested() {}

  /**
   * Does it for every path among the names that are read, in their order, in each object of the
   * list.
   */
  static void lift(JsonNode list, Names names) {
    List<String> paths = names.read().keySet().stream().filter(n -> n.contains("/")).toList();
    each(list, entry -> paths.forEach(path -> lift(entry, path)));
  }

  /** For sources whose ids are their own only on one board: the board's host stands before them. */
  static void keyByHost(JsonNode list, String id, URI page) {
    String board = Hosts.of(page).orElse("") + "/";
    each(
        list,
        entry ->
            Names.values(entry.path(id)).stream()
                .filter(own -> !own.isBlank())
                .limit(1)
                .forEach(own -> entry.put(id, board + own)));
  }

  /** For sources that answer yes or no: the names of what is "true", as one list. */
  static void flags(JsonNode list, String into, List<String> flags) {
    each(
        list,
        entry ->
            flags.stream()
                .filter(flag -> entry.path(flag).asText().equals("true"))
                .forEach(entry.putArray(into)::add));
  }

  /** For sources that print what does not hold: where a name has that value, others go. */
  static void dropWhere(JsonNode list, String name, String value, List<String> dropped) {
    each(
        list,
        entry -> {
          if (entry.path(name).asText().equals(value)) {
            entry.remove(dropped);
          }
        });
  }

  static void each(JsonNode list, Consumer<ObjectNode> change) {
    for (JsonNode entry : list) {
      if (entry instanceof ObjectNode object) {
        change.accept(object);
      }
    }
  }

  private static void lift(ObjectNode entry, String path) {
    List<String> steps = List.of(path.split("/"));
    Stream<JsonNode> found = Stream.of(entry);
    for (String step : steps.subList(0, steps.size() - 1)) {
      found = found.flatMap(node -> JsonLdThings.entries(node.path(step)));
    }
    List<String> last = List.of(steps.get(steps.size() - 1).split(","));
    List<String> texts = JsonLdPostings.distinct(found.map(node -> joined(node, last)));
    if (!texts.isEmpty()) {
      texts.forEach(entry.putArray(path)::add);
    }
  }

  private static String joined(JsonNode node, List<String> names) {
    Stream<String> parts = names.stream().flatMap(name -> Names.values(node.path(name)).stream());
    return String.join(", ", JsonLdPostings.distinct(parts));
  }
}
