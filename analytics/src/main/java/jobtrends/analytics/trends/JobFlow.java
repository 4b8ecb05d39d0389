package jobtrends.analytics.trends;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jobtrends.analytics.history.SpellTables;

/**
 * When one job was open, and what that makes it in a week: a job is open while any of its listings
 * is.
 *
 * @param stretches of all its listings, in any order
 */
record JobFlow(List<Stretch> stretches) {

  /** The end of what is open. */
  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private static final int STALE_DAYS = 121;

  JobFlow {
    stretches = stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
  }

  /** What a job is in a week; some of it several times. */
  enum Event {
    BEFORE,
    AFTER,
    WITHOUT_STALE,
    /** Open at the week's end in a source that could have been matched. */
    KNOWN,
    FRESH,
    REPOSTED,
    REOPENED,
    CLOSED,
    LAPSED,
    EDITED
  }

  /**
   * A source showed a listing without a break.
   *
   * @param until first day it counts as gone
   * @param lapsed whether nobody knows that it closed
   * @param truncated whether it may have begun before
   * @param edits days on which the listing's words changed
   */
  record Stretch(
      String source,
      LocalDate from,
      LocalDate until,
      boolean lapsed,
      boolean truncated,
      List<LocalDate> edits) {

    boolean covers(LocalDate day) {
      return !from.isAfter(day) && until.isAfter(day);
    }

    /** The two as one, where they meet; the later end says how it ended. */
    private Stretch with(Stretch next) {
      Stretch longer = next.until().isAfter(until) ? next : this;
      return new Stretch(source, from, longer.until(), longer.lapsed(), truncated, List.of());
    }
  }

  /** A week, the sources compared in it, and those that could have been. */
  record Week(LocalDate monday, Set<String> matched, Set<String> known) implements Serializable {

    LocalDate sunday() {
      return monday.with(DayOfWeek.SUNDAY);
    }

    boolean has(LocalDate day) {
      return !day.isBefore(monday) && !day.isAfter(sunday());
    }
  }

  /** What the job is in a week, to its matched sources. */
  List<Event> in(Week week) {
    List<Stretch> open = joined(week.matched());
    var events = new ArrayList<Event>();
    LocalDate sundayBefore = week.monday().minusDays(1);
    for (Stretch each : open) {
      add(events, each.covers(sundayBefore), Event.BEFORE);
      add(events, each.covers(week.sunday()), Event.AFTER);
      add(events, each.covers(week.sunday()) && !isStale(each, week), Event.WITHOUT_STALE);
      if (week.has(each.from())) {
        events.addAll(entered(each.from()));
      }
      add(events, week.has(each.until()), each.lapsed() ? Event.LAPSED : Event.CLOSED);
    }
    add(events, shown(week.known()).anyMatch(each -> each.covers(week.sunday())), Event.KNOWN);
    add(events, isEdited(week), Event.EDITED);
    return events;
  }

  private static void add(List<Event> events, boolean happened, Event event) {
    if (happened) {
      events.add(event);
    }
  }

  private static boolean isStale(Stretch open, Week week) {
    return open.from().plusDays(STALE_DAYS).isBefore(week.sunday());
  }

  private boolean isEdited(Week week) {
    return shown(week.matched()).flatMap(each -> each.edits().stream()).anyMatch(week::has);
  }

  private Stream<Stretch> shown(Collection<String> sources) {
    return stretches.stream().filter(each -> sources.contains(each.source()));
  }

  /** The job is new only where no source has shown it before, as far as anybody can know. */
  private List<Event> entered(LocalDate day) {
    Predicate<Stretch> earlier =
        each -> each.from().isBefore(day) || (each.truncated() && each.from().equals(day));
    List<Stretch> past = stretches.stream().filter(earlier).toList();
    if (past.isEmpty()) {
      return List.of(Event.FRESH);
    }
    return past.stream()
            .allMatch(each -> each.until().plusDays(SpellTables.REOPEN_DAYS).isBefore(day))
        ? List.of(Event.FRESH, Event.REPOSTED)
        : List.of(Event.REOPENED);
  }

  /** When any of the sources showed it, in stretches that do not meet. */
  private List<Stretch> joined(Set<String> sources) {
    var joined = new ArrayList<Stretch>();
    shown(sources)
        .forEach(
            each -> {
              int last = joined.size() - 1;
              if (last >= 0 && !each.from().isAfter(joined.get(last).until())) {
                joined.set(last, joined.get(last).with(each));
              } else {
                joined.add(each);
              }
            });
    return joined;
  }
}
