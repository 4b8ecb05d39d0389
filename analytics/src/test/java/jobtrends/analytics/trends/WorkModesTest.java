package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.analytics.Landing;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.model.DemandWeek;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import org.junit.jupiter.api.Test;

class WorkModesTest {

  @Test
  void sharesOfAWeekAddUpAndAnUnfinishedWeekHasNone() {
    List<WorkModeWeek> records =
        WorkModes.of(
            List.of(
                cell("2026-01-12", "Data", WorkMode.REMOTE, 1),
                cell("2026-01-05", "Data", WorkMode.UNSPECIFIED, 4),
                cell("2026-01-05", "Data", WorkMode.REMOTE, 3),
                cell("2026-01-05", "Data", WorkMode.REMOTE, 1),
                cell("2026-01-05", "Data", WorkMode.HYBRID, 4),
                cell("2026-01-05", DemandWeek.UNKNOWN_ROLE, WorkMode.HYBRID, 50)),
            calendar(),
            new WorkModeWorth(Map.of()));

    assertEquals(
        List.of(
            "2026-01-05 Data REMOTE 0.3333 of 12",
            "2026-01-05 Data HYBRID 0.3333 of 12",
            "2026-01-05 Data ONSITE 0.0000 of 12",
            "2026-01-05 Data UNSPECIFIED 0.3333 of 12",
            "2026-01-12 Data REMOTE INCOMPLETE_WEEK of 1",
            "2026-01-12 Data HYBRID INCOMPLETE_WEEK of 1",
            "2026-01-12 Data ONSITE INCOMPLETE_WEEK of 1",
            "2026-01-12 Data UNSPECIFIED INCOMPLETE_WEEK of 1"),
        records.stream().map(WorkModesTest::line).toList());
  }

  /** S25: all roles less the one that is shown would be the one that is hidden. */
  @Test
  void aRoleThatWouldBeTheOnlyHiddenOneIsHiddenWithTheNextSmallest() {
    List<WorkModeWeek> records =
        WorkModes.of(
            List.of(
                cell("2026-01-05", DemandWeek.ALL_ROLES, WorkMode.REMOTE, 72),
                cell("2026-01-05", "Large", WorkMode.REMOTE, 40),
                cell("2026-01-05", "Middle", WorkMode.REMOTE, 25),
                cell("2026-01-05", "Small", WorkMode.REMOTE, 7)),
            calendar(),
            new WorkModeWorth(Map.of()));

    assertEquals(
        List.of(
            "2026-01-05 All roles REMOTE 1.0000 of 72",
            "2026-01-05 Large REMOTE 1.0000 of 40",
            "2026-01-05 Middle REMOTE HIDDEN_NEIGHBOUR of 25",
            "2026-01-05 Small REMOTE BELOW_FLOOR of 7"),
        records.stream()
            .filter(row -> row.mode() == WorkMode.REMOTE)
            .map(WorkModesTest::line)
            .toList());
  }

  /** S19: of one employer's postings the week's share is worth fewer, and 40 may be too few. */
  @Test
  void postingsOfFewEmployersAreWorthFewer() {
    var worth =
        new WorkModeWorth(
            Map.of(List.of("Data", WorkMode.REMOTE), 2.0, List.of("Data", WorkMode.HYBRID), 5.0));
    List<WorkModeWeek> records =
        WorkModes.of(
            List.of(
                cell("2026-01-05", "Data", WorkMode.REMOTE, 20),
                cell("2026-01-05", "Data", WorkMode.HYBRID, 20)),
            calendar(),
            worth);

    assertEquals(20, records.get(0).share().effectiveN().orElseThrow(), 1e-9);
    assertEquals(Estimates.share(10, 20).low(), records.get(0).share().low());
    assertEquals(Optional.of(Withheld.BELOW_FLOOR), records.get(1).share().withheld());
  }

  private static String line(WorkModeWeek row) {
    String share =
        row.share()
            .withheld()
            .map(Withheld::name)
            .orElseGet(() -> String.format(Locale.ROOT, "%.4f", row.share().value().orElseThrow()));
    return String.join(
        " ", row.week().toString(), row.role(), row.mode().name(), share, "of " + row.share().n());
  }

  private static WeekCell cell(String week, String role, WorkMode mode, long jobs) {
    return new WeekCell(
        LocalDate.parse(week),
        Optional.empty(),
        new WeekCell.Series(WeekCell.Group.ROLE, role),
        1,
        Optional.of(mode),
        List.of("a"),
        jobs);
  }

  private static RunCalendar calendar() {
    List<RunManifest> runs =
        Stream.of("2026-01-05", "2026-01-12")
            .map(LocalDate::parse)
            .map(
                day ->
                    new RunManifest(
                        day + "-live",
                        "live",
                        day,
                        RunManifest.State.COMPLETE,
                        Instant.EPOCH,
                        List.of(),
                        List.of(Landing.sourceRun(day, "a", SourceRun.Status.COMPLETE, "scope")),
                        List.of()))
            .toList();
    return RunCalendar.of(runs, LocalDate.parse("2026-01-13"));
  }
}
