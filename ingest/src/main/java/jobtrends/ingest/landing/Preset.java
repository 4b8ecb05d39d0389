package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.model.Field;

/**
 * How one kind of dump is read: where in a record each field is found. Presets are data; see {@code
 * jobtrends/presets} in the resources.
 *
 * @param name what {@code --preset} calls it
 * @param about one line for a person
 * @param id path of the source's own id
 * @param source where the source's name is found
 * @param fetchedAt path of the time of the fetch; absent when the dump does not hold one
 * @param fields paths of each field's values
 * @param constants what every listing of such a dump has in common, by the dump's own definition
 * @param absent values that mean "not said": a pay of 0
 * @param predicted what says that the source guessed the pay itself
 */
record Preset(
    String name,
    String about,
    String id,
    SourcePlace source,
    Optional<String> fetchedAt,
    Map<Field, List<String>> fields,
    Map<Field, String> constants,
    Map<Field, List<String>> absent,
    Optional<Predicted> predicted) {

  Preset {
    fields = ordered(fields);
    constants = ordered(Objects.requireNonNullElse(constants, Map.of()));
    absent = ordered(Objects.requireNonNullElse(absent, Map.of()));
    paths(id, source, fetchedAt, fields, predicted).forEach(FieldPath::new);
  }

  /** In the order of {@link Field}: the text of a preset is hashed into a run's scope. */
  private static <T> Map<Field, T> ordered(Map<Field, T> map) {
    var ordered = new EnumMap<Field, T>(Field.class);
    ordered.putAll(map);
    return Collections.unmodifiableMap(ordered);
  }

  /** A source's name: found in each record, or the same for all; neither when the user names it. */
  record SourcePlace(Optional<String> path, Optional<String> name) {}

  /** The pay was guessed where the value at {@code path} is {@code value}. */
  record Predicted(String path, String value) {}

  /** Every place this preset looks at. */
  List<FieldPath> paths() {
    return paths(id, source, fetchedAt, fields, predicted).map(FieldPath::new).toList();
  }

  private static Stream<String> paths(
      String id,
      SourcePlace source,
      Optional<String> fetchedAt,
      Map<Field, List<String>> fields,
      Optional<Predicted> predicted) {
    return Stream.of(
            Stream.of(id),
            source.path().stream(),
            fetchedAt.stream(),
            predicted.map(Predicted::path).stream(),
            fields.values().stream().flatMap(List::stream))
        .flatMap(paths -> paths);
  }

  /** The places without which a record is not of this kind. */
  List<FieldPath> required() {
    return Stream.of(
            Stream.of(id),
            source.path().stream(),
            fetchedAt.stream(),
            fields.getOrDefault(Field.TITLE, List.of()).stream())
        .flatMap(paths -> paths)
        .map(FieldPath::new)
        .toList();
  }

  Optional<String> idOf(JsonNode record) {
    return first(id, record);
  }

  Optional<String> sourceOf(JsonNode record) {
    return source.path().flatMap(path -> first(path, record)).or(source::name);
  }

  Optional<String> fetchedAtOf(JsonNode record) {
    return fetchedAt.flatMap(path -> first(path, record));
  }

  private static Optional<String> first(String path, JsonNode record) {
    return new FieldPath(path).values(record).stream().filter(v -> !v.isBlank()).findFirst();
  }

  /** The verbatim fields of a record. */
  Map<Field, List<String>> fieldsOf(JsonNode record) {
    Map<Field, List<String>> found = new EnumMap<>(Field.class);
    constants.forEach((field, value) -> found.put(field, List.of(value)));
    fields.forEach((field, paths) -> found.put(field, values(field, paths, record)));
    if (isPredicted(record)) {
      found.put(Field.SALARY_PREDICTED, List.of("true"));
    }
    return found;
  }

  private List<String> values(Field field, List<String> paths, JsonNode record) {
    var values = new ArrayList<String>();
    paths.forEach(path -> values.addAll(new FieldPath(path).values(record)));
    values.removeAll(absent.getOrDefault(field, List.of()));
    return values;
  }

  private boolean isPredicted(JsonNode record) {
    return predicted
        .filter(flag -> new FieldPath(flag.path()).values(record).contains(flag.value()))
        .isPresent();
  }
}
