package jobtrends.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jobtrends.model.Field;

/**
 * Reads YAML into a record and refuses what is not exactly its own, with file, line and the nearest
 * valid key.
 */
public final class SettingsFile {

  static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModules(
              new Jdk8Module(),
              new JavaTimeModule(),
              new SimpleModule().addKeyDeserializer(Field.class, new FieldNames()))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SettingsFile() {}

  /**
   * Reads a user's settings file.
   *
   * @throws Refused naming file, line and key when it cannot be read or holds a key or value that
   *     is not ours
   */
  public static Settings read(Path file, Collection<String> platformIds) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Refused(
          "cannot read the settings file " + file + "; check that it exists and is UTF-8 text");
    }
    Settings settings =
        text.isBlank() ? Settings.DEFAULTS : parse(text, file.toString(), Settings.class);
    settings.platforms().keySet().stream()
        .filter(id -> !platformIds.contains(id))
        .sorted()
        .findFirst()
        .ifPresent(id -> refuse(file + ": " + Nearest.sentence("platform", id, platformIds)));
    return settings;
  }

  static <T> T parse(String text, String name, Class<T> type) {
    try {
      return YAML.readValue(text, type);
    } catch (UnrecognizedPropertyException e) {
      throw new Refused(atKey(name, text, e) + Nearest.sentence("key", path(e), known(e)));
    } catch (MismatchedInputException e) {
      throw new Refused(
          atKey(name, text, e)
              + "'"
              + path(e)
              + "' has a value of the wrong kind; it takes "
              + kind(e.getTargetType()));
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof Refused refused
          ? new Refused(at(name, e) + refused.getMessage())
          : new Refused(at(name, e) + firstLine(e));
    } catch (JsonProcessingException e) {
      throw new Refused(at(name, e) + "this is not YAML: " + firstLine(e));
    }
  }

  /** What a key takes, for a person who knows YAML and not our types. */
  private static String kind(Class<?> type) {
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type.isEnum()) {
      return "one of " + List.of(type.getEnumConstants());
    }
    if (type == Duration.class) {
      return "a duration such as PT30S";
    }
    return Map.class.isAssignableFrom(type) || type.isRecord() ? "keys with values" : "one text";
  }

  private static List<String> known(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds().stream().map(String::valueOf).toList();
  }

  private static String path(JsonMappingException e) {
    return e.getPath().isEmpty() ? "(top)" : e.getPath().get(e.getPath().size() - 1).getFieldName();
  }

  /** The parser stops behind the value, often a line further: the key itself is looked for. */
  private static String atKey(String name, String text, JsonMappingException e) {
    List<String> lines = text.lines().toList();
    int stopped = e.getLocation() == null ? lines.size() : e.getLocation().getLineNr();
    for (int i = Math.min(stopped, lines.size()) - 1; i >= 0; i--) {
      if (lines.get(i).contains(path(e) + ":")) {
        return name + ", line " + (i + 1) + ": ";
      }
    }
    return at(name, e);
  }

  private static String at(String name, JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    return name + (where == null ? ": " : ", line " + where.getLineNr() + ": ");
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("no more is known");
  }

  private static void refuse(String sentence) {
    throw new Refused(sentence);
  }
}
