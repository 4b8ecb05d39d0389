package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.settings.Refused;

/**
 * Where a value is found in a record: names apart by dots, {@code []} for each element of a list,
 * {@code [0]} for its first: {@code location.area[]}. A column of a CSV file is a path of one name;
 * a name that itself holds a dot is found by its full text first.
 */
record FieldPath(String path) {

  private static final Pattern STEP =
      Pattern.compile("([^\\[\\]]{1,200})((?:\\[\\d{0,4}\\]){0,4})");
  private static final Pattern INDEX = Pattern.compile("\\[(\\d{0,4})\\]");

  FieldPath {
    boolean wellFormed =
        !path.isBlank()
            && Arrays.stream(path.split("\\.", -1)).allMatch(s -> STEP.matcher(s).matches());
    if (!wellFormed) {
      throw new Refused("'" + path + "' is not a path; write a.b[].c");
    }
  }

  /** Every value there, as printed; none when it is absent or null. */
  List<String> values(JsonNode record) {
    return nodes(record)
        .filter(node -> node.isValueNode() && !node.isNull())
        .map(JsonNode::asText)
        .toList();
  }

  /** Whether the record has such a place at all, filled or not. */
  boolean isIn(JsonNode record) {
    return nodes(record).findAny().isPresent() || holdsEmptyList(record);
  }

  private boolean holdsEmptyList(JsonNode record) {
    int list = path.indexOf("[");
    return list > 0 && new FieldPath(path.substring(0, list)).nodes(record).findAny().isPresent();
  }

  private Stream<JsonNode> nodes(JsonNode record) {
    if (record.has(path)) {
      return Stream.of(record.get(path));
    }
    Stream<JsonNode> nodes = Stream.of(record);
    for (String step : path.split("\\.")) {
      nodes = nodes.flatMap(node -> step(node, step));
    }
    return nodes;
  }

  private static Stream<JsonNode> step(JsonNode node, String step) {
    Matcher parts = STEP.matcher(step);
    if (!parts.matches() || !node.has(parts.group(1))) {
      return Stream.empty();
    }
    Stream<JsonNode> nodes = Stream.of(node.get(parts.group(1)));
    Matcher index = INDEX.matcher(parts.group(2));
    while (index.find()) {
      String which = index.group(1);
      nodes = nodes.flatMap(list -> elements(list, which));
    }
    return nodes;
  }

  private static Stream<JsonNode> elements(JsonNode list, String which) {
    if (!list.isArray()) {
      return Stream.empty();
    }
    return which.isEmpty()
        ? StreamSupport.stream(list.spliterator(), false)
        : Stream.ofNullable(list.get(Integer.parseInt(which)));
  }
}
