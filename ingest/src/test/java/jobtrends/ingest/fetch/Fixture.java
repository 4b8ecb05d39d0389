package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.settings.FetchSettings;

/** What the fetcher's tests share: short limits, a set clock, a seeded chance, one private host. */
final class Fixture {

  static final String USER_AGENT = "Jobtrends/0.1 (+https://example.org/bot)";
  static final Duration MAX_WAIT = Duration.ofMinutes(2);
  static final long MAX_BODY_BYTES = 200_000;

  private Fixture() {}

  /** A server on a port of its own; a test class registers one for each site it needs. */
  static WireMockExtension site() {
    return WireMockExtension.newInstance()
        .options(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort())
        .build();
  }

  /** Generous where a test must not run into the limit. */
  static FetchSettings settings() {
    return settings(Duration.ofSeconds(20), Duration.ofSeconds(20), 3);
  }

  static FetchSettings settings(Duration firstByte, Duration body, int maxAttempts) {
    return new FetchSettings(
        USER_AGENT,
        Duration.ofSeconds(10),
        firstByte,
        body,
        MAX_BODY_BYTES,
        10 * MAX_BODY_BYTES,
        maxAttempts,
        MAX_WAIT,
        List.of("127.0.0.1"));
  }

  /** So long between two requests; a site's reservations are not asked for. */
  static HostTerms terms(Duration pace) {
    return new HostTerms() {
      @Override
      public Duration minDelay(String host) {
        return pace;
      }

      @Override
      public boolean permitted(String host) {
        return true;
      }
    };
  }

  static Fetcher fetcher(FakeTime time) {
    return fetcher(settings(), time);
  }

  static Fetcher fetcher(FetchSettings settings, FakeTime time) {
    return fetcher(settings, time, Optional.empty());
  }

  static Fetcher fetcher(FetchSettings settings, FakeTime time, Optional<Validators> memory) {
    return Fetcher.create(settings, around(time), terms(Duration.ofSeconds(1)), memory);
  }

  /** One that also has keys. */
  static Fetcher fetcher(FakeTime time, Authorisation keys) {
    var plain = around(time);
    var around =
        new Fetcher.Surroundings(time, plain.resolver(), plain.random(), plain.client(), keys);
    return Fetcher.create(settings(), around, host -> Duration.ofSeconds(1), Optional.empty());
  }

  /** Keys for the addresses below one. */
  static Authorisation at(String place, Authorisation keys) {
    return new Authorisations(Map.of(place, keys));
  }

  /**
   * "localhost" plays a public host: by this resolver it is out on the internet, in truth it is the
   * test's server. All else is resolved as it is.
   */
  static Fetcher.Surroundings around(FakeTime time) {
    return new Fetcher.Surroundings(
        time,
        host ->
            host.equals("localhost")
                ? List.of(InetAddress.getByName("203.0.113.7"))
                : List.of(InetAddress.getAllByName(host)),
        new Random(7),
        HttpClient::newBuilder);
  }

  static Exchange got(Fetched fetched) {
    return assertInstanceOf(Fetched.Got.class, fetched).exchange();
  }

  static Problem problem(Fetched fetched) {
    return assertInstanceOf(Fetched.Failed.class, fetched).problem();
  }

  /** An exchange at the test's time, without a body. */
  static Exchange exchange(URI uri, int status, Map<String, List<String>> headers) {
    return new Exchange(uri, FakeTime.START, status, headers, new byte[0]);
  }
}
