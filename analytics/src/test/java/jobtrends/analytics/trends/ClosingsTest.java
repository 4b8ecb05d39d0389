package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.Closing;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class ClosingsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

  /** Golden vector G6, each spell four times over so that the floors are met. */
  private static final List<String> GOLDEN =
      Stream.of(
              closed(3),
              closed(5),
              open(5),
              closed(8),
              open(12),
              closed(12),
              open(20),
              closed(30),
              open(30),
              open(45))
          .flatMap(spell -> IntStream.range(0, 4).mapToObj(i -> spell))
          .toList();

  @Test
  void halfHaveClosedAfterThirtyDays(SparkSession spark) {
    List<Closing> closings = Closings.toRecords(Closings.of(spells(spark, GOLDEN)));

    assertEquals(
        List.of(DemandWeek.ALL_ROLES, "Data"), closings.stream().map(Closing::role).toList());
    Closing data = closings.get(1);
    assertEquals(OptionalDouble.of(30), data.median().value());
    assertEquals(OptionalDouble.of(12), data.median().low());
    assertEquals(OptionalDouble.empty(), data.median().high());
    assertEquals(40, data.median().n());
    assertEquals(20, data.closed());
    assertEquals(1 - 0.38095, data.closedInMonth().value().orElseThrow(), 5e-6);
  }

  @Test
  void whereFewAreWatchedOrFewHaveClosedNothingIsSaid(SparkSession spark) {
    List<String> few = GOLDEN.stream().distinct().toList();
    List<String> young = IntStream.range(0, 12).mapToObj(i -> open(i)).toList();

    assertEquals(
        Estimates.belowFloor(10),
        Closings.toRecords(Closings.of(spells(spark, few))).get(0).median());
    assertEquals(
        Estimate.withheld(Withheld.STILL_OPEN, 12),
        Closings.toRecords(Closings.of(spells(spark, young))).get(0).median());
  }

  /** Found at 10 days: at risk from its 11th. Unknown age, or a feed of the newest: not counted. */
  @Test
  void whatWasThereBeforeWeLookedCountsFromItsAge(SparkSession spark) {
    List<String> rows =
        List.of(
            row("CLOSED", 12, "date'2026-02-20'", true, true),
            row("CLOSED", 12, "null", true, true),
            row("CLOSED", 12, "date'2026-02-20'", false, false),
            row("LAPSED", 12, "date'2026-02-20'", false, true),
            row("CLOSED", 12, "date'2026-03-09'", true, true));

    assertEquals(
        """
        Data 0 12 false 1
        Data 0 12 true 1
        Data 10 22 true 1""",
        Tables.inOrder(Closings.of(spells(spark, rows)).filter("role = 'Data'")));
  }

  /** A source that is never complete: its postings lapse, and say nothing of how long they stay. */
  @Test
  void aSourceThatProvesNoEndsIsLeftOut(SparkSession spark) {
    List<String> lapsed =
        List.of(
            row("LAPSED", 12, "null", false, true),
            row("LAPSED", 14, "null", false, true),
            closed(12),
            open(30));

    assertEquals(0, Closings.of(spells(spark, lapsed)).count());
    assertEquals(6, Closings.of(spells(spark, lapsed.subList(1, 4))).count());
  }

  private static Dataset<Row> spells(SparkSession spark, List<String> rows) {
    return Tables.values(
            spark,
            rows.stream().collect(Collectors.joining(", ")),
            "state",
            "first_seen",
            "last_seen",
            "ended_on",
            "posted_on",
            "left_truncated",
            "countable")
        .selectExpr("*", "'Data' as role", "'a' as source");
  }

  private static String closed(int days) {
    return row("CLOSED", days, "null", false, true);
  }

  private static String open(int days) {
    return row("OPEN", days, "null", false, true);
  }

  private static String row(
      String state, int days, String posted, boolean truncated, boolean countable) {
    String ended = state.equals("CLOSED") ? "date'" + FIRST.plusDays(days) + "'" : "null";
    return "('%s', date'%s', date'%s', cast(%s as date), cast(%s as date), %s, %s)"
        .formatted(
            state,
            FIRST,
            FIRST.plusDays(state.equals("CLOSED") ? Math.max(0, days - 1) : days),
            ended,
            posted,
            truncated,
            countable);
  }
}
