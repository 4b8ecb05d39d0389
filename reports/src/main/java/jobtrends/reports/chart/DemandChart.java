package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;
import jobtrends.model.VersionBreak;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import jobtrends.reports.wording.Telling;

/**
 * Demand by role: the matched-source index over weeks, for all roles and the five worth showing:
 * the clearest rise, the clearest fall and the largest.
 */
public final class DemandChart {

  private static final String ID = "demand";

  private DemandChart() {}

  public static Figure of(Telling telling) {
    Statistics statistics = telling.statistics();
    List<DemandWeek> published =
        statistics.demand().stream().filter(week -> week.index().isPublished()).toList();
    if (published.isEmpty()) {
      return new Unsaid(ID, telling.say("demand.none", reason(telling)));
    }
    List<LocalDate> weeks =
        Weeks.between(statistics.demand().stream().map(DemandWeek::week).toList());
    List<Gap> gaps = gaps(telling);
    List<Line> lines =
        roles(statistics).stream()
            .map(role -> line(telling, published, role))
            .filter(line -> !line.points().isEmpty())
            .toList();
    return new LineChart(
        caption(telling, gaps),
        telling.say("demand.index"),
        weeks,
        lines,
        OptionalDouble.of(100),
        gaps,
        statistics.quality().breaks().stream()
            .map(VersionBreak::day)
            .filter(day -> !day.isBefore(weeks.get(0)))
            .filter(day -> day.isBefore(weeks.get(weeks.size() - 1).plusWeeks(1)))
            .toList());
  }

  private static String reason(Telling telling) {
    return telling.statistics().demand().stream()
        .flatMap(week -> week.index().withheld().stream())
        .findFirst()
        .map(telling.wording()::reason)
        .orElse(telling.say("withheld.NO_DATA"));
  }

  private static Caption caption(Telling telling, List<Gap> gaps) {
    Statistics statistics = telling.statistics();
    long n =
        statistics.demand().stream()
            .filter(week -> week.role().equals(DemandWeek.ALL_ROLES))
            .mapToLong(DemandWeek::postings)
            .sum();
    return new Caption(
        ID,
        claim(telling),
        telling.say("demand.subtitle", Adjustment.weeks(telling.statistics())),
        Foot.of(
            telling,
            n,
            telling.say("demand.summed"),
            Weeks.note(telling, gaps),
            breaks(telling),
            Foot.matched(telling)),
        telling.wording());
  }

  private static String breaks(Telling telling) {
    List<VersionBreak> breaks = telling.statistics().quality().breaks();
    return breaks.isEmpty()
        ? ""
        : telling.say(
            "demand.breaks",
            breaks.stream()
                .map(change -> words(telling, change))
                .distinct()
                .collect(Collectors.joining("; ")));
  }

  private static String words(Telling telling, VersionBreak change) {
    return telling.say(
        "demand.break",
        telling.numbers().day(change.day()),
        String.join(", ", change.after()),
        String.join(", ", change.before()));
  }

  private static String claim(Telling telling) {
    List<DemandChange> changes = DemandChange.latest(telling.statistics());
    Optional<String> rise =
        changes.stream()
            .filter(DemandChange::isRise)
            .max(comparingDouble(DemandChange::percent))
            .map(change -> says(telling, change, "demand.up"));
    Optional<String> fall =
        changes.stream()
            .filter(DemandChange::isFall)
            .min(comparingDouble(DemandChange::percent))
            .map(change -> says(telling, change, "demand.down"));
    return rise.isEmpty() && fall.isEmpty()
        ? telling.say("demand.unclear")
        : Stream.of(rise, fall).flatMap(Optional::stream).collect(Collectors.joining("; "));
  }

  /** "Data Engineer postings are up 12%". */
  static String says(Telling telling, DemandChange change, String key) {
    double size = Math.abs(Math.rint(change.percent())) / 100;
    return telling.say(key, change.role(), telling.numbers().wholePercent(size));
  }

  private static LinkedHashSet<String> roles(Statistics statistics) {
    List<DemandChange> changes = DemandChange.latest(statistics);
    var roles = new LinkedHashSet<String>(List.of(DemandWeek.ALL_ROLES));
    add(roles, changes.stream().max(comparingDouble(DemandChange::percent)));
    add(roles, changes.stream().min(comparingDouble(DemandChange::percent)));
    changes.stream()
        .sorted(comparing(DemandChange::n).reversed().thenComparing(DemandChange::role))
        .map(DemandChange::role)
        .takeWhile(role -> roles.size() < LineChart.MOST_LINES)
        .forEach(roles::add);
    return roles;
  }

  private static void add(LinkedHashSet<String> roles, Optional<DemandChange> change) {
    change.map(DemandChange::role).ifPresent(roles::add);
  }

  private static Line line(Telling telling, List<DemandWeek> published, String role) {
    return new Line(
        telling.wording().name(role),
        published.stream()
            .filter(week -> week.role().equals(role))
            .sorted(comparing(DemandWeek::week))
            .map(DemandChart::point)
            .toList());
  }

  private static Point point(DemandWeek week) {
    Estimate index = week.index();
    return new Point(week.week(), index.value().getAsDouble(), index.low(), index.high());
  }

  /** Weeks in which not one role has a published index. */
  private static List<Gap> gaps(Telling telling) {
    var missing = new TreeMap<LocalDate, String>();
    var seen = new ArrayList<LocalDate>();
    for (DemandWeek week : telling.statistics().demand()) {
      week.index()
          .withheld()
          .ifPresentOrElse(
              reason ->
                  missing.merge(
                      week.week(), telling.wording().reason(reason), (first, next) -> first),
              () -> seen.add(week.week()));
    }
    missing.keySet().removeAll(seen);
    return Weeks.gaps(missing);
  }
}
