package jobtrends.analytics.quality;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.history.WeekCell.Group;
import jobtrends.analytics.history.WeekCell.Series;
import jobtrends.model.DemandWeek;
import jobtrends.model.Withheld;

/**
 * Weeks as they can be compared by place: a source whose places failed is not whole, and a week
 * that loses too much with its sources is withheld, so that the index steps over it and does not
 * begin anew.
 */
public final class PlacedWeeks {

  private static final Series FIELD = new Series(Group.ROLE, DemandWeek.ALL_ROLES);

  private PlacedWeeks() {}

  /**
   * @param calendar of all runs as they are
   * @param gated of the same runs, with no source complete whose places failed
   * @param cells counts of the weeks
   */
  public static RunCalendar of(RunCalendar calendar, RunCalendar gated, List<WeekCell> cells) {
    if (gated.equals(calendar)) {
      return calendar;
    }
    Map<LocalDate, RunWeek> whole =
        calendar.weeks().stream().collect(Collectors.toMap(RunWeek::monday, week -> week));
    List<RunWeek> weeks =
        gated.weeks().stream().map(week -> week(week, whole.get(week.monday()), cells)).toList();
    return new RunCalendar(weeks, gated.runDays(), gated.gave(), gated.asOf());
  }

  private static RunWeek week(RunWeek gated, RunWeek whole, List<WeekCell> cells) {
    Set<String> lost = new HashSet<>(whole.whole().keySet());
    lost.removeAll(gated.whole().keySet());
    return gated.withheld().isEmpty() && isTooLittle(gated.monday(), lost, cells)
        ? new RunWeek(
            gated.monday(),
            gated.runsSeen(),
            gated.runsExpected(),
            Optional.of(Withheld.QUALITY_GATE),
            gated.scopes(),
            gated.whole())
        : gated;
  }

  private static boolean isTooLittle(LocalDate monday, Set<String> lost, List<WeekCell> cells) {
    List<WeekCell> field =
        cells.stream()
            .filter(cell -> cell.week().equals(monday) && cell.day().isEmpty())
            .filter(cell -> cell.series().equals(FIELD))
            .toList();
    long left =
        field.stream()
            .filter(cell -> !lost.containsAll(cell.sources()))
            .mapToLong(WeekCell::jobs)
            .sum();
    return QualityGates.isTooLittle(left, field.stream().mapToLong(WeekCell::jobs).sum());
  }
}
