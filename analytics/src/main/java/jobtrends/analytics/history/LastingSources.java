package jobtrends.analytics.history;

import java.nio.file.Path;
import jobtrends.model.RunManifest;
import jobtrends.settings.PlatformCatalogue;

/**
 * Sources whose rows may be kept. One that may be kept for a day only takes no part in statistics:
 * every one of them is made of the rows of weeks, and a source whose rows were there last night and
 * are gone today would look like a market that fell. It is counted in its runs' manifests.
 */
public final class LastingSources {

  private LastingSources() {}

  static boolean isLasting(String source) {
    return PlatformCatalogue.shipped().storageLimit(source).isEmpty();
  }

  /** Whether a landing file holds the rows of such a source. */
  static boolean isLasting(Path landed) {
    String name = landed.getFileName().toString();
    return isLasting(name.substring(0, name.indexOf(".jsonl")));
  }

  /** The run as if it had not asked the others. */
  public static RunManifest of(RunManifest run) {
    return run.withSources(
        run.sources().stream().filter(source -> isLasting(source.source())).toList());
  }
}
