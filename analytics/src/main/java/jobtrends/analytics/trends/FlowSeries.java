package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunWeek;
import jobtrends.analytics.trends.JobFlow.Event;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.FlowWeek;
import jobtrends.model.FlowWeek.Kind;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Row;

/** Counted events to published weeks of one kind of source. */
final class FlowSeries {

  private final FlowSources sources;
  private final Kind kind;
  private final Map<Key, Long> counts;
  private final Map<LocalDate, JobFlow.Week> matched;

  private FlowSeries(FlowSources sources, Kind kind, Map<Key, Long> counts) {
    this.sources = sources;
    this.kind = kind;
    this.counts = counts;
    this.matched = new TreeMap<>();
    sources.weeks(kind).forEach(week -> matched.put(week.monday(), week));
  }

  private record Key(LocalDate week, String role, Event event) {}

  /** From rows of {@link PostingFlow#of}. */
  static List<FlowWeek> of(List<Row> rows, FlowSources sources) {
    List<FlowSeries> series =
        sources.kinds().stream()
            .sorted()
            .map(kind -> new FlowSeries(sources, kind, counts(rows, kind)))
            .toList();
    return sources.calendar().weeks().stream()
        .filter(week -> !week.withheld().equals(Optional.of(Withheld.INCOMPLETE_WEEK)))
        .flatMap(week -> series.stream().flatMap(kind -> kind.records(week)))
        .toList();
  }

  private static Map<Key, Long> counts(List<Row> rows, Kind kind) {
    Map<Key, Long> counts = new HashMap<>();
    rows.stream()
        .filter(row -> row.getString(1).equals(kind.name()))
        .forEach(
            row ->
                counts.put(
                    new Key(row.getLocalDate(0), row.getString(2), Event.valueOf(row.getString(3))),
                    row.getLong(4)));
    return counts;
  }

  private Stream<FlowWeek> records(RunWeek week) {
    var roles = new TreeSet<>(Set.of(DemandWeek.ALL_ROLES));
    counts.keySet().forEach(key -> roles.add(key.role()));
    Set<String> compared = compared(week.monday());
    Optional<Withheld> reason =
        sources.withheld(week, compared).or(() -> sourcesLost(week.monday()));
    return roles.stream().map(role -> new Cell(week, role, reason).row(compared));
  }

  private Set<String> compared(LocalDate monday) {
    return Optional.ofNullable(matched.get(monday)).map(JobFlow.Week::matched).orElse(Set.of());
  }

  /** A source that fails takes its postings with it: too much of the stock is not in sight. */
  private Optional<Withheld> sourcesLost(LocalDate monday) {
    long known = all(monday, Event.KNOWN);
    boolean lost =
        kind == Kind.WHOLE_STOCK && all(monday, Event.AFTER) < IndexChain.MATCHED_FLOOR * known;
    return lost ? Optional.of(Withheld.COVERAGE_CHANGED) : Optional.empty();
  }

  private long all(LocalDate monday, Event event) {
    return count(monday, DemandWeek.ALL_ROLES, event)
        + count(monday, DemandWeek.UNKNOWN_ROLE, event);
  }

  private long count(LocalDate monday, String role, Event event) {
    return counts.getOrDefault(new Key(monday, role, event), 0L);
  }

  /** One week and role. */
  private final class Cell {

    private final RunWeek week;
    private final String role;
    private final Optional<Withheld> reason;
    private final Optional<Withheld> noStock;

    private Cell(RunWeek week, String role, Optional<Withheld> reason) {
      this.week = week;
      this.role = role;
      this.reason = reason;
      this.noStock = reason.or(() -> sources.noStock(week, kind));
    }

    private FlowWeek row(Set<String> compared) {
      return new FlowWeek(
          week.monday(),
          kind,
          role,
          reason.isPresent() ? List.of() : compared.stream().sorted().toList(),
          new FlowWeek.Stock(
              of(Event.BEFORE, noStock),
              of(Event.AFTER, noStock),
              of(Event.WITHOUT_STALE, noStock)),
          new FlowWeek.Entered(
              of(Event.FRESH, reason), of(Event.REPOSTED, reason), of(Event.REOPENED, noStock)),
          new FlowWeek.Left(of(Event.CLOSED, noStock), of(Event.LAPSED, noStock)),
          of(Event.EDITED, reason));
    }

    private Estimate of(Event event, Optional<Withheld> why) {
      long jobs = count(week.monday(), role, event);
      return Estimates.unless(why, Estimates.within(jobs, Intervals.count(jobs), jobs));
    }
  }
}
