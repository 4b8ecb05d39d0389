package jobtrends.ingest.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after the n-th failure in a row: a random time between nothing and 1, 2, 4, …
 * seconds ("full jitter"), so that clients that failed together do not come back together.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(1);

  /** 2^20 seconds are twelve days: every longest wait in use is shorter, and nothing overflows. */
  private static final int MAX_DOUBLINGS = 20;

  private final RandomGenerator random;
  private final Duration longest;

  Backoff(RandomGenerator random, Duration longest) {
    this.random = random;
    this.longest = longest;
  }

  /**
   * @param failures so far, at least 1
   */
  synchronized Duration after(int failures) {
    Duration ceiling = FIRST.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS));
    Duration capped = ceiling.compareTo(longest) > 0 ? longest : ceiling;
    return Duration.ofMillis(random.nextLong(capped.toMillis() + 1));
  }
}
