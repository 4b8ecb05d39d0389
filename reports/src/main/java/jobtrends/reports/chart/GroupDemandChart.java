package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandGroupWeek.Group;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import jobtrends.reports.wording.Telling;

/** Demand by family, country or city: the same index in one small picture for each. */
public final class GroupDemandChart {

  private static final int MOST = 9;

  private final Telling telling;
  private final Group group;
  private final List<DemandGroupWeek> rows;

  private GroupDemandChart(Telling telling, Group group, List<DemandGroupWeek> rows) {
    this.telling = telling;
    this.group = group;
    this.rows = rows;
  }

  /** The groups with most postings in their last week that has an index. */
  public static Figure of(Telling telling, Group group) {
    return new GroupDemandChart(telling, group, rows(telling, group)).figure();
  }

  /** Only those of these names. */
  public static Figure ofNames(Telling telling, Group group, List<String> names) {
    List<DemandGroupWeek> rows =
        rows(telling, group).stream().filter(row -> names.contains(row.name())).toList();
    return new GroupDemandChart(telling, group, rows).figure();
  }

  private static List<DemandGroupWeek> rows(Telling telling, Group group) {
    return telling.statistics().history().groups().stream()
        .filter(row -> row.group() == group)
        .toList();
  }

  private String id() {
    return "demand-by-" + group.name().toLowerCase(Locale.ROOT);
  }

  private Figure figure() {
    List<DemandGroupWeek> last = last();
    if (last.isEmpty()) {
      return new Unsaid(id(), telling.say("demand.groups.none." + group, reason()));
    }
    List<LocalDate> weeks = Weeks.between(rows.stream().map(DemandGroupWeek::week).toList());
    return new FacetChart(
        caption(last),
        weeks,
        last.stream().limit(MOST).map(DemandGroupWeek::name).map(this::line).toList(),
        100);
  }

  private String reason() {
    return rows.stream()
        .flatMap(row -> row.index().withheld().stream())
        .findFirst()
        .map(telling.wording()::reason)
        .orElse(telling.say("withheld.NO_DATA"));
  }

  /** The newest week of each group that has an index, most postings first. */
  private List<DemandGroupWeek> last() {
    Map<String, DemandGroupWeek> last = new TreeMap<>();
    rows.stream()
        .filter(row -> row.index().isPublished())
        .sorted(comparing(DemandGroupWeek::week))
        .forEach(row -> last.put(row.name(), row));
    return last.values().stream()
        .sorted(
            comparingDouble(DemandGroupWeek::postings)
                .reversed()
                .thenComparing(DemandGroupWeek::name))
        .toList();
  }

  private Line line(String name) {
    return new Line(
        label(name),
        rows.stream()
            .filter(row -> row.name().equals(name) && row.index().isPublished())
            .sorted(comparing(DemandGroupWeek::week))
            .map(
                row ->
                    new Point(
                        row.week(),
                        row.index().value().orElseThrow(),
                        row.index().low(),
                        row.index().high()))
            .toList());
  }

  private String label(String name) {
    return group == Group.COUNTRY ? telling.wording().country(name) : name;
  }

  private Caption caption(List<DemandGroupWeek> last) {
    long n = Math.round(last.stream().mapToDouble(DemandGroupWeek::postings).sum());
    String more = last.size() > MOST ? telling.say("demand.groups.more", MOST, last.size()) : "";
    return new Caption(
        id(),
        claim(last),
        telling.say("demand.groups.subtitle", Adjustment.weeks(telling.statistics())),
        Foot.of(telling, n, telling.say("demand.groups.n"), more, Foot.matched(telling)),
        telling.wording());
  }

  private String claim(List<DemandGroupWeek> last) {
    List<DemandChange> changes =
        last.stream()
            .map(row -> new DemandChange(label(row.name()), row.week(), row.index()))
            .toList();
    Optional<String> rise =
        changes.stream()
            .filter(DemandChange::isRise)
            .max(comparingDouble(DemandChange::percent))
            .map(change -> DemandChart.says(telling, change, "demand.up"));
    Optional<String> fall =
        changes.stream()
            .filter(DemandChange::isFall)
            .min(comparingDouble(DemandChange::percent))
            .map(change -> DemandChart.says(telling, change, "demand.down"));
    return rise.isEmpty() && fall.isEmpty()
        ? telling.say("demand.groups.unclear." + group)
        : java.util.stream.Stream.of(rise, fall)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
  }
}
