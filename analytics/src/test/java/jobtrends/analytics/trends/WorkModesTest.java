package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.Withheld;
import jobtrends.model.WorkModeWeek;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class WorkModesTest {

  @Test
  void aJobHasOneModeAWeekAndUnknownRolesCountInAll(SparkSession spark) {
    Dataset<Row> weeks =
        WorkModes.of(
            sightings(
                spark,
                "(date'2026-01-05', 'a', 'Data', 'REMOTE')",
                "(date'2026-01-05', 'a', 'Data', 'UNSPECIFIED')",
                "(date'2026-01-05', 'a', 'Data', 'UNSPECIFIED')",
                "(date'2026-01-05', 'b', 'Data', 'ONSITE')",
                "(date'2026-01-05', 'c', null, 'UNSPECIFIED')",
                "(date'2026-01-12', 'a', 'Data', 'HYBRID')"));

    assertEquals(
        """
        2026-01-05 All roles 1 0 1 1
        2026-01-05 Data 1 0 1 0
        2026-01-12 All roles 0 1 0 0
        2026-01-12 Data 0 1 0 0""",
        Tables.inOrder(weeks));
  }

  @Test
  void sharesOfAWeekAddUpAndAnUnfinishedWeekHasNone(SparkSession spark) {
    String done =
        Stream.iterate(0, i -> i + 1)
            .limit(12)
            .map(i -> "(date'2026-01-05', 'j" + i + "', 'Data', '" + mode(i) + "')")
            .collect(Collectors.joining(", "));
    Dataset<Row> weeks =
        WorkModes.of(sightings(spark, done, "(date'2026-01-12', 'x', 'Data', 'REMOTE')"));
    List<WorkModeWeek> records = WorkModes.toRecords(weeks, calendar());

    double sum =
        records.stream()
            .filter(week -> week.role().equals("Data") && week.share().isPublished())
            .mapToDouble(week -> week.share().value().orElseThrow())
            .sum();
    assertEquals(1, sum, 1e-9);
    assertEquals(
        List.of(Withheld.INCOMPLETE_WEEK),
        records.stream()
            .filter(week -> week.week().equals(LocalDate.parse("2026-01-12")))
            .map(week -> week.share().withheld().orElseThrow())
            .distinct()
            .toList());
  }

  private static String mode(int i) {
    return i % 3 == 0 ? "REMOTE" : i % 3 == 1 ? "HYBRID" : "UNSPECIFIED";
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

  private static Dataset<Row> sightings(SparkSession spark, String... rows) {
    return Tables.values(spark, String.join(", ", rows), "week", "job", "role", "mode");
  }
}
