package jobtrends.settings;

import java.time.Duration;
import java.util.List;

/**
 * How the fetcher behaves.
 *
 * @param userAgent honest name with a contact: "Jobtrends/0.1 (+https://example.org/bot)"
 * @param connectTimeout until the connection stands
 * @param firstByteTimeout from the request to the answer's head
 * @param bodyTimeout for the whole body
 * @param maxBodyBytes as sent
 * @param maxDecodedBytes after decompression
 * @param maxAttempts of one page, the first included
 * @param maxWait the longest wait a server may ask of us; longer ones end the crawl of its host
 * @param privateHosts hosts on private or loopback addresses that may be asked (the demo's)
 */
public record FetchSettings(
    String userAgent,
    Duration connectTimeout,
    Duration firstByteTimeout,
    Duration bodyTimeout,
    long maxBodyBytes,
    long maxDecodedBytes,
    int maxAttempts,
    Duration maxWait,
    List<String> privateHosts) {

  public FetchSettings {
    privateHosts = List.copyOf(privateHosts);
  }

  /** The same, and these hosts on private or loopback addresses may be asked. */
  public FetchSettings allowing(List<String> hosts) {
    return new FetchSettings(
        userAgent,
        connectTimeout,
        firstByteTimeout,
        bodyTimeout,
        maxBodyBytes,
        maxDecodedBytes,
        maxAttempts,
        maxWait,
        hosts);
  }
}
