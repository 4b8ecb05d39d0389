package jobtrends.reports.page;

import java.util.Map;
import java.util.Optional;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.reports.chart.Numbers;

/** Says a whole report from statistics. */
final class ReportBuilder {

  static final String TITLE = "Job postings in machine learning, data and software";
  static final String SYNTHETIC =
      "Synthetic data: these listings were generated. No number here is about a real market.";

  private ReportBuilder() {}

  static Report of(Statistics statistics, Map<String, SourceNote> notes) {
    Vintage vintage = statistics.vintage();
    return new Report(
        TITLE,
        Numbers.window(vintage.level()),
        vintage.asOf().toString(),
        vintage.synthetic() ? Optional.of(SYNTHETIC) : Optional.empty(),
        Sources.credit(statistics, notes),
        new Front(statistics, notes).page(),
        new Sections(statistics, notes).all());
  }
}
