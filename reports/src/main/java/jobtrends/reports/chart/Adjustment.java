package jobtrends.reports.chart;

import jobtrends.model.DemandWeek;
import jobtrends.model.Statistics;

/**
 * What is said of the seasons wherever an index stands (S12): nothing is adjusted, and how much
 * history there is to tell the seasons by. They could be told from three full years on.
 */
public final class Adjustment {

  private Adjustment() {}

  /** Weeks with a run. */
  public static long weeks(Statistics statistics) {
    return statistics.demand().stream()
        .filter(row -> row.coverage().runsSeen() > 0)
        .map(DemandWeek::week)
        .distinct()
        .count();
  }

  /** "not seasonally adjusted: 26 weeks of history", as the data set says it. */
  public static String words(Statistics statistics) {
    long weeks = weeks(statistics);
    return "not seasonally adjusted: " + weeks + (weeks == 1 ? " week" : " weeks") + " of history";
  }
}
