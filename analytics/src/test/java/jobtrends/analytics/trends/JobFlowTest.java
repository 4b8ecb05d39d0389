package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.analytics.trends.JobFlow.Event;
import jobtrends.analytics.trends.JobFlow.Stretch;
import jobtrends.analytics.trends.JobFlow.Week;
import org.junit.jupiter.api.Test;

class JobFlowTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void aJobIsNewWhereItIsFirstSeenAndOnceOnly() {
    var job = new JobFlow(List.of(open("a", 2), open("b", 3)));

    assertEquals(
        List.of(Event.AFTER, Event.WITHOUT_STALE, Event.FRESH, Event.KNOWN),
        job.in(week(0, "a", "b")));
    assertEquals(
        List.of(Event.BEFORE, Event.AFTER, Event.WITHOUT_STALE, Event.KNOWN),
        job.in(week(1, "a", "b")));
  }

  @Test
  void aJobThatComesFromASourceNotComparedIsNotNew() {
    var job = new JobFlow(List.of(open("c", -20), open("a", 2)));

    assertEquals(
        List.of(Event.AFTER, Event.WITHOUT_STALE, Event.REOPENED, Event.KNOWN),
        job.in(week(0, "a")));
  }

  @Test
  void aJobThatAFirstRunFoundMayBeOld() {
    var found = new Stretch("c", day(2), JobFlow.NO_END, false, true, List.of());
    var job = new JobFlow(List.of(open("a", 2), found));

    assertEquals(Event.REOPENED, job.in(week(0, "a")).get(2));
  }

  @Test
  void aJobIsOpenWhileAnyOfItsListingsIs() {
    var job = new JobFlow(List.of(closed("a", -30, 1), closed("b", -3, 4)));

    assertEquals(List.of(Event.BEFORE, Event.CLOSED), job.in(week(0, "a", "b")));
    assertEquals(List.of(), job.in(week(1, "a", "b")));
  }

  @Test
  void afterFourteenDaysItIsBackAndLaterItIsReposted() {
    assertEquals(
        List.of(Event.AFTER, Event.WITHOUT_STALE, Event.REOPENED, Event.KNOWN),
        new JobFlow(List.of(closed("a", -30, -14), open("a", 0))).in(week(0, "a")));
    assertEquals(
        List.of(Event.AFTER, Event.WITHOUT_STALE, Event.FRESH, Event.REPOSTED, Event.KNOWN),
        new JobFlow(List.of(closed("a", -30, -15), open("b", 0))).in(week(0, "a", "b")));
  }

  @Test
  void whatIsOpenForMoreThanFourMonthsIsStale() {
    assertEquals(
        List.of(Event.BEFORE, Event.AFTER, Event.WITHOUT_STALE, Event.KNOWN),
        new JobFlow(List.of(open("a", 6 - 121))).in(week(0, "a")));
    assertEquals(
        List.of(Event.BEFORE, Event.AFTER, Event.KNOWN),
        new JobFlow(List.of(open("a", 5 - 121))).in(week(0, "a")));
  }

  @Test
  void anEditCountsInItsWeek() {
    var edited = new Stretch("a", day(-9), JobFlow.NO_END, false, false, List.of(day(1), day(2)));

    assertEquals(1, count(new JobFlow(List.of(edited)), week(0, "a"), Event.EDITED));
    assertEquals(0, count(new JobFlow(List.of(edited)), week(1, "a"), Event.EDITED));
  }

  /** S2, over random lives of a job on three boards, whichever of them are compared. */
  @Test
  void stockAddsUpWhateverHappened() {
    for (long seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var job = new JobFlow(stretches(random));
      Week week = week(random.nextInt(8), sources(random));

      long after =
          count(job, week, Event.BEFORE)
              + count(job, week, Event.FRESH)
              + count(job, week, Event.REOPENED)
              - count(job, week, Event.CLOSED)
              - count(job, week, Event.LAPSED);
      assertEquals(count(job, week, Event.AFTER), after, "seed " + seed);
      assertEquals(isOpen(job, week), after == 1, "seed " + seed);
    }
  }

  /** The obvious way: a day is covered or it is not. */
  private static boolean isOpen(JobFlow job, Week week) {
    return job.stretches().stream()
        .filter(each -> week.matched().contains(each.source()))
        .anyMatch(
            each -> !each.from().isAfter(week.sunday()) && each.until().isAfter(week.sunday()));
  }

  private static List<Stretch> stretches(Random random) {
    var all = new ArrayList<Stretch>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      LocalDate from = day(random.nextInt(60));
      LocalDate until =
          random.nextInt(5) == 0 ? JobFlow.NO_END : from.plusDays(1 + random.nextInt(30));
      String source = List.of("a", "b", "c").get(random.nextInt(3));
      all.add(
          new Stretch(source, from, until, random.nextBoolean(), random.nextBoolean(), List.of()));
    }
    Collections.shuffle(all, random);
    return all;
  }

  private static String[] sources(Random random) {
    return Stream.of("a", "b", "c").filter(source -> random.nextInt(3) > 0).toArray(String[]::new);
  }

  private static long count(JobFlow job, Week week, Event event) {
    return job.in(week).stream().filter(event::equals).count();
  }

  private static Stretch open(String source, int from) {
    return new Stretch(source, day(from), JobFlow.NO_END, false, false, List.of());
  }

  private static Stretch closed(String source, int from, int until) {
    return new Stretch(source, day(from), day(until), false, false, List.of());
  }

  private static LocalDate day(int fromMonday) {
    return MONDAY.plusDays(fromMonday);
  }

  private static Week week(int later, String... sources) {
    return new Week(MONDAY.plusWeeks(later), Set.of(sources), Set.of(sources));
  }
}
