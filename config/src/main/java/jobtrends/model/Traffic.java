package jobtrends.model;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one host was asked in one run: one row per run and host.
 *
 * @param requests tried, robots.txt, redirects and retries included
 * @param bytes body bytes received, as sent
 * @param notModified answers that a page is unchanged (304)
 * @param smallestGap between the starts of two requests; absent with fewer than two
 * @param waited by all workers together, by cause; a cause that never came up is left out
 */
public record Traffic(
    long requests,
    long bytes,
    long notModified,
    Optional<Duration> smallestGap,
    Map<WaitCause, Duration> waited) {

  public Traffic {
    var sorted = new EnumMap<WaitCause, Duration>(WaitCause.class);
    sorted.putAll(waited);
    waited = Collections.unmodifiableMap(sorted);
  }

  /** Of a run in two parts, the one that was interrupted and this one that went on with it. */
  public Traffic plus(Traffic more) {
    var causes = new HashMap<>(waited);
    more.waited.forEach((cause, time) -> causes.merge(cause, time, Duration::plus));
    return new Traffic(
        requests + more.requests,
        bytes + more.bytes,
        notModified + more.notModified,
        Stream.concat(smallestGap.stream(), more.smallestGap.stream())
            .min(Comparator.naturalOrder()),
        causes);
  }
}
