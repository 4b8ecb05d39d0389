package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import jobtrends.ingest.fetch.Pace.Turn;
import jobtrends.model.WaitCause;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final FakeTime time = new FakeTime();
  private final Pace pace = new Pace(time, seconds(10));

  @Test
  void theFirstTurnIsFreeTheNextAfterTheDelay() {
    assertEquals(go(), pace.claim());
    assertEquals(new Turn(seconds(10), WaitCause.PACE), pace.claim());
    time.advance(seconds(9));
    assertEquals(new Turn(seconds(1), WaitCause.PACE), pace.claim());
    time.advance(seconds(1));
    assertEquals(go(), pace.claim());
  }

  @Test
  void aTurnNotTakenIsNotSpent() {
    pace.claim();
    time.advance(seconds(30));
    assertEquals(go(), pace.claim());
    assertEquals(Optional.of(seconds(30)), pace.smallestGap());
  }

  @Test
  void theSmallestGapIsKept() {
    assertEquals(Optional.empty(), pace.smallestGap());
    pace.claim();
    assertEquals(Optional.empty(), pace.smallestGap());
    for (int gap : new int[] {20, 12, 40}) {
      time.advance(seconds(gap));
      pace.claim();
    }
    assertEquals(Optional.of(seconds(12)), pace.smallestGap());
  }

  @Test
  void theSlowerOfOursAndTheirsHolds() {
    pace.claim();
    pace.crawlDelay(seconds(3));
    assertEquals(new Turn(seconds(10), WaitCause.PACE), pace.claim());
    pace.crawlDelay(seconds(30));
    assertEquals(new Turn(seconds(30), WaitCause.CRAWL_DELAY), pace.claim());
  }

  @Test
  void aHoldBindsThoseWhoAlreadyWait() {
    pace.claim();
    assertEquals(new Turn(seconds(10), WaitCause.PACE), pace.claim());
    pace.holdUntil(time.now().plusSeconds(60), WaitCause.RETRY_AFTER);
    time.advance(seconds(10));
    assertEquals(new Turn(seconds(50), WaitCause.RETRY_AFTER), pace.claim());
  }

  @Test
  void theLaterOfTwoHoldsWins() {
    pace.holdUntil(time.now().plusSeconds(60), WaitCause.RETRY_AFTER);
    pace.holdUntil(time.now().plusSeconds(5), WaitCause.BACKOFF);
    assertEquals(new Turn(seconds(60), WaitCause.RETRY_AFTER), pace.claim());
  }

  @Test
  void aClockSetBackCostsOneDelayAtMost() {
    pace.claim();
    time.advance(Duration.ofHours(-1));
    assertEquals(new Turn(seconds(10), WaitCause.PACE), pace.claim());
  }

  private static Turn go() {
    return new Turn(Duration.ZERO, WaitCause.PACE);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
