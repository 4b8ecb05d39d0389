package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.Landing;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.history.WeekCell.Group;
import jobtrends.analytics.history.WeekCell.Series;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;

class DemandIndexTest {

  private static final LocalDate FIRST_MONDAY = LocalDate.parse("2026-01-05");

  /**
   * Golden vector G4; relative to the first week, because the base is the mean of the first four.
   */
  @Test
  void aSourceThatAppearsMovesNothingUntilItCanBeCompared() {
    var market = market("S1 100 102 101 103", "S2 50 51 52 53", "S3 - - 300 306");

    assertEquals("100 102 102 104.0265", relativeToFirst(demand(market)));
  }

  @Test
  void baseWeeksAverageToAHundred() {
    List<DemandWeek> all = demand(market("S1 100 120 80 90 200"));

    double base =
        all.stream().limit(4).mapToDouble(week -> week.index().value().orElseThrow()).sum() / 4;
    assertEquals(100, base, 1e-9);
  }

  @Test
  void aBoardThatCopiesAnotherChangesNoIndex() {
    var original = market("S1 100 120 80", "S2 50 51 70");
    var copied = market("S1 100 120 80", "S2 50 51 70", "S1-copy 100 120 80");

    assertEquals(relativeToFirst(demand(original)), relativeToFirst(demand(copied)));
  }

  @Test
  void theOrderOfCountsChangesNothing() {
    var market = market("S1 40 52 47", "S2 50 51 70");
    List<WeekCell> cells = new ArrayList<>(market.cells());
    IntStream.rangeClosed(1, 7)
        .forEach(k -> cells.add(city(market.week(1), "Berlin, DE", k, "S1", 10 + k)));
    DemandIndex once = DemandIndex.of(cells, market.calendar());
    Collections.shuffle(cells, new Random(7));
    DemandIndex shuffled = DemandIndex.of(cells, market.calendar());

    assertEquals(once.byRole(), shuffled.byRole());
    assertEquals(once.byGroup(), shuffled.byGroup());
  }

  @Test
  void aJobInTwoCitiesIsHalfAJobInEach() {
    var market = market("S1 100 100");
    List<WeekCell> cells = new ArrayList<>(market.cells());
    for (int week = 0; week < 2; week++) {
      cells.add(city(market.week(week), "Berlin, DE", 1, "S1", 10 + 10 * week));
      cells.add(city(market.week(week), "Berlin, DE", 2, "S1", 10));
      cells.add(city(market.week(week), "Paris, FR", 2, "S1", 10));
    }

    assertEquals(
        List.of("CITY Berlin, DE 15.0 75", "CITY Berlin, DE 25.0 125"),
        DemandIndex.of(cells, market.calendar()).byGroup().stream()
            .map(
                week ->
                    week.group()
                        + " "
                        + week.name()
                        + " "
                        + week.postings()
                        + " "
                        + Math.round(week.index().value().orElseThrow()))
            .toList());
  }

  @Test
  void afterAMissingWeekTheSameSourcesAreComparedAcrossIt() {
    List<DemandWeek> all = demand(market("S1 100 110 - 121", "S2 50 55 - 66"));

    assertEquals("100 110 MISSING_RUNS 124.6667", relativeToFirst(all));
    assertEquals(List.of(150L, 165L, 0L, 187L), all.stream().map(DemandWeek::postings).toList());
  }

  @Test
  void aSourceThatComesBackIsComparedWithTheWeekBeforeItFailed() {
    var market = market("S1 100 100 100 100", "S2 100 100 x 150");

    assertEquals("100 100 100 125", relativeToFirst(demand(market)));
  }

  @Test
  void aFailedSourceDoesNotLookLikeAQuietMarket() {
    DemandWeek failed = demand(market("S1 100 100 100", "S2 100 100 x")).get(2);

    assertEquals("COVERAGE_CHANGED", text(failed.perRun(), 1));
    assertEquals(100, failed.index().value().orElseThrow(), 1e-9);
  }

  @Test
  void anotherScopeBeginsAnotherChain() {
    var market = market("S1 100 100 500* 510* 520*");

    assertEquals("COVERAGE_CHANGED COVERAGE_CHANGED 98.0392 100 101.9608", index(demand(market)));
  }

  @Test
  void aRoleNobodySoughtBeforeStartsWhenItAppears() {
    var market = market("S1 100 100 100 100");
    List<WeekCell> cells = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      LocalDate monday = market.week(week);
      cells.add(role(monday, DemandWeek.ALL_ROLES, 20 * week));
      cells.add(role(monday, "Rust", 20 * week));
      cells.add(role(monday, DemandWeek.UNKNOWN_ROLE, 100 - 20 * week));
    }
    List<DemandWeek> weeks = DemandIndex.of(cells, market.calendar()).byRole();

    assertEquals("BELOW_FLOOR 50 100 150", index(of("Rust", weeks)));
    assertEquals("142.8571 114.2857 85.7143 57.1429", index(of(DemandWeek.UNKNOWN_ROLE, weeks)));
  }

  private static List<DemandWeek> demand(Market market) {
    return of(DemandWeek.ALL_ROLES, DemandIndex.of(market.cells(), market.calendar()).byRole());
  }

  private static WeekCell role(LocalDate monday, String role, long jobs) {
    return cell(monday, new Series(Group.ROLE, role), 1, "S1", jobs);
  }

  private static WeekCell city(LocalDate monday, String city, int parts, String source, long jobs) {
    return cell(monday, new Series(Group.CITY, city), parts, source, jobs);
  }

  private static WeekCell cell(
      LocalDate monday, Series series, int parts, String source, long jobs) {
    return new WeekCell(
        monday, Optional.empty(), series, parts, Optional.empty(), List.of(source), jobs);
  }

  private static List<DemandWeek> of(String role, List<DemandWeek> weeks) {
    return weeks.stream().filter(week -> week.role().equals(role)).toList();
  }

  private static String relativeToFirst(List<DemandWeek> weeks) {
    double first = weeks.get(0).index().value().orElseThrow();
    return weeks.stream()
        .map(week -> text(week.index(), 100 / first))
        .collect(Collectors.joining(" "));
  }

  private static String index(List<DemandWeek> weeks) {
    return weeks.stream().map(week -> text(week.index(), 1)).collect(Collectors.joining(" "));
  }

  private static String text(Estimate estimate, double scale) {
    return estimate.withheld().isPresent()
        ? estimate.withheld().get().name()
        : String.format(Locale.ROOT, "%.4f", estimate.value().getAsDouble() * scale)
            .replaceAll("\\.?0+$", "");
  }

  /**
   * Postings by source, a week each: "S1 100 102": "-" not asked, "x" failed, "*" asked for
   * something else. A source whose name ends in "-copy" lists the jobs of the original.
   */
  private static Market market(String... sources) {
    Map<String, List<String>> weeks = new TreeMap<>();
    for (String source : sources) {
      List<String> words = List.of(source.split(" "));
      weeks.put(words.get(0), words.subList(1, words.size()));
    }
    return new Market(weeks);
  }

  private record Market(Map<String, List<String>> sources) {

    int weeks() {
      return sources.values().iterator().next().size();
    }

    RunCalendar calendar() {
      List<RunManifest> runs = IntStream.range(0, weeks()).mapToObj(this::run).toList();
      return RunCalendar.of(runs, FIRST_MONDAY.plusWeeks(weeks()).minusDays(1));
    }

    private RunManifest run(int week) {
      LocalDate day = FIRST_MONDAY.plusWeeks(week);
      List<SourceRun> asked = new ArrayList<>();
      sources.forEach(
          (source, counts) -> {
            String count = counts.get(week);
            var status = count.equals("x") ? SourceRun.Status.FAILED : SourceRun.Status.COMPLETE;
            String scope = count.endsWith("*") ? "scope 2" : "scope 1";
            if (!count.equals("-")) {
              asked.add(Landing.sourceRun(day, source, status, scope));
            }
          });
      return new RunManifest(
          "run " + week,
          "live",
          day,
          RunManifest.State.COMPLETE,
          java.time.Instant.EPOCH,
          List.of(),
          asked,
          List.of());
    }

    LocalDate week(int week) {
      return FIRST_MONDAY.plusWeeks(week);
    }

    /** Jobs of each week by the sources that show them. */
    List<WeekCell> cells() {
      List<WeekCell> cells = new ArrayList<>();
      for (int week = 0; week < weeks(); week++) {
        Map<String, Set<String>> shownBy = new TreeMap<>();
        for (Map.Entry<String, List<String>> source : sources.entrySet()) {
          for (int job = 0; job < count(source.getValue().get(week)); job++) {
            String name = source.getKey().replace("-copy", "") + "/" + job;
            shownBy.computeIfAbsent(name, key -> new TreeSet<>()).add(source.getKey());
          }
        }
        LocalDate monday = week(week);
        var all = new Series(Group.ROLE, DemandWeek.ALL_ROLES);
        shownBy.values().stream()
            .collect(Collectors.groupingBy(List::copyOf, Collectors.counting()))
            .forEach(
                (set, jobs) ->
                    Stream.of(Optional.<LocalDate>empty(), Optional.of(monday))
                        .map(day -> new WeekCell(monday, day, all, 1, Optional.empty(), set, jobs))
                        .forEach(cells::add));
      }
      return cells;
    }

    private static int count(String printed) {
      return printed.matches("[x-]") ? 0 : Integer.parseInt(printed.replace("*", ""));
    }
  }
}
