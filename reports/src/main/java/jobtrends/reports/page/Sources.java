package jobtrends.reports.page;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.settings.PlatformCatalogue;

/** The sources a report rests on: exactly those that gave a listing, and whom it has to name. */
final class Sources {

  private static final int MOST_LINES = 8;

  private Sources() {}

  /** Sorted by id; a source without a note stands under its id. */
  static List<SourceNote> used(Statistics statistics, Map<String, SourceNote> notes) {
    return ids(statistics).stream()
        .map(id -> notes.getOrDefault(id, new SourceNote(id, "")))
        .toList();
  }

  private static TreeSet<String> ids(Statistics statistics) {
    return statistics.runs().stream()
        .filter(run -> run.counts().unique() > 0)
        .map(SourceRun::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What stands at the foot of every page: the lines that terms ask for, or only the names where
   * they are many.
   */
  static String credit(Material material) {
    List<SourceNote> used =
        used(material.statistics(), material.notes()).stream()
            .filter(note -> !note.attribution().isEmpty())
            .toList();
    if (used.isEmpty()) {
      return "";
    }
    return used.size() > MOST_LINES
        ? listings(material, used, SourceNote::name)
        : listings(material, used, SourceNote::line);
  }

  private static String listings(
      Material material, List<SourceNote> from, Function<SourceNote, String> as) {
    return material.say("sources.credit", from.stream().map(as).collect(Collectors.joining(", ")));
  }

  /** Sources whose rows may be kept for a time only: in no number but their own counts. */
  static List<String> uncounted(Statistics statistics) {
    return ids(statistics).stream()
        .filter(id -> PlatformCatalogue.shipped().storageLimit(id).isPresent())
        .toList();
  }
}
