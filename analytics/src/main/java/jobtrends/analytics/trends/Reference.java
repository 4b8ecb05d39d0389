package jobtrends.analytics.trends;

import java.util.Map;
import java.util.TreeMap;
import jobtrends.settings.ReferenceSeries.Measure;

/**
 * A series from elsewhere, as it was read.
 *
 * @param name as the report calls it
 * @param measure what of ours it is held against
 * @param values by ISO day of a Monday ("2026-03-02"), by month ("2026-03"), or by occupation
 */
public record Reference(String name, Measure measure, Map<String, Double> values) {

  private static final int MONTH = "2026-03".length();

  public Reference {
    values = Map.copyOf(new TreeMap<>(values));
  }

  /** Whether it has a value a month. */
  boolean isMonthly() {
    return values.keySet().stream().allMatch(date -> date.length() == MONTH);
  }
}
