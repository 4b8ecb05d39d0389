package jobtrends.ingest.fetch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jobtrends.files.Json;

/**
 * Validators in a JSON Lines file, one line per address, sorted by it.
 *
 * <p>What is stored counts only once it is {@linkplain #keep kept}: after its listings have landed.
 * Otherwise a run that is killed would make the next one hear "unchanged" of pages whose listings
 * were lost.
 */
public final class ValidatorFile implements Validators {

  /** Addresses not seen for so long before the newest are dropped, or the file would only grow. */
  private static final Duration MEMORY = Duration.ofDays(90);

  private final Path file;
  private final Map<URI, Validator> kept = new ConcurrentHashMap<>();
  private final Map<URI, Validator> stored = new ConcurrentHashMap<>();

  private ValidatorFile(Path file) {
    this.file = file;
  }

  /** Reads what earlier runs kept; a file that is not there is an empty one. */
  public static ValidatorFile open(Path file) {
    var validators = new ValidatorFile(file);
    if (Files.exists(file)) {
      Json.readLines(file, Validator.class)
          .forEach(validator -> validators.kept.put(validator.asked(), validator));
    }
    return validators;
  }

  @Override
  public Optional<Validator> lookup(URI asked) {
    return Optional.ofNullable(kept.get(asked));
  }

  @Override
  public void store(Validator validator) {
    stored.put(validator.asked(), validator);
  }

  /**
   * Keeps what was stored for pages that have landed, and writes the file, whole or not at all.
   *
   * @throws java.io.UncheckedIOException when the disk refuses
   */
  public synchronized void keep(Collection<URI> landed) {
    landed.forEach(
        asked -> Optional.ofNullable(stored.remove(asked)).ifPresent(v -> kept.put(asked, v)));
    forget();
    var sorted = new TreeMap<URI, Validator>(Comparator.comparing(URI::toString));
    sorted.putAll(kept);
    Json.writeLines(file, sorted.values());
  }

  private void forget() {
    kept.values().stream()
        .map(Validator::seenAt)
        .max(Comparator.naturalOrder())
        .map(newest -> newest.minus(MEMORY))
        .ifPresent(limit -> kept.values().removeIf(v -> isBefore(v, limit)));
  }

  private static boolean isBefore(Validator validator, Instant limit) {
    return validator.seenAt().isBefore(limit);
  }
}
