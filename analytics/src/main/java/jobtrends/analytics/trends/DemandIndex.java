package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.history.WeekCell.Group;
import jobtrends.analytics.history.WeekCell.Series;
import jobtrends.analytics.trends.DemandCounts.Count;
import jobtrends.analytics.trends.DemandCounts.Key;
import jobtrends.analytics.trends.DemandCounts.Use;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;

/**
 * Demand week by week, from counts of weeks: postings, postings on display per run, matched-source
 * index; by role, and by family, country and city of the field. A job on several boards counts once
 * in each use: boards that copy each other do not move a sum.
 */
public final class DemandIndex {

  private final DemandSeries series;
  private final Map<Group, Map<String, DemandCounts>> counts;

  private DemandIndex(DemandSeries series, Map<Group, Map<String, DemandCounts>> counts) {
    this.series = series;
    this.counts = counts;
  }

  /**
   * @param cells of the calendar's weeks, in any order
   */
  public static DemandIndex of(Collection<WeekCell> cells, RunCalendar calendar) {
    Map<Group, Map<String, DemandCounts>> counts = new TreeMap<>();
    counted(cells, SourceUses.of(calendar))
        .forEach(
            (series, each) ->
                counts
                    .computeIfAbsent(series.group(), group -> new TreeMap<>())
                    .put(series.name(), new DemandCounts(each)));
    DemandCounts none = new DemandCounts(List.of());
    DemandCounts all =
        counts.getOrDefault(Group.ROLE, Map.of()).getOrDefault(DemandWeek.ALL_ROLES, none);
    return new DemandIndex(DemandSeries.of(calendar, all), counts);
  }

  /** One record per week of the calendar and role seen in any of them, weeks first. */
  public List<DemandWeek> byRole() {
    return series.roles(counts.getOrDefault(Group.ROLE, Map.of()));
  }

  /**
   * One record per week of the calendar and family, country and city that has an index in any of
   * them; weeks first.
   */
  public List<DemandGroupWeek> byGroup() {
    Map<DemandGroupWeek.Group, Map<String, DemandCounts>> groups = new TreeMap<>();
    for (DemandGroupWeek.Group group : DemandGroupWeek.Group.values()) {
      groups.put(group, counts.getOrDefault(Group.valueOf(group.name()), Map.of()));
    }
    return series.groups(groups);
  }

  private static Map<Series, List<Count>> counted(Collection<WeekCell> cells, SourceUses uses) {
    Map<Series, List<Count>> counted = new HashMap<>();
    Map<LocalDate, Map<List<String>, List<Key>>> known = new HashMap<>();
    for (WeekCell cell : cells) {
      List<Count> counts = counted.computeIfAbsent(cell.series(), series -> new ArrayList<>());
      if (cell.day().isPresent()) {
        counts.add(count(cell, new Key(cell.week(), Use.SHOWN, cell.day().get())));
      } else {
        counts.add(count(cell, new Key(cell.week(), Use.SEEN, cell.week())));
        known
            .computeIfAbsent(cell.week(), week -> new HashMap<>())
            .computeIfAbsent(cell.sources(), sources -> uses.of(cell.week(), sources))
            .forEach(key -> counts.add(count(cell, key)));
      }
    }
    return counted;
  }

  private static Count count(WeekCell cell, Key key) {
    return new Count(key, cell.parts(), cell.jobs());
  }
}
