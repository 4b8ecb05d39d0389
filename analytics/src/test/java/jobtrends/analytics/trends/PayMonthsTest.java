package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class PayMonthsTest {

  /** The weeks that begin in July 2026 begin on the 6th; the last of them ends on 2 August. */
  @Test
  void aMonthIsComparedWithTheSameOfThePreviousYear() {
    assertEquals(
        """
        2026-07 [2026-07-06 2026-08-02] [2025-07-07 2025-08-03] [a] -
        2026-06 [2026-06-01 2026-07-05] [2025-06-02 2025-07-06] [a] -
        2026-05 [2026-05-04 2026-05-31] [2025-05-05 2025-06-01] [a] -\
        """,
        plan("2025-01-06", "2026-08-05"));
  }

  /** Half a year of history: the first months back are a year away and were not seen. */
  @Test
  void aShorterHistoryComparesOverThreeMonthsOrOne() {
    assertEquals(
        """
        2026-07 [2026-07-06 2026-08-02] [2026-04-06 2026-05-03] [a] -
        2026-06 [2026-06-01 2026-07-05] [2026-03-02 2026-04-05] [a] -
        2026-05 [2026-05-04 2026-05-31] - [] NO_EARLIER_PERIOD\
        """,
        plan("2026-02-16", "2026-08-05"));
    assertEquals(
        """
        2026-07 [2026-07-06 2026-08-02] [2026-06-01 2026-07-05] [a] -
        2026-06 [2026-06-01 2026-07-05] - [] NO_EARLIER_PERIOD
        2026-05 - - [] NO_EARLIER_PERIOD\
        """,
        plan("2026-05-18", "2026-08-05"));
  }

  /** The recorded 47 days: July alone is a month whose weeks were all there. */
  @Test
  void oneMonthIsComparedWithNothing() {
    assertEquals(
        """
        2026-07 [2026-07-06 2026-08-02] - [] NO_EARLIER_PERIOD
        2026-06 - - [] NO_EARLIER_PERIOD
        2026-05 - - [] NO_EARLIER_PERIOD\
        """,
        plan("2026-07-06", "2026-08-21"));
    assertEquals("", plan("2026-07-13", "2026-08-21"));
  }

  /** A source that changed what it was asked, or came later, is in neither month. */
  @Test
  void onlySourcesOfBothMonthsAreCompared() {
    LocalDate change = LocalDate.parse("2026-07-13");
    assertEquals(
        "2026-07 [2026-07-06 2026-08-02] [2026-06-01 2026-07-05] [] COVERAGE_CHANGED",
        text(PayMonths.of(
                calendar(
                    "2026-06-01",
                    "2026-08-05",
                    monday -> Map.of("a", Set.of(monday.isBefore(change) ? "old" : "new"))),
                List.of()))
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aJumpInDisclosureSuspendsTheMonthsAcrossIt() {
    var jump =
        new DisclosureWeek(
            LocalDate.parse("2026-05-25"),
            Estimate.of(0.6, 0.5, 0.7, 100),
            Optional.of(LocalDate.parse("2026-05-18")),
            Estimate.of(0.2, 0.1, 0.3, 100),
            true);
    RunCalendar calendar = calendar("2026-02-02", "2026-08-05", monday -> Map.of("a", Set.of("s")));

    assertEquals(
        List.of(
            Optional.of(Withheld.DISCLOSURE_BREAK),
            Optional.of(Withheld.DISCLOSURE_BREAK),
            Optional.of(Withheld.DISCLOSURE_BREAK)),
        PayMonths.of(calendar, List.of(jump)).pairs().stream()
            .map(PayMonths.Pair::suspended)
            .toList());
  }

  private static String plan(String first, String asOf) {
    return text(PayMonths.of(calendar(first, asOf, monday -> Map.of("a", Set.of("s"))), List.of()));
  }

  private static String text(PayMonths months) {
    return months.pairs().stream()
        .map(
            pair ->
                pair.now()
                    + " "
                    + pair.month().map(w -> "[" + w.first() + " " + w.last() + "]").orElse("-")
                    + " "
                    + pair.before().map(w -> "[" + w.first() + " " + w.last() + "]").orElse("-")
                    + " "
                    + pair.sources()
                    + " "
                    + pair.suspended().map(Withheld::name).orElse("-"))
        .collect(Collectors.joining("\n"));
  }

  private static RunCalendar calendar(
      String first, String asOf, Function<LocalDate, Map<String, Set<String>>> scopes) {
    LocalDate last = LocalDate.parse(asOf);
    Predicate<LocalDate> cut = monday -> monday.plusDays(6).isAfter(last);
    List<RunWeek> weeks =
        LocalDate.parse(first)
            .datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
            .map(
                monday ->
                    new RunWeek(
                        monday,
                        7,
                        7,
                        Optional.of(Withheld.INCOMPLETE_WEEK).filter(r -> cut.test(monday)),
                        scopes.apply(monday),
                        Map.of()))
            .toList();
    return new RunCalendar(weeks, List.of(), List.of(), last);
  }
}
