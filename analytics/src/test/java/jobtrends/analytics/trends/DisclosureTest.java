package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not said: breaks in disclosure (S29), bounds (S21), unknown shares (S33). */
@SparkTest
class DisclosureTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

  @Test
  void aLawThatAsksForPayIsABreak() {
    assertEquals(
        Optional.of("2026-03-16 2026-03-23"),
        breakIn(40, 41, 40, 52, 53).map(DisclosureTest::text));
    assertEquals(Optional.of("2026-03-02 2026-03-09"), breakIn(60, 48).map(DisclosureTest::text));
  }

  @Test
  void tenPointsAndAYearOfDriftAreNone() {
    assertEquals(Optional.empty(), breakIn(40, 50));
    assertEquals(Optional.empty(), breakIn(40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52));
    assertEquals(Optional.empty(), breakIn(40, 41, 42, 44, 45, 46, 47, 48, 50, 51));
    assertEquals(
        Optional.of("2026-03-23 2026-04-27"),
        breakIn(40, 40, 40, 40, 44, 44, 46, 49, 51).map(DisclosureTest::text));
    assertEquals(Optional.empty(), breakIn(40, 40, 40, 40, 44, 44, 46, 48, 49, 50));
  }

  @Test
  void fewPostingsJumpByChance() {
    NavigableMap<LocalDate, Share> weeks = new TreeMap<>();
    weeks.put(FIRST, new Share(4, 9));
    weeks.put(FIRST.plusWeeks(1), new Share(90, 100));

    assertEquals(Optional.empty(), DisclosureBreak.sharpest(weeks));
  }

  @Test
  void aJobStatesItsPayWhenOneOfItsListingsDoes(SparkSession spark) {
    Dataset<Row> sightings =
        Tables.values(
            spark,
            "(date'2026-03-02', 'j', 'EUR'), (date'2026-03-02', 'j', null),"
                + " (date'2026-03-02', 'k', null), (date'2026-03-02', 'l', 'USD'),"
                + " (date'2026-03-09', 'k', null)",
            "week",
            "job",
            "pay_currency");

    assertEquals(
        Map.of(FIRST, new Share(2, 3), FIRST.plusWeeks(1), new Share(0, 1)),
        DisclosureWeeks.toShares(DisclosureWeeks.of(sightings)));
  }

  /** Golden vector G16. */
  @Test
  void withoutAssumptionsThoseThatDoNotSayCouldBeAllOrNone() {
    Interval bounds = DisclosureBounds.of(0.4, 0.3);

    assertEquals(0.12, bounds.low(), 1e-12);
    assertEquals(0.72, bounds.high(), 1e-12);
    assertEquals(0.3, DisclosureBounds.of(1, 0.3).high(), 1e-12);
    assertEquals(new Interval(0, 1), DisclosureBounds.of(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"40, 100, false", "41, 100, true", "0, 0, false"})
  void moreThanFortyInAHundredUnknownBlockATrend(double unknown, double all, boolean blocked) {
    assertEquals(
        blocked ? Optional.of(Withheld.MOSTLY_UNKNOWN) : Optional.empty(),
        UnknownShare.blocks(unknown, all));
  }

  private static Optional<DisclosureBreak> breakIn(int... percents) {
    NavigableMap<LocalDate, Share> weeks = new TreeMap<>();
    for (int i = 0; i < percents.length; i++) {
      weeks.put(FIRST.plusWeeks(i), new Share(percents[i] * 10, 1000));
    }
    return DisclosureBreak.sharpest(weeks);
  }

  private static String text(DisclosureBreak found) {
    return found.from() + " " + found.week();
  }
}
