package jobtrends.reports.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobtrends.reports.wording.Wording;
import jobtrends.settings.Claim;
import jobtrends.settings.ClaimsFile;

/**
 * What to write and where.
 *
 * @param outputFolder parent of the report's own folder, which is named after its as-of date
 * @param formats what to write; files of other formats are left alone
 * @param sources notes by source id; a source without one is printed under its id
 * @param audience whom it is for
 * @param wording the language
 * @param claims what is said of the market, to be checked
 */
public record ReportRequest(
    Path outputFolder,
    Set<Format> formats,
    Map<String, SourceNote> sources,
    Audience audience,
    Wording wording,
    List<Claim> claims) {

  public ReportRequest {
    formats = Set.copyOf(formats);
    sources = Map.copyOf(sources);
    claims = List.copyOf(claims);
  }

  /** The full report in English, with the claims that ship. */
  public ReportRequest(Path outputFolder, Set<Format> formats, Map<String, SourceNote> sources) {
    this(outputFolder, formats, sources, Audience.EVERYBODY, Wording.ENGLISH, ClaimsFile.shipped());
  }

  /** For somebody else, in another language, with these claims. */
  public ReportRequest with(Audience other, Wording language, List<Claim> checked) {
    return new ReportRequest(outputFolder, formats, sources, other, language, checked);
  }
}
