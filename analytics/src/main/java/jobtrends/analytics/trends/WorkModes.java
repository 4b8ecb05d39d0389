package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.model.DemandWeek;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;

/** Remote, hybrid, on site or not said, week by week. */
public final class WorkModes {

  private WorkModes() {}

  /**
   * One record per week, role (all roles are one, unknown ones are in none) and mode, in that
   * order; withheld with the week.
   *
   * @param cells in any order; those that are not counted by mode are passed over
   */
  public static List<WorkModeWeek> of(Collection<WeekCell> cells, RunCalendar calendar) {
    Map<LocalDate, Map<String, Map<WorkMode, Long>>> weeks = new TreeMap<>();
    cells.stream()
        .filter(cell -> cell.mode().isPresent())
        .filter(cell -> !cell.series().name().equals(DemandWeek.UNKNOWN_ROLE))
        .forEach(
            cell ->
                weeks
                    .computeIfAbsent(cell.week(), week -> new TreeMap<>())
                    .computeIfAbsent(cell.series().name(), role -> new EnumMap<>(WorkMode.class))
                    .merge(cell.mode().orElseThrow(), cell.jobs(), Long::sum));
    return weeks.entrySet().stream()
        .flatMap(week -> records(week.getKey(), week.getValue(), calendar))
        .toList();
  }

  private static Stream<WorkModeWeek> records(
      LocalDate week, Map<String, Map<WorkMode, Long>> roles, RunCalendar calendar) {
    Optional<Withheld> reason = calendar.withheld(week);
    return roles.entrySet().stream()
        .flatMap(
            role -> {
              long n = role.getValue().values().stream().mapToLong(jobs -> jobs).sum();
              return Stream.of(WorkMode.values())
                  .map(
                      mode ->
                          new WorkModeWeek(
                              week,
                              role.getKey(),
                              mode,
                              Estimates.unless(
                                  reason,
                                  Estimates.share(role.getValue().getOrDefault(mode, 0L), n))));
            });
  }
}
