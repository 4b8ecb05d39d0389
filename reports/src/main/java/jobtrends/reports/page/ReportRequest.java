package jobtrends.reports.page;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What to write and where.
 *
 * @param outputFolder parent of the report's own folder, which is named after its as-of date
 * @param formats what to write; files of other formats are left alone
 * @param sources notes by source id; a source without one is printed under its id
 */
public record ReportRequest(
    Path outputFolder, Set<Format> formats, Map<String, SourceNote> sources) {

  public ReportRequest {
    formats = Set.copyOf(formats);
    sources = Map.copyOf(sources);
  }
}
