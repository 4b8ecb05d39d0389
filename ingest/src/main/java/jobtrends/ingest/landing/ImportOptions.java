package jobtrends.ingest.landing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jobtrends.settings.Refused;

/**
 * How a user wants a dump read.
 *
 * @param preset one of {@link Presets#NAMES}; absent to choose the one whose columns fit
 * @param paths field name to path, {@code location=location.area[]}; empty to use a preset
 * @param source what to call the source where the data does not
 * @throws Refused for an unknown preset or field, a path that is none, or a map without an id
 */
public record ImportOptions(
    Optional<String> preset, Map<String, String> paths, Optional<String> source) {

  /** Look at the data. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Map.of(), Optional.empty());

  public ImportOptions {
    // Sorted: of two wrong names the same one is said each time.
    paths = Collections.unmodifiableMap(new TreeMap<>(paths));
    if (preset.isPresent() && !paths.isEmpty()) {
      throw new Refused("--preset and --map exclude each other; give one of them");
    }
    // Said now, before a file is opened.
    preset.ifPresent(Presets::named);
    if (!paths.isEmpty()) {
      Presets.mapped(paths);
    }
  }
}
