package jobtrends.analytics;

import java.time.LocalDate;
import java.util.List;
import jobtrends.files.DataFolder;
import jobtrends.model.AccuracyFigure;

/**
 * What to analyse.
 *
 * @param data where runs have landed and tables are kept
 * @param asOf last day whose runs count (UTC): "today" is never asked for inside
 * @param extractors what reads a listing
 * @param accuracy how well they read labelled texts; empty when that was not measured
 */
public record AnalysisRequest(
    DataFolder data, LocalDate asOf, Extractors extractors, List<AccuracyFigure> accuracy) {

  public AnalysisRequest {
    accuracy = List.copyOf(accuracy);
  }

  /** With extractors nobody measured. */
  public AnalysisRequest(DataFolder data, LocalDate asOf, Extractors extractors) {
    this(data, asOf, extractors, List.of());
  }
}
