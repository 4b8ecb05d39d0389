package jobtrends.reports.page;

import java.util.List;
import java.util.Optional;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.reports.claims.Judge;
import jobtrends.reports.page.Report.Section;
import jobtrends.reports.wording.Telling;

/** Says a whole report, or one of its editions, from statistics. */
final class ReportBuilder {

  private ReportBuilder() {}

  /**
   * @throws jobtrends.settings.Refused when the audience names a role or city nobody knows
   */
  static Report of(Statistics statistics, ReportRequest request) {
    Audience audience = request.audience();
    Statistics narrowed = audience.narrowed(statistics);
    var telling = new Telling(narrowed, request.wording(), audience.role());
    var all = new Telling(statistics, request.wording(), Optional.empty());
    return of(new Material(telling, request.sources(), Judge.of(request.claims(), all), audience));
  }

  private static Report of(Material material) {
    Vintage vintage = material.statistics().vintage();
    return new Report(
        title(material),
        material.numbers().window(vintage.level()),
        vintage.asOf().toString(),
        vintage.synthetic() ? Optional.of(material.say("report.synthetic")) : Optional.empty(),
        Sources.credit(material),
        new Front(material).page(),
        sections(material),
        material.wording());
  }

  private static String title(Material material) {
    return material
        .audience()
        .subject()
        .map(subject -> material.say("report.title-of", subject))
        .orElse(material.say("report.title"));
  }

  private static List<Section> sections(Material material) {
    return switch (material.audience().kind()) {
      case EVERYBODY -> Sections.all(material);
      case BRIEF -> List.of();
      case ROLE -> Sections.ofRole(material);
      case CITY -> Sections.ofCity(material);
    };
  }
}
