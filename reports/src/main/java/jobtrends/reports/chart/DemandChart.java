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
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;
import jobtrends.model.VersionBreak;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;

/**
 * Demand by role: the matched-source index over weeks, for all roles and the five worth showing:
 * the clearest rise, the clearest fall and the largest.
 */
public final class DemandChart {

  private static final String ID = "demand";

  private DemandChart() {}

  public static Figure of(Statistics statistics) {
    List<DemandWeek> published =
        statistics.demand().stream().filter(week -> week.index().isPublished()).toList();
    if (published.isEmpty()) {
      return new Unsaid(ID, "No demand index is published: " + reason(statistics) + ".");
    }
    List<LocalDate> weeks =
        Weeks.between(statistics.demand().stream().map(DemandWeek::week).toList());
    List<Gap> gaps = gaps(statistics);
    List<Line> lines =
        roles(statistics).stream()
            .map(role -> line(published, role))
            .filter(line -> !line.points().isEmpty())
            .toList();
    return new LineChart(
        caption(statistics, gaps),
        "Index",
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

  private static String reason(Statistics statistics) {
    return statistics.demand().stream()
        .flatMap(week -> week.index().withheld().stream())
        .findFirst()
        .map(withheld -> withheld.sentence())
        .orElse("nothing was measured");
  }

  private static Caption caption(Statistics statistics, List<Gap> gaps) {
    long n =
        statistics.demand().stream()
            .filter(week -> week.role().equals(DemandWeek.ALL_ROLES))
            .mapToLong(DemandWeek::postings)
            .sum();
    return new Caption(
        ID,
        claim(DemandChange.latest(statistics)),
        "Postings on display, matched sources, index, mean of the base weeks = 100, "
            + Adjustment.words(statistics)
            + "; bands are 95% intervals",
        Foot.of(
            statistics,
            n,
            "Summed over weeks; a posting on display in two weeks counts twice.",
            Weeks.note(gaps),
            breaks(statistics)));
  }

  private static String breaks(Statistics statistics) {
    return statistics.quality().breaks().isEmpty()
        ? ""
        : statistics.quality().breaks().stream()
            .map(DemandChart::words)
            .distinct()
            .collect(
                Collectors.joining(
                    "; ",
                    "Upright lines: pages were read by another version ",
                    "; earlier ones were not read again, a step there may be the reader\u2019s."));
  }

  private static String words(VersionBreak change) {
    return "from "
        + Numbers.day(change.day())
        + " ("
        + String.join(", ", change.after())
        + " after "
        + String.join(", ", change.before())
        + ")";
  }

  private static String claim(List<DemandChange> changes) {
    Optional<DemandChange> rise =
        changes.stream().filter(DemandChange::isRise).max(comparingDouble(DemandChange::percent));
    Optional<DemandChange> fall =
        changes.stream().filter(DemandChange::isFall).min(comparingDouble(DemandChange::percent));
    if (rise.isPresent() && fall.isPresent()) {
      return says(rise.get()) + ", " + fall.get().role() + " " + fall.get().words();
    }
    return rise.or(() -> fall)
        .map(DemandChart::says)
        .orElse("No role's postings are clearly above or below their base weeks");
  }

  private static String says(DemandChange change) {
    return change.role() + " postings are " + change.words();
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

  private static Line line(List<DemandWeek> published, String role) {
    return new Line(
        role,
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
  private static List<Gap> gaps(Statistics statistics) {
    var missing = new TreeMap<LocalDate, String>();
    var seen = new ArrayList<LocalDate>();
    for (DemandWeek week : statistics.demand()) {
      week.index()
          .withheld()
          .ifPresentOrElse(
              reason -> missing.merge(week.week(), reason.sentence(), (first, next) -> first),
              () -> seen.add(week.week()));
    }
    missing.keySet().removeAll(seen);
    return Weeks.gaps(missing);
  }
}
