package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.analytics.Landing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.Vintage.Window;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class RunCalendarTest {

  /** Daily from a Sunday to a Friday, one day missing, as in the snapshots issue 2 names. */
  @Test
  void aMissingDayMakesItsWeekAGapAndNoOther() {
    Stream<LocalDate> days =
        day("2026-07-05")
            .datesUntil(day("2026-08-22"))
            .filter(day -> !day.equals(day("2026-08-06")));
    var calendar = RunCalendar.of(runs(days), day("2026-08-21"));

    assertEquals(
        """
        2026-06-29 1/7 INCOMPLETE_WEEK
        2026-07-06 7/7 -
        2026-07-13 7/7 -
        2026-07-20 7/7 -
        2026-07-27 7/7 -
        2026-08-03 6/7 MISSING_RUNS
        2026-08-10 7/7 -
        2026-08-17 5/7 INCOMPLETE_WEEK
        """,
        table(calendar));
    assertEquals(List.of(day("2026-08-06")), calendar.missingDays());
    assertEquals(new Window(day("2026-07-27"), day("2026-08-16")), calendar.level());
    assertEquals(new Window(day("2026-07-06"), day("2026-07-26")), calendar.comparison());
    assertEquals(Set.of("board"), calendar.comparableSources());
  }

  @Test
  void weeklyRunsCompareWithAQuarterEarlier() {
    Stream<LocalDate> mondays =
        Stream.iterate(day("2026-01-05"), day -> day.plusWeeks(1)).limit(26);
    var calendar = RunCalendar.of(runs(mondays), day("2026-07-05"));

    assertEquals(List.of(), calendar.missingDays());
    assertEquals(new Window(day("2026-06-08"), day("2026-07-05")), calendar.level());
    assertEquals(new Window(day("2026-03-09"), day("2026-04-05")), calendar.comparison());
  }

  @Test
  void aShortHistoryHasALevelAndNothingToCompareItWith() {
    var calendar = RunCalendar.of(runs(Stream.of(day("2026-03-04"))), day("2026-03-05"));

    assertEquals(new Window(day("2026-02-06"), day("2026-03-05")), calendar.level());
    assertTrue(calendar.comparison().isEmpty());
    assertEquals("2026-03-02 1/1 INCOMPLETE_WEEK\n", table(calendar));
  }

  @Test
  void withoutRunsThereAreNoWeeks() {
    var calendar = RunCalendar.of(List.of(), day("2026-03-05"));

    assertEquals("", table(calendar));
    assertTrue(calendar.comparison().isEmpty());
    assertEquals(List.of(), calendar.missingDays());
  }

  @Test
  void runsAfterTheAsOfDayDoNotExist() {
    Stream<LocalDate> days = day("2026-01-05").datesUntil(day("2026-02-02"));
    var calendar = RunCalendar.of(runs(days), day("2026-01-11"));

    assertEquals("2026-01-05 7/7 -\n", table(calendar));
  }

  @Test
  void aSourceAskedForSomethingElseCannotBeCompared() {
    List<RunManifest> runs =
        Stream.iterate(day("2026-01-05"), day -> day.plusWeeks(1))
            .limit(4)
            .map(
                day ->
                    run(
                        day,
                        source(day, "steady", "scope"),
                        source(day, "moved", day.isBefore(day("2026-01-19")) ? "old" : "new")))
            .toList();

    assertEquals(Set.of("steady"), RunCalendar.of(runs, day("2026-02-01")).comparableSources());
  }

  /** S3: 2025 has no week 53; 364 days before a Monday is a Monday. */
  @Test
  void weeksBeginOnMondayAcrossTheNewYear() {
    Stream<LocalDate> days = day("2025-12-29").datesUntil(day("2026-01-05"));

    assertEquals("2025-12-29 7/7 -\n", table(RunCalendar.of(runs(days), day("2026-01-04"))));
  }

  private static String table(RunCalendar calendar) {
    var text = new StringBuilder();
    for (RunWeek week : calendar.weeks()) {
      Optional<String> reason = week.withheld().map(Withheld::name);
      text.append(week.monday()).append(' ').append(week.runsSeen()).append('/');
      text.append(week.runsExpected()).append(' ').append(reason.orElse("-")).append('\n');
    }
    return text.toString();
  }

  private static List<RunManifest> runs(Stream<LocalDate> days) {
    return days.map(day -> run(day, source(day, "board", "scope"))).toList();
  }

  private static SourceRun source(LocalDate day, String source, String scope) {
    return Landing.sourceRun(day, source, SourceRun.Status.COMPLETE, scope);
  }

  private static RunManifest run(LocalDate day, SourceRun... sources) {
    return new RunManifest(
        day + "-live",
        "live",
        day,
        RunManifest.State.COMPLETE,
        Instant.EPOCH,
        List.of(),
        List.of(sources),
        List.of());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
