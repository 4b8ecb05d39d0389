package jobtrends.reports.chart;

import java.util.ArrayList;
import java.util.List;
import jobtrends.model.DemandGroupWeek.Group;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.Statistics;
import jobtrends.reports.wording.Telling;

/** Every figure there is, in the order of the report. */
final class AllFigures {

  private AllFigures() {}

  static List<Figure> of(Statistics statistics) {
    var figures = new ArrayList<Figure>();
    figures.add(DemandChart.of(Telling.english(statistics)));
    figures.add(HiringCitiesChart.of(Telling.english(statistics), Counting.ALL_POSTINGS));
    figures.add(HiringCitiesChart.of(Telling.english(statistics), Counting.WITHOUT_REMOTE));
    figures.addAll(PayByRoleChart.of(Telling.english(statistics)));
    figures.addAll(PayByCityChart.of(Telling.english(statistics)));
    figures.add(SkillSharesChart.of(Telling.english(statistics)));
    figures.add(SkillChangesChart.of(Telling.english(statistics)));
    figures.add(RoleSkillsHeatMap.of(Telling.english(statistics)));
    figures.add(WorkModeChart.of(Telling.english(statistics)));
    figures.add(EmployersChart.of(Telling.english(statistics)));
    figures.add(SourceHealthChart.of(Telling.english(statistics)));
    figures.addAll(ofHistory(Telling.english(statistics)));
    return figures;
  }

  private static List<Figure> ofHistory(Telling telling) {
    return List.of(
        GroupDemandChart.of(telling, Group.COUNTRY),
        GroupDemandChart.of(telling, Group.FAMILY),
        GroupDemandChart.of(telling, Group.CITY),
        FlowsChart.of(telling),
        GrowthChart.of(telling),
        CityMapChart.of(telling),
        CityPayChart.of(telling),
        SkillPairsChart.of(telling),
        SeniorityChart.of(telling),
        ScopesChart.of(telling),
        ClosingsChart.of(telling),
        InactiveChart.of(telling));
  }

  static List<Chart> charts(Statistics statistics) {
    return of(statistics).stream().filter(Chart.class::isInstance).map(Chart.class::cast).toList();
  }
}
