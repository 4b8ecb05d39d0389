package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** What was counted of one role, by week and use. */
final class DemandCounts {

  private final Map<Key, Long> jobs;

  DemandCounts(Collection<Count> counts) {
    this.jobs = counts.stream().collect(Collectors.toMap(Count::key, Count::jobs));
  }

  /** What a count is for. */
  enum Use {
    /** Of the week, all sources. */
    SEEN,
    /** Of the day {@code other}, all sources. */
    SHOWN,
    /** Of the week, in sources also whole in the earlier week {@code other}. */
    AFTER,
    /** Of the week, in sources also whole in the later week {@code other}. */
    BEFORE,
    /** Of the week, in sources that were whole in some earlier week. */
    ENTERED
  }

  record Key(LocalDate week, Use use, LocalDate other) {}

  record Count(String role, Key key, long jobs) {}

  /** From a row of {@link DemandIndex#counts}. */
  static Count count(Row row) {
    var key = new Key(row.getLocalDate(1), Use.valueOf(row.getString(2)), row.getLocalDate(3));
    return new Count(row.getString(0), key, row.getLong(4));
  }

  /** Nothing counted is 0: whether the week was seen at all, the calendar says. */
  long jobs(LocalDate week, Use use, LocalDate other) {
    return jobs.getOrDefault(new Key(week, use, other), 0L);
  }

  long seen(LocalDate week) {
    return jobs(week, Use.SEEN, week);
  }

  /** Postings on display, summed over the days of the week. */
  long shown(LocalDate week) {
    return jobs.entrySet().stream()
        .filter(entry -> entry.getKey().use() == Use.SHOWN && entry.getKey().week().equals(week))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
