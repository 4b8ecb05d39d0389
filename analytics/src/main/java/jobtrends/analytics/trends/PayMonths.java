package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;

/**
 * Which months of pay are compared with which (S30). A month is the ISO weeks that begin in it, and
 * counts when all of them are over and one of them had a run.
 *
 * @param pairs the newest month and the two before it, each with the month it is compared with
 */
public record PayMonths(List<Pair> pairs) {

  /** Months back, the best first: a year apart, no season lies between. */
  private static final List<Integer> SPANS = List.of(12, 3, 1);

  /**
   * @param now the newer month
   * @param month its weeks' days
   * @param before the earlier month's days; absent where it was not seen
   * @param sources complete in every week of both that had a run, and asked the same throughout
   * @param suspended why there is no growth; absent when there is
   */
  public record Pair(
      YearMonth now,
      Optional<Vintage.Window> month,
      Optional<Vintage.Window> before,
      Set<String> sources,
      Optional<Withheld> suspended) {}

  public PayMonths {
    pairs = List.copyOf(pairs);
  }

  /** The plan of a calendar; without pairs where no month is over. */
  public static PayMonths of(RunCalendar calendar, List<DisclosureWeek> disclosure) {
    NavigableMap<YearMonth, List<RunWeek>> months = months(calendar);
    if (months.isEmpty()) {
      return new PayMonths(List.of());
    }
    YearMonth newest = months.lastKey();
    int span =
        SPANS.stream()
            .filter(back -> months.containsKey(newest.minusMonths(back)))
            .findFirst()
            .orElse(SPANS.get(0));
    return new PayMonths(
        IntStream.range(0, MatchedGrowth.MONTHS)
            .mapToObj(newest::minusMonths)
            .map(now -> pair(now, now.minusMonths(span), months, disclosure))
            .toList());
  }

  /** First day of the month that the newest is compared with. */
  Optional<LocalDate> against() {
    return pairs.get(0).before().map(Vintage.Window::first).map(day -> day.withDayOfMonth(1));
  }

  private static NavigableMap<YearMonth, List<RunWeek>> months(RunCalendar calendar) {
    NavigableMap<YearMonth, List<RunWeek>> months =
        calendar.weeks().stream()
            .filter(week -> !week.withheld().equals(Optional.of(Withheld.INCOMPLETE_WEEK)))
            .collect(
                Collectors.groupingBy(
                    week -> YearMonth.from(week.monday()), TreeMap::new, Collectors.toList()));
    months
        .entrySet()
        .removeIf(
            month ->
                month.getValue().size() < mondays(month.getKey())
                    || month.getValue().stream().allMatch(week -> week.runsSeen() == 0));
    return months;
  }

  private static int mondays(YearMonth month) {
    LocalDate first = month.atDay(1);
    int offset = Math.floorMod(1 - first.getDayOfWeek().getValue(), 7);
    return (month.lengthOfMonth() - offset - 1) / 7 + 1;
  }

  private static Pair pair(
      YearMonth now,
      YearMonth then,
      NavigableMap<YearMonth, List<RunWeek>> months,
      List<DisclosureWeek> disclosure) {
    List<RunWeek> newer = months.getOrDefault(now, List.of());
    List<RunWeek> older = months.getOrDefault(then, List.of());
    if (newer.isEmpty() || older.isEmpty()) {
      return new Pair(
          now, window(newer), window(older), Set.of(), Optional.of(Withheld.NO_EARLIER_PERIOD));
    }
    Set<String> sources =
        RunCalendar.comparableSources(Stream.of(newer, older).flatMap(List::stream).toList());
    Optional<Withheld> lost =
        Optional.of(Withheld.COVERAGE_CHANGED).filter(reason -> sources.isEmpty());
    Vintage.Window month = window(newer).orElseThrow();
    Vintage.Window before = window(older).orElseThrow();
    return new Pair(
        now,
        Optional.of(month),
        Optional.of(before),
        sources,
        lost.or(() -> DisclosureBreak.between(disclosure, before.first(), month.last())));
  }

  private static Optional<Vintage.Window> window(List<RunWeek> weeks) {
    return weeks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Vintage.Window(
                weeks.get(0).monday(), weeks.get(weeks.size() - 1).monday().plusDays(6)));
  }
}
