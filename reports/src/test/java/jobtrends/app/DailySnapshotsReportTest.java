package jobtrends.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 47 real days, one missing in between: the way from the dumps to the report keeps the gap. */
class DailySnapshotsReportTest {

  private static final Path DAILY = Path.of("../../shared/captures/daily");
  private static final LocalDate LAST = LocalDate.of(2026, 8, 21);
  private static final LocalDate MISSING = LocalDate.of(2026, 8, 6);
  private static final LocalDate ITS_WEEK = LocalDate.of(2026, 8, 3);

  @TempDir Path folder;

  @Test
  void aMissingDayIsAGapAllTheWay() throws IOException {
    assumeTrue(Files.exists(DAILY), "the shared captures are not on this machine");

    assertEquals(Exit.DONE, Typed.of(importOfAllDays()).code());
    assertEquals(47, new DataFolder(folder).completeRuns().size());
    assertEquals(Exit.DONE, Typed.of("analyse", "--data", folder).code());
    Typed reported = Typed.of("report", "--data", folder, "--out", folder.resolve("out"));
    assertEquals(Exit.DONE, reported.code(), reported.err());

    Statistics statistics = new StatisticsFolder(new DataFolder(folder).statistics(LAST)).read();
    assertEquals(List.of(MISSING), statistics.vintage().missingDays());
    assertWithheld(statistics);
    assertShown(new ReportText(folder.resolve("out").resolve(LAST.toString())));
  }

  private Object[] importOfAllDays() throws IOException {
    var typed = new ArrayList<Object>(List.of("import", "--data", folder, "--quiet"));
    try (Stream<Path> files = Files.list(DAILY)) {
      files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().forEach(typed::add);
    }
    return typed.toArray();
  }

  private static void assertWithheld(Statistics statistics) {
    List<DemandWeek> week =
        statistics.demand().stream().filter(row -> row.week().equals(ITS_WEEK)).toList();
    List<DemandWeek> earlier =
        statistics.demand().stream().filter(row -> row.week().isBefore(ITS_WEEK)).toList();

    assertTrue(week.size() > 10, week.size() + " roles");
    assertEquals(
        List.of(Optional.of(Withheld.MISSING_RUNS)),
        week.stream()
            .flatMap(row -> Stream.of(row.perRun(), row.index()))
            .map(Estimate::withheld)
            .distinct()
            .toList());
    assertEquals(
        new DemandWeek.Coverage(6, 7, week.get(0).coverage().matchedShare()),
        week.get(0).coverage());
    assertTrue(earlier.stream().anyMatch(row -> row.index().isPublished()), earlier.toString());
  }

  private static void assertShown(ReportText report) {
    String pdf = String.join(" ", report.pdf());
    for (String words : List.of(report.html(), pdf)) {
      assertTrue(words.contains("week of 3 Aug, a run of that week is missing"), words);
      assertTrue(words.contains("Days without a run: 6 Aug 2026."), words);
    }
    assertTrue(report.html().matches("(?s).* 2026-08-03 (— ){3,}.*"), report.html());
  }
}
