package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource({
    "1, 1000",
    "2, 2000",
    "3, 4000",
    "4, 8000",
    "5, 16000",
    "6, 20000",
    "7, 20000",
    "64, 20000",
    "2147483647, 20000"
  })
  void theCeilingDoublesUpToTheLongestWait(int failures, long ceilingMillis) {
    var backoff = new Backoff(alwaysTheMost(), LONGEST);
    assertEquals(Duration.ofMillis(ceilingMillis), backoff.after(failures));
  }

  @Test
  void theWholeRangeBelowTheCeilingIsUsed() {
    var backoff = new Backoff(new Random(1), LONGEST);
    var waits = new Random(1).ints(1000, 3, 4).mapToObj(backoff::after).sorted().toList();
    assertTrue(waits.get(0).compareTo(Duration.ofMillis(40)) < 0, waits.get(0).toString());
    assertTrue(waits.get(999).compareTo(Duration.ofMillis(3960)) > 0, waits.get(999).toString());
    assertTrue(waits.get(999).compareTo(Duration.ofMillis(4000)) <= 0, waits.get(999).toString());
  }

  @Test
  void theSameSeedWaitsTheSame() {
    assertEquals(
        new Backoff(new Random(3), LONGEST).after(4), new Backoff(new Random(3), LONGEST).after(4));
  }

  private static RandomGenerator alwaysTheMost() {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        throw new UnsupportedOperationException();
      }

      @Override
      public long nextLong(long bound) {
        return bound - 1;
      }
    };
  }
}
