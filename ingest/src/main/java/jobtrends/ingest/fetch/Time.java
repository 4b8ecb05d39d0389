package jobtrends.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock of a crawl: what says the time also does the waiting, so that both can be replaced. */
public interface Time {

  /** Now (UTC). */
  Instant now();

  /** Waits; returns at once when nothing is left to wait for. */
  void sleep(Duration wait) throws InterruptedException;

  /** The machine's clock. */
  static Time system() {
    var clock = Clock.systemUTC();
    return new Time() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration wait) throws InterruptedException {
        // Rounded up: waking a fraction of a millisecond early would mean a second sleep.
        Thread.sleep(Math.max(0, wait.plusNanos(999_999).toMillis()));
      }
    };
  }
}
