package jobtrends.ingest.landing;

import java.util.Map;
import java.util.Optional;

/**
 * How a user wants a dump read.
 *
 * @param preset one of {@link Presets#NAMES}; absent to choose the one whose columns fit
 * @param paths field name to path, {@code location=location.area[]}; empty to use a preset
 * @param source what to call the source where the data does not
 */
public record ImportOptions(
    Optional<String> preset, Map<String, String> paths, Optional<String> source) {

  /** Look at the data. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Map.of(), Optional.empty());

  public ImportOptions {
    paths = Map.copyOf(paths);
    if (preset.isPresent() && !paths.isEmpty()) {
      throw new IllegalArgumentException("--preset and --map exclude each other");
    }
  }
}
