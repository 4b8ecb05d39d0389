package jobtrends.analytics;

import java.time.LocalDate;
import java.util.List;
import jobtrends.analytics.trends.PayYardstick;
import jobtrends.analytics.trends.Reference;
import jobtrends.files.DataFolder;
import jobtrends.model.AccuracyFigure;
import jobtrends.settings.QualityLimits;
import jobtrends.taxonomy.ConsumerPrices;
import jobtrends.taxonomy.ExchangeRates;

/**
 * What to analyse.
 *
 * @param data where runs have landed and tables are kept
 * @param asOf last day whose runs count (UTC): "today" is never asked for inside
 * @param extractors what reads a listing
 * @param accuracy how well they read labelled texts; empty when that was not measured
 * @param quality what the quality of what sources gave is held against
 * @param references what our numbers are held against
 */
public record AnalysisRequest(
    DataFolder data,
    LocalDate asOf,
    Extractors extractors,
    List<AccuracyFigure> accuracy,
    QualityLimits quality,
    List<Reference> references) {

  public AnalysisRequest {
    accuracy = List.copyOf(accuracy);
    references = List.copyOf(references);
  }

  /** What makes pay comparable, with the rates and prices of the data folder. */
  PayYardstick yardstick() {
    return PayYardstick.with(
        ExchangeRates.with(data.exchangeRates()), ConsumerPrices.with(data.consumerPrices()));
  }

  /** With extractors nobody measured. */
  public AnalysisRequest(DataFolder data, LocalDate asOf, Extractors extractors) {
    this(data, asOf, extractors, List.of(), QualityLimits.DEFAULTS, List.of());
  }
}
