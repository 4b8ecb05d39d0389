package jobtrends.analytics.trends;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.history.WeekCell.Group;
import jobtrends.analytics.history.WeekCell.Series;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.DemandWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * How many postings state their pay, week by week, and the weeks in which that jumped (S29). Weeks
 * are compared over the sources whole in both, as the demand index is: a new board that states pay
 * everywhere is no law.
 */
public final class DisclosureWeeks {

  private static final int WEEKS = 8;

  private static final Series ALL = new Series(Group.ROLE, DemandWeek.ALL_ROLES);
  private static final Series STATED = new Series(Group.STATED_PAY, DemandWeek.ALL_ROLES);

  private final List<RunWeek> weeks;
  private final Map<LocalDate, List<WeekCell>> cells;

  private DisclosureWeeks(List<RunWeek> weeks, Map<LocalDate, List<WeekCell>> cells) {
    this.weeks = weeks;
    this.cells = cells;
  }

  /** A week of another's eight, and how far the other is from it. */
  private record Change(LocalDate since, Estimate points) {

    double size() {
      return points.value().stream().map(Math::abs).findFirst().orElse(-1);
    }
  }

  /**
   * One record per week of the calendar, in order; withheld with the week.
   *
   * @param cells of the calendar's weeks, in any order
   */
  public static List<DisclosureWeek> of(Collection<WeekCell> cells, RunCalendar calendar) {
    Map<LocalDate, List<WeekCell>> counted =
        cells.stream()
            .filter(cell -> cell.day().isEmpty())
            .filter(cell -> cell.series().equals(ALL) || cell.series().equals(STATED))
            .collect(Collectors.groupingBy(WeekCell::week));
    var disclosure = new DisclosureWeeks(calendar.weeks(), counted);
    return calendar.weeks().stream().map(disclosure::record).toList();
  }

  private DisclosureWeek record(RunWeek week) {
    Share share = share(week.monday(), week.whole().keySet());
    Estimate stated =
        Estimates.unless(week.withheld(), Estimates.share(share.hits(), Math.round(share.n())));
    List<RunWeek> before = before(week);
    Optional<Change> change =
        week.withheld().isPresent()
            ? Optional.empty()
            : before.stream()
                .flatMap(earlier -> change(earlier, week))
                .max(comparingDouble(Change::size));
    Estimate points =
        change.map(Change::points).orElseGet(() -> Estimate.withheld(reason(week, before), 0));
    return new DisclosureWeek(
        week.monday(), stated, change.map(Change::since), points, DisclosureBreak.is(points));
  }

  private static Withheld reason(RunWeek week, List<RunWeek> before) {
    return week.withheld()
        .orElse(before.isEmpty() ? Withheld.NO_EARLIER_PERIOD : Withheld.COVERAGE_CHANGED);
  }

  /** Those of the eight weeks before that were seen whole. */
  private List<RunWeek> before(RunWeek week) {
    return weeks.stream()
        .filter(earlier -> earlier.withheld().isEmpty())
        .filter(earlier -> earlier.monday().isBefore(week.monday()))
        .filter(earlier -> !earlier.monday().isBefore(week.monday().minusWeeks(WEEKS)))
        .toList();
  }

  /** None where sources with more than a fifth of the earlier week's postings are gone. */
  private Stream<Change> change(RunWeek before, RunWeek week) {
    Set<String> both =
        week.whole().entrySet().stream()
            .filter(source -> source.getValue().equals(before.whole().get(source.getKey())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Share then = share(before.monday(), both);
    double seen = share(before.monday(), before.whole().keySet()).n();
    return then.n() == 0 || then.n() < IndexChain.MATCHED_FLOOR * seen
        ? Stream.empty()
        : Stream.of(
            new Change(before.monday(), Estimates.change(share(week.monday(), both), then)));
  }

  private Share share(LocalDate week, Set<String> sources) {
    return new Share(jobs(week, STATED, sources), jobs(week, ALL, sources));
  }

  private long jobs(LocalDate week, Series series, Set<String> sources) {
    return cells.getOrDefault(week, List.of()).stream()
        .filter(cell -> cell.series().equals(series))
        .filter(cell -> cell.sources().stream().anyMatch(sources::contains))
        .mapToLong(WeekCell::jobs)
        .sum();
  }
}
