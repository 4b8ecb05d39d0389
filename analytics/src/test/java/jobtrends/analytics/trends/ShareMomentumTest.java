package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jobtrends.analytics.trends.Intervals.Share;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Momentum;
import jobtrends.model.Withheld;
import org.junit.jupiter.api.Test;

class ShareMomentumTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

  /** Golden vector G7: +3.760 points; the interval by an independent script. */
  @Test
  void aWeekAgainstTheFourBefore() {
    Estimate change =
        ShareMomentum.of(
            List.of(
                new Share(18, 200),
                new Share(10, 190),
                new Share(12, 210),
                new Share(11, 205),
                new Share(9, 195)));

    assertEquals(0.03760, change.value().orElseThrow(), 5e-6);
    assertEquals(-0.000445, change.low().orElseThrow(), 5e-7);
    assertEquals(0.086768, change.high().orElseThrow(), 5e-7);
    assertEquals(18, change.n());
  }

  @Test
  void theDifferenceOfTwoSharesIsNewcombes() {
    var now = new Share(60, 500);
    var before = new Share(40, 480);
    var sum = new ShareSums(List.of(new ShareSums.Term(1, now), new ShareSums.Term(-1, before)));

    assertEquals(Intervals.newcombe(now, before).low(), sum.interval().low(), 1e-12);
    assertEquals(Intervals.newcombe(now, before).high(), sum.interval().high(), 1e-12);
  }

  @Test
  void rolesAreMeasuredAtTheNewestComparableWeek() {
    List<DemandWeek> demand = new ArrayList<>();
    long[] data = {9, 11, 12, 10, 18};
    long[] all = {195, 205, 210, 190, 200};
    for (int i = 0; i < data.length; i++) {
      demand.add(week(i, DemandWeek.ALL_ROLES, all[i], true));
      demand.add(week(i, DemandWeek.UNKNOWN_ROLE, 50, true));
      demand.add(week(i, "Data", data[i], true));
    }
    demand.add(week(4, "Web", 9, true));
    demand.add(week(5, DemandWeek.ALL_ROLES, 20, false));
    demand.add(week(5, "Data", 2, false));

    List<Momentum> momentum = ShareMomentum.toRecords(demand);

    assertEquals(List.of("Data", "Web"), momentum.stream().map(Momentum::role).toList());
    assertEquals(FIRST.plusWeeks(4), momentum.get(0).week());
    assertEquals(0.03760, momentum.get(0).change().value().orElseThrow(), 5e-6);
    assertEquals(Estimates.belowFloor(9), momentum.get(1).change());
  }

  @Test
  void fourWeeksAreTooFewAndAWeekWithoutIndexSaysWhy() {
    List<DemandWeek> four = new ArrayList<>();
    List<DemandWeek> gap = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<DemandWeek> week =
          List.of(week(i, DemandWeek.ALL_ROLES, 200, i != 2), week(i, "Data", 20, true));
      gap.addAll(week);
      if (i > 0) {
        four.addAll(List.of(week(i, DemandWeek.ALL_ROLES, 200, true), week.get(1)));
      }
    }

    assertEquals(Optional.of(Withheld.NO_EARLIER_PERIOD), only(four).withheld());
    assertEquals(Optional.of(Withheld.COVERAGE_CHANGED), only(gap).withheld());
    assertEquals(List.of(), ShareMomentum.toRecords(List.of()));
  }

  private static Estimate only(List<DemandWeek> demand) {
    return ShareMomentum.toRecords(demand).get(0).change();
  }

  private static DemandWeek week(int number, String role, long postings, boolean published) {
    Estimate index =
        published
            ? Estimate.of(100, 90, 110, postings)
            : Estimate.withheld(Withheld.COVERAGE_CHANGED, postings);
    return new DemandWeek(
        FIRST.plusWeeks(number), role, postings, index, index, new DemandWeek.Coverage(7, 7, 1));
  }
}
