package jobtrends.ingest.fetch;

import jobtrends.model.Traffic;

/**
 * What all workers share about one host: one per host name, and port where it is not the usual one.
 *
 * @param name "example.org", "127.0.0.1:8080"
 */
record Host(String name, Pace pace, Circuit circuit, Meter meter) {

  Traffic traffic() {
    return meter.reading(pace.smallestGap());
  }
}
