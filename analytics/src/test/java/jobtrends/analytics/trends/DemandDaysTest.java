package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jobtrends.analytics.Landing;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.model.DemandDay;
import jobtrends.model.DemandWeek;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;

class DemandDaysTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

  /** Golden vector G1. */
  @Test
  void theMeanOfSevenDaysNeedsAllSevenAndLooksBackOnly() {
    List<DemandDay> days = days("S1 100 102 98 101 99 60 55 103 104 100 102 101 62 57");

    assertEquals(
        "MISSING_RUNS MISSING_RUNS MISSING_RUNS MISSING_RUNS 100.0000/5 93.3333/6 87.8571/7"
            + " 88.2857/7 88.5714/7 88.8571/7 89.0000/7 89.2857/7 89.5714/7 89.8571/7",
        means(days));
    double first = days.get(6).mean().value().orElseThrow();
    assertEquals(
        List.of("100.00", "100.49", "100.81", "101.14", "101.30", "101.63", "101.95", "102.28"),
        days.subList(6, 14).stream()
            .map(day -> day.mean().value().orElseThrow() * 100 / first)
            .map(index -> String.format(Locale.ROOT, "%.2f", index))
            .toList());
  }

  @Test
  void aMissingDayIsSaidAndTwoAreStillEnough() {
    List<DemandDay> days = days("S1 100 100 - 100 100 - 120 100");

    assertEquals(
        "MISSING_RUNS MISSING_RUNS MISSING_RUNS MISSING_RUNS 104.0000/5 104.0000/5", means(days));
  }

  @Test
  void aSourceThatComesOrFailsOrIsAskedOtherwiseMovesNoMean() {
    assertEquals(
        "100.0000/7 100.0000/7 100.0000/7",
        last(3, "S1 100 100 100 100 100 100 100 100 100", "S2 - - - - - 20 20 20 20"));
    assertEquals("100.0000/7", last(1, "S1 100 100 100 100 100 100 100", "S2 20 20 20 20 20 20 x"));
    assertEquals(
        "100.0000/7", last(1, "S1 100 100 100 100 100 100 100", "S2 20 20 20 20 20 20 24*"));
    assertEquals(
        "COVERAGE_CHANGED", last(1, "S1 100 100 100 100 100 100 100", "S2 90 90 90 90 90 x 90"));
  }

  @Test
  void weeklyRunsHaveNoDays() {
    assertEquals(List.of(), days("S1 100 - - - - - - 100 - - - - - - 100"));
  }

  private static String last(int n, String... sources) {
    List<DemandDay> days = days(sources);
    return means(days.subList(days.size() - n, days.size()));
  }

  private static String means(List<DemandDay> days) {
    return String.join(" ", days.stream().map(DemandDaysTest::mean).toList());
  }

  private static String mean(DemandDay day) {
    return day.mean()
        .withheld()
        .map(Enum::name)
        .orElseGet(
            () ->
                String.format(
                    Locale.ROOT, "%.4f/%d", day.mean().value().orElseThrow(), day.days()));
  }

  /** Postings by source, a day each: "-" not asked, "x" failed, "*" asked for something else. */
  private static List<DemandDay> days(String... sources) {
    List<WeekCell> cells = new ArrayList<>();
    List<RunManifest> runs = new ArrayList<>();
    int length = sources[0].split(" ").length - 1;
    for (int i = 0; i < length; i++) {
      LocalDate day = FIRST.plusDays(i);
      List<SourceRun> asked = new ArrayList<>();
      for (String source : sources) {
        String[] words = source.split(" ");
        String count = words[i + 1];
        if (!count.equals("-")) {
          asked.add(run(day, words[0], count));
        }
        if (count.matches("\\d+\\*?")) {
          cells.add(cell(day, words[0], Long.parseLong(count.replace("*", ""))));
        }
      }
      if (!asked.isEmpty()) {
        runs.add(manifest(day, asked));
      }
    }
    return DemandDays.of(cells, RunCalendar.of(runs, FIRST.plusDays(length - 1L)));
  }

  private static SourceRun run(LocalDate day, String source, String count) {
    return Landing.sourceRun(
        day,
        source,
        count.equals("x") ? SourceRun.Status.FAILED : SourceRun.Status.COMPLETE,
        count.endsWith("*") ? "scope 2" : "scope 1");
  }

  private static RunManifest manifest(LocalDate day, List<SourceRun> asked) {
    return new RunManifest(
        day + "-live",
        "live",
        day,
        RunManifest.State.COMPLETE,
        Instant.EPOCH,
        List.of(),
        asked,
        List.of());
  }

  private static WeekCell cell(LocalDate day, String source, long jobs) {
    return new WeekCell(
        day.with(java.time.DayOfWeek.MONDAY),
        Optional.of(day),
        new WeekCell.Series(WeekCell.Group.ROLE, DemandWeek.ALL_ROLES),
        1,
        Optional.empty(),
        List.of(source),
        jobs);
  }
}
