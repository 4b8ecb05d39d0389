package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.analytics.trends.DemandCounts.Count;
import jobtrends.analytics.trends.DemandCounts.Key;
import jobtrends.analytics.trends.DemandCounts.Use;
import org.junit.jupiter.api.Test;

class IndexChainTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
  private static final LocalDate SECOND = FIRST.plusWeeks(1);
  private static final LocalDate THIRD = FIRST.plusWeeks(2);
  private static final List<LocalDate> WEEKS = List.of(FIRST, SECOND, THIRD);

  @Test
  void fourFifthsOfTheWeekMustBeComparable() {
    var enough =
        new DemandCounts(List.of(seen(FIRST, 100), entered(SECOND, 100), link(SECOND, 80)));
    var tooFew =
        new DemandCounts(List.of(seen(FIRST, 100), entered(SECOND, 100), link(SECOND, 79)));

    assertEquals(List.of(FIRST, SECOND), IndexChain.of(List.of(FIRST, SECOND), enough).weeks());
    assertEquals(List.of(), IndexChain.of(List.of(FIRST, SECOND), tooFew).weeks());
  }

  @Test
  void theNewestChainOfTwoWeeksIsPublished() {
    LocalDate fourth = FIRST.plusWeeks(3);
    var counts =
        new DemandCounts(
            List.of(
                entered(SECOND, 10),
                count(SECOND, Use.AFTER, FIRST, 10),
                entered(THIRD, 10),
                entered(fourth, 10),
                count(fourth, Use.AFTER, THIRD, 10)));
    var chain = IndexChain.of(List.of(FIRST, SECOND, THIRD, fourth), counts);

    assertEquals(List.of(THIRD, fourth), chain.weeks());
    assertEquals(Optional.of(THIRD), chain.linkedTo(fourth));
    assertEquals(Optional.empty(), chain.linkedTo(THIRD));
  }

  @Test
  void aRatioToNothingIsNotGrowth() {
    var all =
        new DemandCounts(
            List.of(
                entered(SECOND, 10),
                count(SECOND, Use.AFTER, FIRST, 10),
                entered(THIRD, 10),
                count(THIRD, Use.AFTER, SECOND, 10)));
    var role =
        new DemandCounts(
            List.of(
                seen(FIRST, 4),
                count(FIRST, Use.BEFORE, SECOND, 4),
                count(SECOND, Use.AFTER, FIRST, 0),
                count(SECOND, Use.BEFORE, THIRD, 0),
                count(THIRD, Use.AFTER, SECOND, 6)));

    assertEquals(Map.of(FIRST, 1.0, SECOND, 0.0), IndexChain.of(WEEKS, all).levels(role));
  }

  private static Count seen(LocalDate week, long jobs) {
    return count(week, Use.SEEN, week, jobs);
  }

  private static Count entered(LocalDate week, long jobs) {
    return count(week, Use.ENTERED, week, jobs);
  }

  private static Count link(LocalDate week, long jobs) {
    return count(week, Use.AFTER, FIRST, jobs);
  }

  private static Count count(LocalDate week, Use use, LocalDate other, long jobs) {
    return new Count(new Key(week, use, other), 1, jobs);
  }
}
