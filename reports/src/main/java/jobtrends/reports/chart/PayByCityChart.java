package jobtrends.reports.chart;

import java.util.List;
import jobtrends.model.PayLevel.Group;
import jobtrends.reports.wording.Telling;

/**
 * Advertised pay by city: one chart per currency, or the one sentence that says why there is none.
 */
public final class PayByCityChart {

  private PayByCityChart() {}

  public static List<Figure> of(Telling telling) {
    return new PayChart(telling, Group.CITY).figures();
  }
}
