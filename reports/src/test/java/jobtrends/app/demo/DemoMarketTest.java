package jobtrends.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoMarketTest {

  private final List<List<DemoPosting>> market = new DemoMarket(7, 26).openByWeek();

  @Test
  void theSameSeedGivesTheSameMarket() {
    assertEquals(market, new DemoMarket(7, 26).openByWeek());
  }

  @Test
  void mlopsPostingsDoubleFromTheFirstWeekToTheLast() {
    assertEquals(34, open(DemoPlan.DOUBLING_ROLE, 0));
    assertEquals(68, open(DemoPlan.DOUBLING_ROLE, 25));
    assertEquals(70, open("Data Engineer", 0));
    assertEquals(70, open("Data Engineer", 25));
  }

  @Test
  void noTwoPostingsOfAWeekAreTheSameJob() {
    for (List<DemoPosting> week : market) {
      var jobs =
          week.stream()
              .map(posting -> posting.employer() + posting.title() + posting.place())
              .collect(Collectors.toSet());
      assertEquals(week.size(), jobs.size());
    }
  }

  @Test
  void everyBoardHasPostingsInEveryWeek() {
    for (String board :
        List.of(
            "weworkremotely",
            "remotive",
            "himalayas",
            "jobicy",
            "arbeitnow",
            "workingnomads",
            "jsonld",
            "greenhouse")) {
      for (List<DemoPosting> week : market) {
        assertEquals(
            true, week.stream().filter(posting -> posting.isOn(board)).count() >= 10, board);
      }
    }
  }

  private long open(String role, int week) {
    return market.get(week).stream().filter(posting -> posting.role().title().equals(role)).count();
  }
}
