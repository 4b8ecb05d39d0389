package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.settings.ReferenceSeries.Measure;

/** Ours that references are held against; weeks whose number is withheld are not among them. */
public record OurSeries(
    List<DemandWeek> demand, List<WorkModeWeek> modes, Map<String, OccupationCounts> occupations) {

  /** Week days between a week's Monday and the day that says which month it is of. */
  private static final int TO_THURSDAY = 3;

  /** By Monday, or by month as the mean of its weeks. */
  Map<String, Double> of(Reference reference) {
    Map<LocalDate, Double> weekly =
        reference.measure() == Measure.DEMAND_INDEX ? index() : remoteShare();
    return weekly.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                week -> key(week.getKey(), reference.isMonthly()),
                TreeMap::new,
                Collectors.averagingDouble(Map.Entry::getValue)));
  }

  private static String key(LocalDate monday, boolean monthly) {
    return monthly ? YearMonth.from(monday.plusDays(TO_THURSDAY)).toString() : monday.toString();
  }

  private Map<LocalDate, Double> index() {
    return demand.stream()
        .filter(row -> row.role().equals(DemandWeek.ALL_ROLES) && row.index().isPublished())
        .collect(Collectors.toMap(DemandWeek::week, row -> row.index().value().getAsDouble()));
  }

  private Map<LocalDate, Double> remoteShare() {
    return modes.stream()
        .filter(row -> row.role().equals(DemandWeek.ALL_ROLES) && row.mode() == WorkMode.REMOTE)
        .filter(row -> row.share().isPublished())
        .collect(Collectors.toMap(WorkModeWeek::week, row -> row.share().value().getAsDouble()));
  }
}
