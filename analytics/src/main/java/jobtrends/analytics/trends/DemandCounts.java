package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was counted of one series, by week and use. */
final class DemandCounts {

  private final Map<Key, Double> jobs;
  private final Map<LocalDate, Double> shown;

  DemandCounts(Collection<Count> counts) {
    this.jobs = sums(counts);
    this.shown =
        jobs.entrySet().stream()
            .filter(entry -> entry.getKey().use() == Use.SHOWN)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().week(), Collectors.summingDouble(Map.Entry::getValue)));
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

  /** Whole jobs, each of which counts 1/parts here. */
  record Count(Key key, int parts, long jobs) {}

  /** Whole jobs are added up first and shared out once: the order of counts changes nothing. */
  private static Map<Key, Double> sums(Collection<Count> counts) {
    Map<Key, Map<Integer, Long>> whole = new HashMap<>();
    for (Count count : counts) {
      whole
          .computeIfAbsent(count.key(), key -> new TreeMap<>())
          .merge(count.parts(), count.jobs(), Long::sum);
    }
    Map<Key, Double> sums = new HashMap<>();
    whole.forEach(
        (key, byParts) ->
            sums.put(
                key,
                byParts.entrySet().stream()
                    .mapToDouble(part -> (double) part.getValue() / part.getKey())
                    .sum()));
    return sums;
  }

  /** Nothing counted is 0: whether the week was seen at all, the calendar says. */
  double jobs(LocalDate week, Use use, LocalDate other) {
    return jobs.getOrDefault(new Key(week, use, other), 0.0);
  }

  double seen(LocalDate week) {
    return jobs(week, Use.SEEN, week);
  }

  /** Postings on display, summed over the days of the week. */
  double shown(LocalDate week) {
    return shown.getOrDefault(week, 0.0);
  }
}
