package jobtrends.ingest.fetch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jobtrends.model.Problem;
import jobtrends.model.Traffic;

/**
 * What all workers share about one host: one per host name, and port where it is not the usual one.
 *
 * @param name "example.org", "127.0.0.1:8080"
 * @param capping that its robots.txt asks for longer waits than we are ready for
 */
record Host(
    String name,
    Pace pace,
    Circuit circuit,
    Meter meter,
    AtomicReference<Optional<Problem>> capping) {

  Host(String name, Pace pace, Circuit circuit, Meter meter) {
    this(name, pace, circuit, meter, new AtomicReference<>(Optional.empty()));
  }

  /** Its robots.txt asks for longer waits than we are ready for; empty when it does not. */
  void crawlDelayCapped(Optional<Problem> problem) {
    capping.set(problem);
  }

  Traffic traffic() {
    return meter.reading(pace.smallestGap());
  }
}
