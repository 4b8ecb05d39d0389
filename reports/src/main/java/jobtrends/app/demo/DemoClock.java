package jobtrends.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import jobtrends.ingest.fetch.Time;

/**
 * The demo's clock: it is set to each run's hour, and waiting moves it on in place of the reader.
 */
public final class DemoClock extends Clock implements Time {

  private final AtomicReference<Instant> now;

  DemoClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  void set(Instant instant) {
    now.set(instant);
  }

  @Override
  public Instant now() {
    return now.get();
  }

  @Override
  public void sleep(Duration wait) {
    now.updateAndGet(before -> before.plus(wait));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** The same clock: the demo knows no zone but UTC. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
