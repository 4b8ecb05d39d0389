package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * Counts of a role by week to published demand.
 *
 * <p>The base of an index is the mean of the first four weeks of its chain, or of as many as there
 * are (S11); each role has its own. Not seasonally adjusted.
 */
record DemandSeries(RunCalendar calendar, Map<String, List<DemandCounts.Count>> byRole) {

  private static final int BASE_WEEKS = 4;
  private static final double BASE = 100;

  /** Weeks that can be compared with others. */
  static List<RunWeek> comparable(RunCalendar calendar) {
    return calendar.weeks().stream().filter(week -> week.withheld().isEmpty()).toList();
  }

  List<DemandWeek> records() {
    var all = new DemandCounts(byRole.getOrDefault(DemandWeek.ALL_ROLES, List.of()));
    List<LocalDate> weeks = comparable(calendar).stream().map(RunWeek::monday).toList();
    var chain = IndexChain.of(weeks, all);
    Map<String, Map<LocalDate, DemandWeek>> series = new TreeMap<>();
    byRole.forEach((role, counts) -> series.put(role, role(role, counts, chain, all)));
    var records = new ArrayList<DemandWeek>();
    calendar
        .weeks()
        .forEach(week -> series.values().forEach(role -> records.add(role.get(week.monday()))));
    return records;
  }

  private Map<LocalDate, DemandWeek> role(
      String role, Collection<DemandCounts.Count> counted, IndexChain chain, DemandCounts all) {
    var counts = new DemandCounts(counted);
    Map<LocalDate, Estimate> index = index(counts, chain);
    Map<LocalDate, DemandWeek> weeks = new TreeMap<>();
    for (RunWeek week : calendar.weeks()) {
      LocalDate monday = week.monday();
      long seen = counts.seen(monday);
      Estimate withheld = Estimate.withheld(reason(week, chain), seen);
      var coverage =
          new DemandWeek.Coverage(
              week.runsSeen(), week.runsExpected(), matchedShare(chain, all, monday));
      weeks.put(
          monday,
          new DemandWeek(
              monday,
              role,
              seen,
              perRun(week, counts, all),
              index.getOrDefault(monday, withheld),
              coverage));
    }
    return weeks;
  }

  private static Withheld reason(RunWeek week, IndexChain chain) {
    Withheld unlinked =
        chain.weeks().isEmpty() ? Withheld.NO_EARLIER_PERIOD : Withheld.COVERAGE_CHANGED;
    return week.withheld()
        .orElse(chain.weeks().contains(week.monday()) ? Withheld.BELOW_FLOOR : unlinked);
  }

  /** The share that decided the week's link; of an unlinked week, the best it could have had. */
  private double matchedShare(IndexChain chain, DemandCounts all, LocalDate monday) {
    List<LocalDate> weeks = comparable(calendar).stream().map(RunWeek::monday).toList();
    int position = weeks.indexOf(monday);
    if (position < 0) {
      return 0;
    }
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

  private Estimate perRun(RunWeek week, DemandCounts counts, DemandCounts all) {
    long seen = counts.seen(week.monday());
    if (week.withheld().isPresent()) {
      return Estimate.withheld(week.withheld().get(), seen);
    }
    if (sourcesLost(week.monday(), all)) {
      return Estimate.withheld(Withheld.COVERAGE_CHANGED, seen);
    }
    double mean = (double) counts.shown(week.monday()) / week.runsSeen();
    return Estimates.within(mean, Intervals.count(mean), seen);
  }

  /** A source that fails must not look like a quiet market: it takes its postings with it. */
  private boolean sourcesLost(LocalDate monday, DemandCounts all) {
    List<LocalDate> weeks = comparable(calendar).stream().map(RunWeek::monday).toList();
    return IndexChain.earlier(weeks, weeks.indexOf(monday)).stream()
        .limit(1)
        .anyMatch(
            before ->
                all.jobs(before, DemandCounts.Use.BEFORE, monday)
                    < IndexChain.MATCHED_FLOOR * all.seen(before));
  }

  private static Map<LocalDate, Estimate> index(DemandCounts counts, IndexChain chain) {
    Map<LocalDate, Double> levels = chain.levels(counts);
    List<LocalDate> base = levels.keySet().stream().limit(BASE_WEEKS).toList();
    double baseLevel = base.stream().mapToDouble(levels::get).average().orElse(0);
    double baseCount =
        base.stream().mapToLong(week -> matched(counts, chain, week)).average().orElse(0);
    Map<LocalDate, Estimate> index = new TreeMap<>();
    levels.forEach(
        (week, level) -> {
          long n = matched(counts, chain, week);
          if (n >= Estimates.INDEX_FLOOR && baseCount >= Estimates.INDEX_FLOOR) {
            index.put(week, estimate(BASE * level / baseLevel, n, baseCount));
          }
        });
    return index;
  }

  /** The interval is that of the week's postings over the base's (S14), about the index. */
  private static Estimate estimate(double value, long n, double baseCount) {
    Intervals.Interval ratio = Intervals.ratio(n, baseCount);
    double scale = value / (n / baseCount);
    return Estimate.of(value, ratio.low() * scale, ratio.high() * scale, n);
  }

  /** Postings the week's level rests on. */
  private static long matched(DemandCounts counts, IndexChain chain, LocalDate week) {
    Optional<LocalDate> before = chain.linkedTo(week);
    return before
        .map(earlier -> counts.jobs(week, DemandCounts.Use.AFTER, earlier))
        .orElseGet(() -> counts.seen(week));
  }
}
