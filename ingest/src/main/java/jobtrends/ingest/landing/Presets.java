package jobtrends.ingest.landing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobtrends.model.Field;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;

/** The dumps we know, written out; and mappings a user writes. */
public final class Presets {

  /** What {@code --preset} accepts. */
  public static final List<String> NAMES =
      List.of("adzuna", "daily", "indeed-us-2024", "jobspy", "themuse", "usajobs");

  private static final List<String> NOT_FIELDS = List.of("id", "source", "fetched-at");

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .registerModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Presets() {}

  /**
   * @throws Refused when there is no such preset; the message names the nearest
   */
  static Preset named(String name) {
    if (!NAMES.contains(name)) {
      throw new Refused(Nearest.sentence("preset", name, NAMES));
    }
    String resource = "/jobtrends/presets/" + name + ".yaml";
    try (var in = Objects.requireNonNull(Presets.class.getResourceAsStream(resource), resource)) {
      return YAML.readValue(in, Preset.class);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /**
   * The one preset that fits a dump best by the places its first records have; empty when none has
   * all it needs, or two fit alike.
   */
  static Optional<Preset> fitting(List<JsonNode> sample) {
    var byFit = new TreeMap<Long, List<Preset>>();
    NAMES.stream()
        .map(Presets::named)
        .filter(preset -> isComplete(preset, sample))
        .forEach(preset -> byFit.merge(fit(preset, sample), List.of(preset), Presets::both));
    return Optional.ofNullable(byFit.lastEntry())
        .map(Map.Entry::getValue)
        .filter(best -> best.size() == 1)
        .map(best -> best.get(0));
  }

  private static List<Preset> both(List<Preset> some, List<Preset> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static boolean isComplete(Preset preset, List<JsonNode> sample) {
    return preset.required().stream().allMatch(path -> sample.stream().anyMatch(path::isIn));
  }

  private static long fit(Preset preset, List<JsonNode> sample) {
    return preset.paths().stream()
        .distinct()
        .filter(p -> sample.stream().anyMatch(p::isIn))
        .count();
  }

  /**
   * The mapping of {@code --map}: {@code id}, {@code source}, {@code fetched-at} and the names of
   * {@link Field} in lower case, each with a path.
   *
   * @throws Refused for an unknown name, a path that is none, or no id
   */
  static Preset mapped(Map<String, String> paths) {
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    paths.forEach((name, path) -> field(name).ifPresent(f -> fields.put(f, List.of(path))));
    String id =
        Optional.ofNullable(paths.get("id"))
            .orElseThrow(
                () -> new Refused("--map needs an id; add --map id=PATH, where a listing's id is"));
    return new Preset(
        "map",
        "given by the user",
        id,
        new Preset.SourcePlace(Optional.ofNullable(paths.get("source")), Optional.empty()),
        Optional.ofNullable(paths.get("fetched-at")),
        fields,
        Map.of(),
        Map.of(),
        Optional.empty());
  }

  /** The field of a name; empty for the three that are no fields. */
  private static Optional<Field> field(String name) {
    if (NOT_FIELDS.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Field.values())
            .filter(field -> nameOf(field).equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name)));
  }

  private static Refused unknown(String name) {
    Stream<String> fields = Arrays.stream(Field.values()).map(Presets::nameOf);
    List<String> names = Stream.concat(NOT_FIELDS.stream(), fields).toList();
    return new Refused(Nearest.sentence("field", name, names));
  }

  private static String nameOf(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
