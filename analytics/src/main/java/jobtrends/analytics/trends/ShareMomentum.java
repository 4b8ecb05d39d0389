package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.analytics.trends.ShareSums.Term;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Momentum;
import jobtrends.model.Withheld;

/** Whether a role's part of all postings gathers speed: a week against the four before (S13). */
public final class ShareMomentum {

  private static final int BASELINE = 4;

  private ShareMomentum() {}

  /**
   * One record per role of the newest week that has an index over all roles, in order of the names.
   *
   * @param demand every week and role; a week whose index over all roles is withheld cannot be
   *     compared, and withholds the momentum that would need it
   */
  public static List<Momentum> toRecords(List<DemandWeek> demand) {
    NavigableMap<LocalDate, DemandWeek> all = series(demand, DemandWeek.ALL_ROLES);
    Optional<LocalDate> newest =
        all.values().stream()
            .filter(week -> week.index().isPublished())
            .map(DemandWeek::week)
            .reduce((older, newer) -> newer);
    return newest
        .map(
            week ->
                demand.stream()
                    .filter(row -> row.week().equals(week) && isRole(row.role()))
                    .map(DemandWeek::role)
                    .sorted()
                    .map(role -> record(week, series(demand, role), all))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isRole(String role) {
    return !role.equals(DemandWeek.ALL_ROLES) && !role.equals(DemandWeek.UNKNOWN_ROLE);
  }

  private static NavigableMap<LocalDate, DemandWeek> series(List<DemandWeek> demand, String role) {
    NavigableMap<LocalDate, DemandWeek> weeks = new TreeMap<>();
    demand.stream()
        .filter(row -> row.role().equals(role))
        .forEach(row -> weeks.put(row.week(), row));
    return weeks;
  }

  private static Momentum record(
      LocalDate week,
      NavigableMap<LocalDate, DemandWeek> role,
      NavigableMap<LocalDate, DemandWeek> all) {
    long n = role.get(week).postings();
    List<LocalDate> weeks = IntStream.rangeClosed(0, BASELINE).mapToObj(week::minusWeeks).toList();
    Estimate change =
        weeks.stream()
            .flatMap(each -> withheld(all, each).stream())
            .findFirst()
            .map(reason -> Estimate.withheld(reason, n))
            .orElseGet(() -> of(weeks.stream().map(each -> share(each, role, all)).toList()));
    return new Momentum(role.get(week).role(), week, change);
  }

  private static Optional<Withheld> withheld(
      NavigableMap<LocalDate, DemandWeek> all, LocalDate week) {
    return all.containsKey(week)
        ? all.get(week).index().withheld()
        : Optional.of(Withheld.NO_EARLIER_PERIOD);
  }

  /** A role that a week has no row of had no posting in it: the week itself was seen. */
  private static Share share(
      LocalDate week,
      NavigableMap<LocalDate, DemandWeek> role,
      NavigableMap<LocalDate, DemandWeek> all) {
    long hits = role.containsKey(week) ? role.get(week).postings() : 0;
    return new Share(hits, all.get(week).postings());
  }

  /**
   * The first share less the mean of the others.
   *
   * @param shares the newest week's, then those of the four weeks before
   */
  static Estimate of(List<Share> shares) {
    Share now = shares.get(0);
    List<Share> before = shares.subList(1, shares.size());
    double usual = before.stream().mapToDouble(Share::hits).sum() / before.size();
    long n = Math.round(now.hits());
    if (before.size() < BASELINE) {
      return Estimate.withheld(Withheld.NO_EARLIER_PERIOD, n);
    }
    if (Math.max(now.hits(), usual) < Estimates.SHARE_FLOOR) {
      return Estimates.belowFloor(n);
    }
    var terms = new ArrayList<Term>(List.of(new Term(1, now)));
    before.forEach(share -> terms.add(new Term(-1.0 / before.size(), share)));
    var sum = new ShareSums(terms);
    return Estimates.within(sum.value(), sum.interval(), n);
  }
}
