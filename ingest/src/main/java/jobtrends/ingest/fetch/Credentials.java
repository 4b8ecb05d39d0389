package jobtrends.ingest.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.settings.Refused;

/** The user's keys, from environment variables only; no value is ever printed. */
record Credentials(Map<String, String> environment) {

  /** Shorter ones would be found in every text, and are nobody's key. */
  private static final int SHORTEST = 6;

  Credentials {
    environment = Map.copyOf(environment);
  }

  /** The values of these variables, in their order; empty unless all are set. */
  Optional<List<String>> all(String... names) {
    List<String> values = Arrays.stream(names).map(this::value).flatMap(Optional::stream).toList();
    return Optional.of(values).filter(all -> all.size() == names.length);
  }

  /**
   * @throws Refused for a value that cannot be a key
   */
  Optional<String> value(String name) {
    Optional<String> value =
        Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    value.filter(v -> !isKey(v)).ifPresent(v -> refuse(name));
    return value;
  }

  private static boolean isKey(String value) {
    return value.length() >= SHORTEST && value.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  private static void refuse(String name) {
    throw new Refused(
        "the environment variable "
            + name
            + " is no key: keys are "
            + SHORTEST
            + " or more letters, digits and signs without spaces; set it again or unset it");
  }

  @Override
  public String toString() {
    return "credentials";
  }
}
