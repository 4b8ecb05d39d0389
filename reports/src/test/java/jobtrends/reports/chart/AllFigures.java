package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.Statistics;

/** Every figure there is, in the order of the report. */
final class AllFigures {

  private AllFigures() {}

  static List<Figure> of(Statistics statistics) {
    var figures = new ArrayList<Figure>();
    figures.add(DemandChart.of(statistics));
    figures.add(HiringCitiesChart.of(statistics, Counting.ALL_POSTINGS));
    figures.add(HiringCitiesChart.of(statistics, Counting.WITHOUT_REMOTE));
    figures.addAll(PayByRoleChart.of(statistics));
    figures.addAll(PayByCityChart.of(statistics));
    figures.add(SkillSharesChart.of(statistics));
    figures.add(SkillChangesChart.of(statistics));
    figures.add(RoleSkillsHeatMap.of(statistics));
    figures.add(WorkModeChart.of(statistics));
    figures.add(EmployersChart.of(statistics));
    figures.add(SourceHealthChart.of(statistics));
    return figures;
  }

  static List<Chart> charts(Statistics statistics) {
    return of(statistics).stream().filter(Chart.class::isInstance).map(Chart.class::cast).toList();
  }
}
