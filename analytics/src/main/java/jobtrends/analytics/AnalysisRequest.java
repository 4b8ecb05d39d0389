package jobtrends.analytics;

import java.time.LocalDate;
import jobtrends.files.DataFolder;

/**
 * What to analyse.
 *
 * @param data where runs have landed and tables are kept
 * @param asOf last day whose runs count (UTC): "today" is never asked for inside
 * @param extractors what reads a listing
 */
public record AnalysisRequest(DataFolder data, LocalDate asOf, Extractors extractors) {}
