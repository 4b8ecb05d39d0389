package jobtrends.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jobtrends.model.WaitCause;

/**
 * When one host may be asked next, for all workers together. Threadsafe.
 *
 * <p>A worker claims the next turn under the lock, waits outside it, and claims again: so a
 * Retry-After that arrives while others wait holds them back too, and the gap between two granted
 * turns is never smaller than the pace, however late a worker wakes up.
 */
final class Pace {

  private final Time time;
  private final Duration ownDelay;
  private Duration theirDelay = Duration.ZERO;
  private Optional<Instant> lastTurn = Optional.empty();
  private Optional<Duration> smallestGap = Optional.empty();
  private Instant heldUntil = Instant.MIN;
  private WaitCause heldBy = WaitCause.BACKOFF;

  Pace(Time time, Duration ownDelay) {
    this.time = time;
    this.ownDelay = ownDelay;
  }

  /** Go, or wait so long (for that cause) and claim again. */
  record Turn(Duration left, WaitCause cause) {

    boolean granted() {
      return left.isZero();
    }
  }

  /** Takes the turn when it has come; else says how long it is till then. */
  synchronized Turn claim() {
    Instant now = time.now();
    Turn turn = turnAt(now);
    if (turn.granted()) {
      lastTurn.map(last -> Duration.between(last, now)).ifPresent(this::remember);
      lastTurn = Optional.of(now);
    }
    return turn;
  }

  /** The host's own wish, from robots.txt; ours stays the least. */
  synchronized void crawlDelay(Duration wish) {
    theirDelay = wish;
  }

  /** No turn before then. A later time wins over an earlier one. */
  synchronized void holdUntil(Instant then, WaitCause cause) {
    if (then.isAfter(heldUntil)) {
      heldUntil = then;
      heldBy = cause;
    }
  }

  synchronized Optional<Duration> smallestGap() {
    return smallestGap;
  }

  private Turn turnAt(Instant now) {
    Duration held = heldUntil.isAfter(now) ? Duration.between(now, heldUntil) : Duration.ZERO;
    Duration paced = lastTurn.map(last -> paceLeft(last, now)).orElse(Duration.ZERO);
    return held.compareTo(paced) > 0 ? new Turn(held, heldBy) : new Turn(paced, paceCause());
  }

  private Duration paceLeft(Instant last, Instant now) {
    Duration left = delay().minus(Duration.between(last, now));
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    // A clock that was set back must not make us wait longer than the pace itself.
    return left.compareTo(delay()) > 0 ? delay() : left;
  }

  private Duration delay() {
    return ownDelay.compareTo(theirDelay) >= 0 ? ownDelay : theirDelay;
  }

  private WaitCause paceCause() {
    return theirDelay.compareTo(ownDelay) > 0 ? WaitCause.CRAWL_DELAY : WaitCause.PACE;
  }

  private void remember(Duration gap) {
    smallestGap =
        Optional.of(smallestGap.filter(smallest -> smallest.compareTo(gap) <= 0).orElse(gap));
  }
}
