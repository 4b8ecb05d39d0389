package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.FlowWeek;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class PostingFlowTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int WEEKS = 5;

  /** A source that appears in week 3 with 300 listings adds 0 new; so does any first run. */
  @Test
  void aSourceThatAppearsIsNoNewDemand(SparkSession spark) {
    var spells = new ArrayList<String>();
    IntStream.range(0, 20).forEach(i -> spells.add(spell("a", "old" + i, 0, null, true)));
    IntStream.range(0, 300).forEach(i -> spells.add(spell("b", "b" + i, 14, null, true)));
    spells.add(spell("a", "came", 16, null, false));
    spells.add(spell("a", "went", 0, 23, true));
    spells.add(spell("b", "later", 22, null, false));

    assertEquals(
        """
        2026-01-05 All roles [] NO_EARLIER_PERIOD
        2026-01-12 All roles [a] 21 + 0 + 0 - 0 - 0 = 21
        2026-01-19 All roles [a] 21 + 1 + 0 - 0 - 0 = 22
        2026-01-26 All roles [a, b] 322 + 1 + 0 - 1 - 0 = 322
        2026-02-02 All roles [a, b] 0 new, INCOMPLETE_WEEK\
        """,
        all(flow(spark, spells, Set.of())));
  }

  @Test
  void aSourceOfTheNewestSaysWhatIsNewAndNothingElse(SparkSession spark) {
    List<String> spells =
        List.of(spell("a", "old", 0, null, true), spell("a", "new", 9, 12, false));
    FlowWeek week =
        flow(spark, spells, Set.of("a")).stream()
            .filter(each -> each.week().equals(MONDAY.plusWeeks(1)))
            .filter(each -> each.kind() == FlowWeek.Kind.NEWEST_ONLY)
            .filter(each -> each.role().equals(DemandWeek.ALL_ROLES))
            .findFirst()
            .orElseThrow();

    assertEquals(
        "1 NEWEST_ONLY NEWEST_ONLY NEWEST_ONLY",
        String.join(
            " ",
            text(week.entered().fresh()),
            text(week.stock().after()),
            text(week.left().closed()),
            text(week.entered().reopened())));
  }

  @Test
  void rolesAddUpAndTheUnknownAreApart(SparkSession spark) {
    List<String> spells =
        List.of(
            spell("a", "1", 8, null, false).replace("'Data'", "null"),
            spell("a", "2", 8, null, false));
    List<FlowWeek> week =
        flow(spark, spells, Set.of()).stream()
            .filter(each -> each.week().equals(MONDAY.plusWeeks(1)))
            .toList();

    assertEquals(
        List.of("All roles 1", "Data 1", "Unknown role 1"),
        week.stream().map(each -> each.role() + " " + text(each.entered().fresh())).toList());
  }

  private static List<FlowWeek> flow(
      SparkSession spark, List<String> spells, Set<String> newestOnly) {
    Dataset<Row> table =
        Tables.values(
            spark,
            String.join(", ", spells),
            "spell",
            "source",
            "job",
            "role",
            "first_seen",
            "last_seen",
            "ended_on",
            "state",
            "left_truncated",
            "pauses",
            "edited");
    RunCalendar calendar = calendar();
    return PostingFlow.toRecords(PostingFlow.of(table, calendar, newestOnly), calendar, newestOnly);
  }

  /** Daily runs of a, and of b from the third week on; the last is the fifth week's Sunday. */
  private static RunCalendar calendar() {
    List<RunManifest> runs =
        IntStream.range(0, WEEKS * 7)
            .mapToObj(
                day -> {
                  LocalDate date = MONDAY.plusDays(day);
                  var sources = new ArrayList<SourceRun>();
                  sources.add(run(date, "a"));
                  if (day >= 14) {
                    sources.add(run(date, "b"));
                  }
                  return new RunManifest(
                      date + "-live",
                      "live",
                      date,
                      RunManifest.State.COMPLETE,
                      Instant.EPOCH,
                      List.of(),
                      sources,
                      List.of());
                })
            .toList();
    return RunCalendar.of(runs, MONDAY.plusDays(WEEKS * 7 - 1));
  }

  private static SourceRun run(LocalDate day, String source) {
    return Landing.sourceRun(day, source, SourceRun.Status.COMPLETE, "scope");
  }

  private static String spell(
      String source, String job, int first, Integer ended, boolean truncated) {
    return "('%s', '%s', '%s', 'Data', date'%s', date'%s', %s, '%s', %s, %s, %s)"
        .formatted(
            job,
            source,
            job,
            MONDAY.plusDays(first),
            MONDAY.plusDays(first),
            ended == null ? "cast(null as date)" : "date'" + MONDAY.plusDays(ended) + "'",
            ended == null ? "OPEN" : "CLOSED",
            truncated,
            "cast(array() as array<struct<ended_on: date, ended: string, reopened_on: date>>)",
            "cast(array() as array<struct<day: date, changed: array<string>>>)");
  }

  private static String all(List<FlowWeek> weeks) {
    return weeks.stream()
        .filter(week -> week.role().equals(DemandWeek.ALL_ROLES))
        .map(PostingFlowTest::words)
        .collect(Collectors.joining("\n"));
  }

  private static String words(FlowWeek week) {
    String begin = week.week() + " " + week.role() + " " + week.sources() + " ";
    if (week.stock().after().withheld().isPresent()) {
      String fresh =
          week.entered().fresh().isPublished() ? text(week.entered().fresh()) + " new, " : "";
      return begin + fresh + text(week.stock().after());
    }
    return begin
        + "%s + %s + %s - %s - %s = %s"
            .formatted(
                text(week.stock().before()),
                text(week.entered().fresh()),
                text(week.entered().reopened()),
                text(week.left().closed()),
                text(week.left().lapsed()),
                text(week.stock().after()));
  }

  private static String text(Estimate estimate) {
    return estimate
        .withheld()
        .map(Enum::name)
        .orElseGet(() -> String.valueOf(Math.round(estimate.value().getAsDouble())));
  }
}
