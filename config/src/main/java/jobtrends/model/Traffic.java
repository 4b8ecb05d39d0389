package jobtrends.model;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

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
    waited = Map.copyOf(waited);
  }
}
