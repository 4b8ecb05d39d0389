package jobtrends.analytics;

import java.util.ArrayList;
import java.util.List;
import jobtrends.model.RunManifest;
import jobtrends.model.VersionBreak;

/** Where the version that read the pages changed between two runs. */
final class VersionBreaks {

  private VersionBreaks() {}

  /**
   * @param runs in the order of their days
   */
  static List<VersionBreak> of(List<RunManifest> runs) {
    var breaks = new ArrayList<VersionBreak>();
    for (int i = 1; i < runs.size(); i++) {
      List<String> before = runs.get(i - 1).versions();
      List<String> after = runs.get(i).versions();
      if (!before.equals(after)) {
        breaks.add(new VersionBreak(runs.get(i).date(), before, after));
      }
    }
    return breaks;
  }
}
