package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.model.FlowWeek.Kind;
import jobtrends.model.SourceRun;
import jobtrends.model.Withheld;

/**
 * Which sources of a week can be compared with the week before, and why not: for every week of the
 * calendar.
 *
 * @param newestOnly sources that show only their newest
 */
record FlowSources(RunCalendar calendar, Set<String> newestOnly) {

  /** A closure is known two runs after the listing was last seen. */
  private static final int RUNS_TO_CLOSE = 2;

  Kind kind(String source) {
    return newestOnly.contains(source) ? Kind.NEWEST_ONLY : Kind.WHOLE_STOCK;
  }

  /** Kinds of the sources that ever gave listings. */
  Set<Kind> kinds() {
    return calendar.gave().stream()
        .map(SourceRun::source)
        .map(this::kind)
        .collect(Collectors.toSet());
  }

  /** The weeks that can be published, with their sources of that kind. */
  List<JobFlow.Week> weeks(Kind kind) {
    var weeks = new ArrayList<JobFlow.Week>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < calendar.weeks().size(); i++) {
      RunWeek week = calendar.weeks().get(i);
      Set<String> matched = i == 0 ? Set.of() : matched(calendar.weeks().get(i - 1), week, kind);
      if (!matched.isEmpty()) {
        weeks.add(new JobFlow.Week(week.monday(), matched, Set.copyOf(known)));
      }
      week.scopes().keySet().stream().filter(source -> kind(source) == kind).forEach(known::add);
    }
    return weeks;
  }

  private Stream<String> whole(RunWeek week, Kind kind) {
    return week.whole().keySet().stream().filter(source -> kind(source) == kind);
  }

  /**
   * Sources whole in the week and complete in the one before, asked one thing in both. That a run
   * of the week before is missing does no harm: what was open at its end is known all the same.
   */
  private Set<String> matched(RunWeek before, RunWeek week, Kind kind) {
    if (week.withheld().isPresent()) {
      return Set.of();
    }
    Map<String, Set<String>> asked = asked(before.monday());
    return whole(week, kind)
        .filter(before.scopes()::containsKey)
        .filter(source -> asked.get(source).size() == 1)
        .collect(Collectors.toSet());
  }

  /** What each source was asked in that week and the next, whole runs or not. */
  private Map<String, Set<String>> asked(LocalDate monday) {
    Map<String, Set<String>> asked = new HashMap<>();
    calendar.gave().stream()
        .filter(run -> !run.date().isBefore(monday) && run.date().isBefore(monday.plusWeeks(2)))
        .forEach(
            run -> asked.computeIfAbsent(run.source(), any -> new HashSet<>()).add(run.scope()));
    return asked;
  }

  /** Why nothing is said of a week; absent when its sources can be compared. */
  Optional<Withheld> withheld(RunWeek week, Set<String> matched) {
    if (week.withheld().isPresent()) {
      return week.withheld();
    }
    boolean first = calendar.weeks().get(0).equals(week);
    return matched.isEmpty()
        ? Optional.of(first ? Withheld.NO_EARLIER_PERIOD : Withheld.COVERAGE_CHANGED)
        : Optional.empty();
  }

  /** Why the stock of a week is not known; absent when it is. */
  Optional<Withheld> noStock(RunWeek week, Kind kind) {
    if (kind == Kind.NEWEST_ONLY) {
      return Optional.of(Withheld.NEWEST_ONLY);
    }
    LocalDate sunday = week.monday().plusDays(6);
    long later = calendar.runDays().stream().filter(day -> day.isAfter(sunday)).count();
    return later < RUNS_TO_CLOSE ? Optional.of(Withheld.INCOMPLETE_WEEK) : Optional.empty();
  }
}
