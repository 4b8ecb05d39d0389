package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
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
   * @param worth of the postings of a role, since those of one employer resemble each other
   */
  public static List<WorkModeWeek> of(
      Collection<WeekCell> cells, RunCalendar calendar, WorkModeWorth worth) {
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
        .map(
            week ->
                new Week(week.getKey(), week.getValue(), calendar.withheld(week.getKey()), worth))
        .flatMap(Week::records)
        .toList();
  }

  /** One week's modes by role. */
  private record Week(
      LocalDate monday,
      Map<String, Map<WorkMode, Long>> roles,
      Optional<Withheld> reason,
      WorkModeWorth worth) {

    Stream<WorkModeWeek> records() {
      Map<String, Withheld> hidden = hidden();
      return roles.keySet().stream()
          .flatMap(
              role ->
                  Stream.of(WorkMode.values())
                      .map(mode -> record(role, mode, Optional.ofNullable(hidden.get(role)))));
    }

    private WorkModeWeek record(String role, WorkMode mode, Optional<Withheld> neighbour) {
      Estimate share = Estimates.unless(neighbour, share(role, mode));
      return new WorkModeWeek(monday, role, mode, Estimates.unless(reason, share));
    }

    private Estimate share(String role, WorkMode mode) {
      long hits = roles.get(role).getOrDefault(mode, 0L);
      return worth
          .designEffect(role, mode)
          .map(effect -> Estimates.share(hits, n(role), effect))
          .orElseGet(() -> Estimates.share(hits, n(role)));
    }

    private long n(String role) {
      return roles.get(role).values().stream().mapToLong(jobs -> jobs).sum();
    }

    /**
     * All roles less the shown ones are the hidden ones (S25): one that would be alone is hidden
     * with the next smallest.
     */
    private Map<String, Withheld> hidden() {
      if (!roles.containsKey(DemandWeek.ALL_ROLES)) {
        return Map.of();
      }
      List<String> parts =
          roles.keySet().stream().filter(role -> !role.equals(DemandWeek.ALL_ROLES)).toList();
      var suppression =
          Suppression.of(
              parts.stream().map(this::n).toList(), Estimates.SHARE_FLOOR, belowFloor(parts));
      Map<String, Withheld> hidden = new TreeMap<>();
      suppression.cells().forEach((i, why) -> hidden.put(parts.get(i), why));
      if (suppression.total()) {
        hidden.put(DemandWeek.ALL_ROLES, Withheld.HIDDEN_NEIGHBOUR);
      }
      hidden.values().removeIf(why -> why != Withheld.HIDDEN_NEIGHBOUR);
      return hidden;
    }

    private Map<Integer, Withheld> belowFloor(List<String> parts) {
      return IntStream.range(0, parts.size())
          .boxed()
          .filter(i -> isHidden(parts.get(i)))
          .collect(Collectors.toMap(i -> i, i -> Withheld.BELOW_FLOOR));
    }

    /** Also where the effective number is too small, of any of its modes. */
    private boolean isHidden(String role) {
      return Stream.of(WorkMode.values()).anyMatch(mode -> !share(role, mode).isPublished());
    }
  }
}
