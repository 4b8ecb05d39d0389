package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Growth;
import jobtrends.model.Growth.Span;
import jobtrends.model.Withheld;

/** Growth of the demand index over four weeks and over a year (S3, S14, S15). */
public final class DemandGrowth {

  private static final int WEEKS = 4;

  private static final Estimate NO_WEEK = Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0);

  private DemandGrowth() {}

  /**
   * One record per span and role, roles by name: the newest week with an index over all roles
   * against the week four before, and against that of a year before. The roles of a span are judged
   * together: a rise is one only if it stands out among all compared.
   */
  public static List<Growth> toRecords(List<DemandWeek> demand) {
    return demand.stream()
        .filter(row -> row.role().equals(DemandWeek.ALL_ROLES) && row.index().isPublished())
        .map(DemandWeek::week)
        .max(Comparator.naturalOrder())
        .map(week -> Stream.of(Span.values()).flatMap(span -> of(demand, week, span)).toList())
        .orElse(List.of());
  }

  /** The two ends of one role's growth. */
  private record Pair(String role, Estimate now, Estimate before) {

    boolean isCompared() {
      return Stream.of(now, before).allMatch(end -> end.isPublished() && end.n() > 0);
    }

    Estimate change() {
      return Stream.of(now, before)
          .flatMap(end -> end.withheld().stream())
          .findFirst()
          .map(reason -> Estimate.withheld(reason, now.n()))
          .orElseGet(() -> growth(now, before));
    }

    double z() {
      return Math.log(now.value().orElseThrow() / before.value().orElseThrow())
          / Math.sqrt(1.0 / now.n() + 1.0 / before.n());
    }
  }

  private static Stream<Growth> of(List<DemandWeek> demand, LocalDate week, Span span) {
    Map<String, Estimate> now = index(demand, week);
    Map<String, Estimate> before = index(demand, earlier(week, span));
    List<Pair> pairs =
        now.keySet().stream()
            .sorted()
            .map(role -> new Pair(role, now.get(role), before.getOrDefault(role, NO_WEEK)))
            .toList();
    List<Pair> compared = pairs.stream().filter(Pair::isCompared).toList();
    List<Pair> movers = movers(compared);
    return pairs.stream()
        .map(pair -> new Growth(pair.role(), span, week, pair.change(), movers.contains(pair)));
  }

  private static List<Pair> movers(List<Pair> compared) {
    double[] p = compared.stream().mapToDouble(pair -> Movers.pValue(pair.z())).toArray();
    boolean[] kept = Movers.keep(p, Movers.FALSE_DISCOVERIES);
    return IntStream.range(0, p.length).filter(i -> kept[i]).mapToObj(compared::get).toList();
  }

  private static LocalDate earlier(LocalDate week, Span span) {
    return span == Span.YEAR ? IsoWeeks.yearBefore(week) : week.minusWeeks(WEEKS);
  }

  private static Map<String, Estimate> index(List<DemandWeek> demand, LocalDate week) {
    return demand.stream()
        .filter(row -> row.week().equals(week))
        .collect(Collectors.toMap(DemandWeek::role, DemandWeek::index));
  }

  /** The interval is that of the ratio of the postings behind both, about the growth. */
  static Estimate growth(Estimate now, Estimate before) {
    double growth = now.value().orElseThrow() / before.value().orElseThrow();
    Interval ratio = Intervals.ratio(now.n(), before.n());
    double scale = growth * before.n() / now.n();
    return Estimate.of(growth - 1, ratio.low() * scale - 1, ratio.high() * scale - 1, now.n());
  }
}
