package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * Counts of a series by week to published demand.
 *
 * <p>The base of an index is the mean of the first four weeks of its chain, or of as many as there
 * are (S11); each series has its own. Not seasonally adjusted.
 *
 * @param chain of the postings of the field: every series is linked as they are
 * @param coverage by week
 * @param lost weeks whose sources have lost too much of the week before
 */
record DemandSeries(
    RunCalendar calendar,
    IndexChain chain,
    Map<LocalDate, DemandWeek.Coverage> coverage,
    Set<LocalDate> lost) {

  private static final int BASE_WEEKS = 4;
  private static final double BASE = 100;

  /**
   * @param all counts over all roles of the field
   */
  static DemandSeries of(RunCalendar calendar, DemandCounts all) {
    List<LocalDate> weeks = comparable(calendar).stream().map(RunWeek::monday).toList();
    var chain = IndexChain.of(weeks, all);
    Map<LocalDate, Double> matched = new HashMap<>();
    Set<LocalDate> lost = new HashSet<>();
    for (int i = 0; i < weeks.size(); i++) {
      matched.put(weeks.get(i), matchedShare(chain, all, weeks, i));
      if (i > 0 && sourcesLost(weeks.get(i - 1), weeks.get(i), all)) {
        lost.add(weeks.get(i));
      }
    }
    Map<LocalDate, DemandWeek.Coverage> coverage = new HashMap<>();
    for (RunWeek week : calendar.weeks()) {
      double share = matched.getOrDefault(week.monday(), 0.0);
      coverage.put(
          week.monday(), new DemandWeek.Coverage(week.runsSeen(), week.runsExpected(), share));
    }
    return new DemandSeries(calendar, chain, coverage, lost);
  }

  /** Weeks that can be compared with others. */
  static List<RunWeek> comparable(RunCalendar calendar) {
    return calendar.weeks().stream().filter(week -> week.withheld().isEmpty()).toList();
  }

  /** One record per week and role, weeks first. */
  List<DemandWeek> roles(Map<String, DemandCounts> byRole) {
    Map<String, Map<LocalDate, Estimate>> indices = new TreeMap<>();
    byRole.forEach((role, counts) -> indices.put(role, index(counts)));
    var records = new ArrayList<DemandWeek>();
    for (RunWeek week : calendar.weeks()) {
      indices.forEach((role, index) -> records.add(role(role, week, byRole.get(role), index)));
    }
    return records;
  }

  /** One record per week, group and name that has an index in any week; weeks first. */
  List<DemandGroupWeek> groups(Map<DemandGroupWeek.Group, Map<String, DemandCounts>> groups) {
    Map<DemandGroupWeek.Group, Map<String, Map<LocalDate, Estimate>>> indices = new TreeMap<>();
    groups.forEach((group, names) -> indices.put(group, indices(names)));
    var records = new ArrayList<DemandGroupWeek>();
    for (RunWeek week : calendar.weeks()) {
      LocalDate monday = week.monday();
      indices.forEach(
          (group, names) ->
              names.forEach(
                  (name, index) -> {
                    double seen = groups.get(group).get(name).seen(monday);
                    records.add(
                        new DemandGroupWeek(
                            monday, group, name, seen, of(week, index, Math.round(seen))));
                  }));
    }
    return records;
  }

  private Map<String, Map<LocalDate, Estimate>> indices(Map<String, DemandCounts> names) {
    Map<String, Map<LocalDate, Estimate>> indices = new TreeMap<>();
    names.forEach(
        (name, counts) -> {
          Map<LocalDate, Estimate> index = index(counts);
          if (!index.isEmpty()) {
            indices.put(name, index);
          }
        });
    return indices;
  }

  private DemandWeek role(
      String role, RunWeek week, DemandCounts counts, Map<LocalDate, Estimate> index) {
    LocalDate monday = week.monday();
    long seen = Math.round(counts.seen(monday));
    return new DemandWeek(
        monday,
        role,
        seen,
        perRun(week, counts, seen),
        of(week, index, seen),
        coverage.get(monday));
  }

  private Estimate of(RunWeek week, Map<LocalDate, Estimate> index, long seen) {
    return Optional.ofNullable(index.get(week.monday()))
        .orElseGet(() -> Estimate.withheld(reason(week), seen));
  }

  private Withheld reason(RunWeek week) {
    Withheld unlinked =
        chain.weeks().isEmpty() ? Withheld.NO_EARLIER_PERIOD : Withheld.COVERAGE_CHANGED;
    return week.withheld().orElse(chain.has(week.monday()) ? Withheld.BELOW_FLOOR : unlinked);
  }

  /** The share that decided the week's link; of an unlinked week, the best it could have had. */
  private static double matchedShare(
      IndexChain chain, DemandCounts all, List<LocalDate> weeks, int position) {
    LocalDate monday = weeks.get(position);
    return chain
        .linkedTo(monday)
        .map(before -> IndexChain.matchedShare(all, before, monday))
        .orElseGet(
            () ->
                IndexChain.earlier(weeks, position).stream()
                    .mapToDouble(before -> IndexChain.matchedShare(all, before, monday))
                    .max()
                    .orElse(0));
  }

  private Estimate perRun(RunWeek week, DemandCounts counts, long seen) {
    if (week.withheld().isPresent()) {
      return Estimate.withheld(week.withheld().get(), seen);
    }
    if (lost.contains(week.monday())) {
      return Estimate.withheld(Withheld.COVERAGE_CHANGED, seen);
    }
    double mean = counts.shown(week.monday()) / week.runsSeen();
    return Estimates.within(mean, Intervals.count(mean), seen);
  }

  /** A source that fails must not look like a quiet market: it takes its postings with it. */
  private static boolean sourcesLost(LocalDate before, LocalDate monday, DemandCounts all) {
    return all.jobs(before, DemandCounts.Use.BEFORE, monday)
        < IndexChain.MATCHED_FLOOR * all.seen(before);
  }

  private Map<LocalDate, Estimate> index(DemandCounts counts) {
    Map<LocalDate, Double> levels = chain.levels(counts);
    List<LocalDate> base = levels.keySet().stream().limit(BASE_WEEKS).toList();
    double baseLevel = base.stream().mapToDouble(levels::get).average().orElse(0);
    double baseCount = base.stream().mapToDouble(week -> matched(counts, week)).average().orElse(0);
    Map<LocalDate, Estimate> index = new TreeMap<>();
    levels.forEach(
        (week, level) -> {
          double n = matched(counts, week);
          if (n >= Estimates.INDEX_FLOOR && baseCount >= Estimates.INDEX_FLOOR) {
            index.put(week, estimate(BASE * level / baseLevel, n, baseCount));
          }
        });
    return index;
  }

  /** The interval is that of the week's postings over the base's (S14), about the index. */
  private static Estimate estimate(double value, double n, double baseCount) {
    Intervals.Interval ratio = Intervals.ratio(n, baseCount);
    double scale = value / (n / baseCount);
    return Estimate.of(value, ratio.low() * scale, ratio.high() * scale, Math.round(n));
  }

  /** Postings the week's level rests on. */
  private double matched(DemandCounts counts, LocalDate week) {
    return chain
        .linkedTo(week)
        .map(earlier -> counts.jobs(week, DemandCounts.Use.AFTER, earlier))
        .orElseGet(() -> counts.seen(week));
  }
}
