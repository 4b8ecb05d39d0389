package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Growth;
import jobtrends.model.Restatement;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

/** What the index says of its own past: growth (S3, S14, S15), restatements (S38). */
class DemandGrowthTest {

  private static final LocalDate WEEK = LocalDate.parse("2026-12-28");
  private static final Estimate GAP = Estimate.withheld(Withheld.MISSING_RUNS, 0);

  /** Golden vector G11 less 1: +20 % of 120 and 100 postings is anything from −8 to +56 %. */
  @Test
  void growthOfFewPostingsIsHardlyKnown() {
    Estimate growth = DemandGrowth.growth(index(120, 120), index(100, 100));

    assertEquals(0.2, growth.value().orElseThrow(), 1e-12);
    assertEquals(-0.0797, growth.low().orElseThrow(), 5e-5);
    assertEquals(0.5647, growth.high().orElseThrow(), 5e-5);
    assertEquals(120, growth.n());
  }

  /** The year before 2026-W53 is the week of 2025-12-29. */
  @Test
  void theNewestWeekIsComparedWithFourWeeksAndAYearBefore() {
    List<DemandWeek> demand =
        List.of(
            week(LocalDate.parse("2025-12-29"), DemandWeek.ALL_ROLES, index(80, 800)),
            week(LocalDate.parse("2025-12-29"), "Data", index(50, 400)),
            week(WEEK.minusWeeks(4), DemandWeek.ALL_ROLES, index(100, 1000)),
            week(WEEK.minusWeeks(4), "Data", index(100, 800)),
            week(WEEK.minusWeeks(4), "Web", GAP),
            week(WEEK, DemandWeek.ALL_ROLES, index(101, 1010)),
            week(WEEK, "Data", index(150, 1200)),
            week(WEEK, "Web", index(100, 50)),
            week(WEEK.plusWeeks(1), DemandWeek.ALL_ROLES, GAP));

    assertEquals(
        """
        FOUR_WEEKS All roles 0.0100 false
        FOUR_WEEKS Data 0.5000 true
        FOUR_WEEKS Web MISSING_RUNS false
        YEAR All roles 0.2625 true
        YEAR Data 2.0000 true
        YEAR Web NO_EARLIER_PERIOD false""",
        DemandGrowth.toRecords(demand).stream()
            .map(DemandGrowthTest::text)
            .collect(Collectors.joining("\n")));
    assertEquals(List.of(), DemandGrowth.toRecords(List.of(week(WEEK, "Data", GAP))));
  }

  private static final Restatement.Reason WHY =
      new Restatement.Reason("2026-01-01", List.of(Restatement.Cause.LATER_DATA), "later");

  @Test
  void aRestatementPrintsOldAndNewOfEightWeeksAndTheLargestOfAll() {
    List<DemandWeek> before =
        WEEK.datesUntil(WEEK.plusWeeks(10), java.time.Period.ofWeeks(1))
            .map(monday -> week(monday, "Data", index(100, 50)))
            .toList();
    List<DemandWeek> now =
        before.stream()
            .map(
                row ->
                    row.week().equals(WEEK)
                        ? week(WEEK, "Data", index(88, 50))
                        : row.week().equals(WEEK.plusWeeks(9))
                            ? week(row.week(), "Data", GAP)
                            : week(row.week(), "Data", index(103, 50)))
            .toList();
    List<Restatement> restated = Restatements.toRecords(before, now, WHY);

    assertEquals(8, restated.size());
    assertEquals(
        new Restatement(
            "Data",
            WEEK.plusWeeks(2),
            index(100, 50),
            index(103, 50),
            OptionalDouble.of(3),
            OptionalDouble.of(-12),
            WHY),
        restated.get(0));
    assertEquals(
        new Restatement(
            "Data",
            WEEK.plusWeeks(9),
            index(100, 50),
            GAP,
            OptionalDouble.empty(),
            OptionalDouble.of(-12),
            WHY),
        restated.get(7));
  }

  @Test
  void aRoleOfOneVintageIsWithheldInTheOther() {
    List<Restatement> restated =
        Restatements.toRecords(
            List.of(week(WEEK, "Data", index(100, 50))),
            List.of(week(WEEK, "Web", index(100, 50))),
            WHY);

    assertEquals(
        List.of("Data true false", "Web false true"),
        restated.stream()
            .map(
                row ->
                    row.role() + " " + row.before().isPublished() + " " + row.now().isPublished())
            .toList());
    assertEquals(OptionalDouble.empty(), restated.get(0).largest());
  }

  private static String text(Growth growth) {
    Estimate change = growth.change();
    String value =
        change.isPublished()
            ? String.format(java.util.Locale.ROOT, "%.4f", change.value().orElseThrow())
            : change.withheld().orElseThrow().name();
    return growth.span() + " " + growth.role() + " " + value + " " + growth.standsOut();
  }

  private static Estimate index(double value, long n) {
    return Estimate.of(value, value * 0.9, value * 1.1, n);
  }

  private static DemandWeek week(LocalDate monday, String role, Estimate index) {
    return new DemandWeek(monday, role, index.n(), index, index, new DemandWeek.Coverage(7, 7, 1));
  }
}
