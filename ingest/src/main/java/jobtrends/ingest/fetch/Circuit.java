package jobtrends.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jobtrends.model.Problem;

/**
 * Leaves a host alone after {@value #FAILURES} pages in a row that failed with all their retries.
 * After a rest one page is let through; its end decides. Threadsafe.
 */
final class Circuit {

  static final int FAILURES = 3;
  static final Duration REST = Duration.ofMinutes(5);

  private final Time time;
  private int failures;
  private Instant restsUntil = Instant.MIN;
  private String lastFailure = "";

  Circuit(Time time) {
    this.time = time;
  }

  /** Why the host is not to be asked now; empty when it may be. */
  synchronized Optional<String> refusal() {
    if (failures < FAILURES) {
      return Optional.empty();
    }
    Instant now = time.now();
    if (now.isBefore(restsUntil)) {
      return Optional.of(
          "host failed %d times in a row (last: %s), left alone until %s"
              .formatted(failures, lastFailure, restsUntil));
    }
    // This page is the probe; the others rest until it has come back.
    restsUntil = now.plus(REST);
    return Optional.empty();
  }

  synchronized void succeeded() {
    failures = 0;
  }

  synchronized void failed(Problem problem) {
    failures++;
    restsUntil = time.now().plus(REST);
    lastFailure = problem.detail();
  }
}
