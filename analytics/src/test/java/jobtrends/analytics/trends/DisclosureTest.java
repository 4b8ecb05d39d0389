package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunWeek;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.DemandWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not said: breaks in disclosure (S29), bounds (S21), unknown shares (S33). */
class DisclosureTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

  @Test
  void aLawThatAsksForPayIsABreak() {
    assertEquals(
        """
        2026-03-02 400 of 1000 NO_EARLIER_PERIOD
        2026-03-09 410 of 1000 2026-03-02 0.01
        2026-03-16 400 of 1000 2026-03-09 -0.01
        2026-03-23 520 of 1000 2026-03-02 0.12 breaks
        2026-03-30 530 of 1000 2026-03-02 0.13 breaks\
        """,
        weeks(40, 41, 40, 52, 53));
  }

  @Test
  void tenPointsAndAYearOfDriftAreNone() {
    assertEquals(List.of(), breaks(40, 50));
    assertEquals(List.of(), breaks(40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52));
    assertEquals(List.of("2026-03-09"), breaks(60, 48));
    assertEquals(List.of("2026-04-27"), breaks(40, 40, 40, 40, 44, 44, 46, 49, 51));
    assertEquals(List.of(), breaks(40, 40, 40, 40, 44, 44, 46, 48, 49, 50));
  }

  /** 3 of 12, then 6 of 12: 25 points that may be chance. Of fewer than ten nothing is said. */
  @Test
  void fewPostingsJumpByChance() {
    assertEquals(false, DisclosureBreak.is(Estimates.change(new Share(6, 12), new Share(3, 12))));
    assertEquals(false, DisclosureBreak.is(Estimates.change(new Share(9, 9), new Share(0, 9))));
    assertEquals(true, DisclosureBreak.is(Estimates.change(new Share(12, 12), new Share(3, 12))));
  }

  /** A board that comes with its pay stated raises the share and breaks nothing. */
  @Test
  void aNewSourceIsNoLaw() {
    List<WeekCell> cells = new ArrayList<>(cells(0, 40));
    cells.addAll(cells(1, 40));
    cells.addAll(cells(2, 40));
    cells.add(all(1, 900, "b"));
    cells.add(stated(1, 900, "b"));
    cells.add(all(2, 800, "b"));
    cells.add(all(2, 100, "a", "b"));
    cells.add(stated(2, 900, "b"));
    RunCalendar calendar =
        calendar(List.of(Set.of("a"), Set.of("a", "b"), Set.of("a", "b")), List.of());

    assertEquals(
        """
        2026-03-02 400 of 1000 NO_EARLIER_PERIOD
        2026-03-09 1300 of 1900 2026-03-02 0.0
        2026-03-16 1300 of 1900 2026-03-02 -0.0364\
        """,
        text(DisclosureWeeks.of(cells, calendar)));
  }

  /** Of a week that lost its largest source the rest is not compared. */
  @Test
  void aLostSourceIsNoBreak() {
    List<WeekCell> cells = new ArrayList<>(cells(0, 10));
    cells.add(all(0, 700, "b"));
    cells.add(stated(0, 700, "b"));
    cells.addAll(cells(1, 10));
    RunCalendar calendar = calendar(List.of(Set.of("a", "b"), Set.of("a")), List.of());

    assertEquals(
        """
        2026-03-02 800 of 1700 NO_EARLIER_PERIOD
        2026-03-09 100 of 1000 COVERAGE_CHANGED\
        """,
        text(DisclosureWeeks.of(cells, calendar)));
  }

  @Test
  void aWeekThatIsNotOverSaysNothing() {
    List<WeekCell> cells = new ArrayList<>(cells(0, 40));
    cells.addAll(cells(1, 90));
    RunCalendar calendar = calendar(List.of(Set.of("a"), Set.of("a")), List.of(1));

    assertEquals(
        """
        2026-03-02 400 of 1000 NO_EARLIER_PERIOD
        2026-03-09 INCOMPLETE_WEEK\
        """,
        text(DisclosureWeeks.of(cells, calendar)));
  }

  @Test
  void aBreakSuspendsWhatLiesAcrossIt() {
    List<DisclosureWeek> weeks = disclosure(40, 40, 60, 60);

    assertEquals(Optional.empty(), across(weeks, "2026-01-05", "2026-03-01"));
    assertEquals(Optional.of(Withheld.DISCLOSURE_BREAK), across(weeks, "2026-03-02", "2026-03-22"));
    assertEquals(Optional.of(Withheld.DISCLOSURE_BREAK), across(weeks, "2026-01-05", "2027-01-05"));
    assertEquals(Optional.empty(), across(weeks, "2026-04-06", "2026-05-03"));
  }

  /** Golden vector G16. */
  @Test
  void withoutAssumptionsThoseThatDoNotSayCouldBeAllOrNone() {
    assertEquals(new Interval(0.12, 0.72), DisclosureBounds.of(100, 40, 12));
    assertEquals(new Interval(0.3, 0.3), DisclosureBounds.of(10, 10, 3));
    assertEquals(new Interval(0, 1), DisclosureBounds.of(20, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"40, 100, false", "41, 100, true", "0, 0, false"})
  void moreThanFortyInAHundredUnknownBlockATrend(double unknown, double all, boolean blocked) {
    assertEquals(
        blocked ? Optional.of(Withheld.MOSTLY_UNKNOWN) : Optional.empty(),
        UnknownShare.blocks(unknown, all));
  }

  private static Optional<Withheld> across(
      List<DisclosureWeek> weeks, String earlier, String later) {
    return DisclosureBreak.between(weeks, LocalDate.parse(earlier), LocalDate.parse(later));
  }

  private static String weeks(int... percents) {
    return text(disclosure(percents));
  }

  private static List<String> breaks(int... percents) {
    return disclosure(percents).stream()
        .filter(DisclosureWeek::breaks)
        .map(row -> row.week().toString())
        .toList();
  }

  private static List<DisclosureWeek> disclosure(int... percents) {
    List<WeekCell> cells =
        IntStream.range(0, percents.length)
            .boxed()
            .flatMap(week -> cells(week, percents[week]).stream())
            .toList();
    return DisclosureWeeks.of(
        cells, calendar(Collections.nCopies(percents.length, Set.of("a")), List.of()));
  }

  /** A thousand jobs of one source. */
  private static List<WeekCell> cells(int week, int percent) {
    return List.of(all(week, 1000, "a"), stated(week, percent * 10, "a"));
  }

  private static WeekCell all(int week, long jobs, String... sources) {
    return cell(week, WeekCell.Group.ROLE, jobs, sources);
  }

  private static WeekCell stated(int week, long jobs, String... sources) {
    return cell(week, WeekCell.Group.STATED_PAY, jobs, sources);
  }

  private static WeekCell cell(int week, WeekCell.Group group, long jobs, String... sources) {
    return new WeekCell(
        FIRST.plusWeeks(week),
        Optional.empty(),
        new WeekCell.Series(group, DemandWeek.ALL_ROLES),
        1,
        Optional.empty(),
        List.of(sources),
        jobs);
  }

  /** Weeks seen whole by some sources, all asked the same; some of them not over. */
  private static RunCalendar calendar(List<Set<String>> sources, List<Integer> notOver) {
    List<RunWeek> weeks =
        IntStream.range(0, sources.size())
            .mapToObj(
                week ->
                    new RunWeek(
                        FIRST.plusWeeks(week),
                        1,
                        1,
                        Optional.of(Withheld.INCOMPLETE_WEEK).filter(r -> notOver.contains(week)),
                        Map.of(),
                        sources.get(week).stream()
                            .collect(Collectors.toMap(name -> name, name -> "scope"))))
            .toList();
    return new RunCalendar(weeks, List.of(), List.of(), FIRST.plusWeeks(sources.size()));
  }

  private static String text(List<DisclosureWeek> weeks) {
    return weeks.stream().map(DisclosureTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(DisclosureWeek row) {
    String share =
        row.share().value().isPresent()
            ? Math.round(row.share().value().getAsDouble() * row.share().n())
                + " of "
                + row.share().n()
                + " "
            : "";
    String change =
        row.since()
            .map(
                since ->
                    since
                        + " "
                        + Math.round(row.change().value().orElseThrow() * 1e4) / 1e4
                        + (row.breaks() ? " breaks" : ""))
            .orElseGet(() -> row.change().withheld().orElseThrow().name());
    return row.week() + " " + share + change;
  }
}
