package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.analytics.trends.DemandCounts.Key;
import jobtrends.analytics.trends.DemandCounts.Use;

/** Which sources of a week can be compared with which other weeks (S4). */
final class SourceUses {

  /**
   * A week is linked to one of so many comparable weeks before it. More than one, so that a gap can
   * be stepped over by sources that were whole on both sides of it; few, so that a source that was
   * away for a month starts anew.
   */
  static final int REACH = 4;

  private final Map<LocalDate, Map<Key, Set<String>>> byWeek;

  private SourceUses(Map<LocalDate, Map<Key, Set<String>>> byWeek) {
    this.byWeek = byWeek;
  }

  static SourceUses of(RunCalendar calendar) {
    List<RunWeek> weeks = DemandSeries.comparable(calendar);
    Map<LocalDate, Map<Key, Set<String>>> byWeek = new HashMap<>();
    Set<String> entered = new HashSet<>();
    for (int i = 0; i < weeks.size(); i++) {
      RunWeek week = weeks.get(i);
      put(byWeek, new Key(week.monday(), Use.ENTERED, week.monday()), Set.copyOf(entered));
      entered.addAll(week.whole().keySet());
      weeks
          .subList(Math.max(0, i - REACH), i)
          .forEach(
              earlier -> {
                Set<String> both = matched(earlier, week);
                put(byWeek, new Key(week.monday(), Use.AFTER, earlier.monday()), both);
                put(byWeek, new Key(earlier.monday(), Use.BEFORE, week.monday()), both);
              });
    }
    return new SourceUses(byWeek);
  }

  /** Whole in both weeks, and asked the same. */
  private static Set<String> matched(RunWeek earlier, RunWeek later) {
    return later.whole().entrySet().stream()
        .filter(entry -> entry.getValue().equals(earlier.whole().get(entry.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void put(
      Map<LocalDate, Map<Key, Set<String>>> byWeek, Key key, Set<String> sources) {
    byWeek.computeIfAbsent(key.week(), week -> new HashMap<>()).put(key, sources);
  }

  /** What a job of the week is counted for that was shown by these sources and no other. */
  List<Key> of(LocalDate week, Collection<String> sources) {
    var keys = new ArrayList<Key>();
    byWeek
        .getOrDefault(week, Map.of())
        .forEach(
            (key, counted) -> {
              if (sources.stream().anyMatch(counted::contains)) {
                keys.add(key);
              }
            });
    return keys;
  }
}
