package jobtrends.reports.chart;

import java.util.List;
import jobtrends.model.PayLevel.Group;
import jobtrends.model.Statistics;

/**
 * Advertised pay by city: one chart per currency, or the one sentence that says why there is none.
 */
public final class PayByCityChart {

  private PayByCityChart() {}

  public static List<Figure> of(Statistics statistics) {
    return new PayChart(statistics, Group.CITY).figures();
  }
}
