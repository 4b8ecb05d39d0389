package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import jobtrends.model.Traffic;
import jobtrends.model.WaitCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherRetriesTest {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(
              WireMockConfiguration.options()
                  .bindAddress("127.0.0.1")
                  .dynamicPort()
                  .gzipDisabled(true))
          .build();

  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = Fixture.fetcher(time);

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void aFailureThatPassesLeavesNoTrace(int status) {
    firstThenJobs(status(status));
    Fixture.got(fetcher.fetch(uri("/jobs")));
    SERVER.verify(2, getRequestedFor(urlEqualTo("/jobs")));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "MALFORMED_RESPONSE_CHUNK"})
  void aBrokenConnectionIsTriedAgain(Fault fault) {
    firstThenJobs(aResponse().withFault(fault));
    Fixture.got(fetcher.fetch(uri("/jobs")));
  }

  @Test
  void garbageInPlaceOfHttpIsNoPage() {
    SERVER.stubFor(get("/jobs").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
    assertEquals(Kind.UNREACHABLE, Fixture.problem(fetcher.fetch(uri("/jobs"))).kind());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void secondsOfRetryAfterAreWaited(int status) {
    firstThenJobs(status(status).withHeader("Retry-After", "90"));
    Fixture.got(fetcher.fetch(uri("/jobs")));
    assertEquals(
        Map.of(
            WaitCause.PACE, Duration.ofSeconds(1), WaitCause.RETRY_AFTER, Duration.ofSeconds(90)),
        traffic().waited());
  }

  @Test
  void aDateOfRetryAfterIsWaitedFor() {
    firstThenJobs(status(429).withHeader("Retry-After", "Mon, 02 Mar 2026 02:01:00 GMT"));
    Fetched fetched = fetcher.fetch(uri("/jobs"));
    assertEquals(FakeTime.START.plusSeconds(60), Fixture.got(fetched).receivedAt());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void aWishLongerThanWeWaitEndsThePageAndIsKeptForAll(int status) {
    firstThenJobs(status(status).withHeader("Retry-After", "3600"));
    SERVER.stubFor(get("/more").willReturn(ok("[]")));
    String detail = "host asks to be left alone until 2026-03-02T03:00:01Z, longer than PT2M";

    var failed = (Fetched.Failed) fetcher.fetch(uri("/jobs"));
    assertEquals(new Problem(Kind.RATE_LIMITED, uri("/jobs").toString(), detail), failed.problem());
    assertEquals(status, failed.exchange().get().status());

    assertEquals(
        new Fetched.Failed(
            new Problem(Kind.RATE_LIMITED, uri("/more").toString(), detail), Optional.empty()),
        fetcher.fetch(uri("/more")));
    assertEquals(2, traffic().requests());

    time.advance(Duration.ofHours(1));
    Fixture.got(fetcher.fetch(uri("/more")));
  }

  @Test
  void a429ThatPersistsIsNeverSwallowed() {
    SERVER.stubFor(get("/jobs").willReturn(status(429)));
    var failed = (Fetched.Failed) fetcher.fetch(uri("/jobs"));
    assertEquals(
        new Problem(
            Kind.RATE_LIMITED, uri("/jobs").toString(), "too many requests (429), tries: 3"),
        failed.problem());
    assertEquals(429, failed.exchange().get().status());
  }

  @Test
  void a503ThatPersistsIsAnUnexpectedStatus() {
    SERVER.stubFor(get("/jobs").willReturn(status(503)));
    assertEquals(
        new Problem(
            Kind.UNEXPECTED_STATUS, uri("/jobs").toString(), "answered with status 503, tries: 3"),
        Fixture.problem(fetcher.fetch(uri("/jobs"))));
    SERVER.verify(3, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void oneTryIsOneTry() {
    SERVER.stubFor(get("/jobs").willReturn(status(500)));
    var settings = Fixture.settings(Duration.ofSeconds(20), Duration.ofSeconds(20), 1);
    Fixture.problem(Fixture.fetcher(settings, time).fetch(uri("/jobs")));
    SERVER.verify(1, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void theBackoffGrowsAndIsBoundByThePace() {
    SERVER.stubFor(get("/jobs").willReturn(status(500)));
    var settings = Fixture.settings(Duration.ofSeconds(20), Duration.ofSeconds(20), 12);
    Fixture.problem(Fixture.fetcher(settings, time).fetch(uri("/jobs")));
    SERVER.verify(12, getRequestedFor(urlEqualTo("/jobs")));
    // 11 waits of random length below 1, 2, 4, … 64, 120, 120, 120, 120 seconds.
    assertEquals(true, time.slept().compareTo(Duration.ofSeconds(1 + 127 + 4 * 120)) < 0);
    assertEquals(true, time.slept().compareTo(Duration.ofSeconds(60)) > 0);
  }

  @Test
  void aHostThatKeepsFailingIsLeftAloneThenProbed() {
    SERVER.stubFor(get("/jobs").willReturn(status(500)));
    SERVER.stubFor(get("/well").willReturn(ok("[]")));
    for (int i = 0; i < Circuit.FAILURES; i++) {
      fetcher.fetch(uri("/jobs"));
    }
    Problem problem = Fixture.problem(fetcher.fetch(uri("/well")));
    assertEquals(Kind.UNREACHABLE, problem.kind());
    assertEquals(
        true,
        problem
            .detail()
            .startsWith("host failed 3 times in a row (last: answered with status 500, tries: 3)"),
        problem.detail());
    SERVER.verify(0, getRequestedFor(urlEqualTo("/well")));

    time.advance(Circuit.REST);
    Fixture.got(fetcher.fetch(uri("/well")));
    Fixture.got(fetcher.fetch(uri("/well")));
  }

  @Test
  void aHostThatHasHadEnoughOfUsIsLeftAloneToo() {
    SERVER.stubFor(get("/jobs").willReturn(status(429).withHeader("Retry-After", "60")));
    for (int i = 0; i < 10; i++) {
      fetcher.fetch(uri("/jobs"));
    }
    SERVER.verify(3 * Circuit.FAILURES, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void missingPagesAreNoIllness() {
    SERVER.stubFor(get("/gone").willReturn(status(404)));
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    for (int i = 0; i < 2 * Circuit.FAILURES; i++) {
      fetcher.fetch(uri("/gone"));
    }
    Fixture.got(fetcher.fetch(uri("/jobs")));
  }

  @Test
  void everyRequestAndByteIsCounted() {
    SERVER.stubFor(get("/robots.txt").willReturn(status(404)));
    firstThenJobs(status(500).withBody("oops"));
    fetcher.fetch(uri("/jobs"));
    Traffic traffic = traffic();
    assertEquals(3, traffic.requests());
    assertEquals("oops".length() + "[]".length(), traffic.bytes());
    assertEquals(0, traffic.notModified());
    assertEquals(
        time.slept(), traffic.waited().values().stream().reduce(Duration.ZERO, Duration::plus));
  }

  private static void firstThenJobs(ResponseDefinitionBuilder first) {
    SERVER.stubFor(
        get("/jobs")
            .inScenario("s")
            .whenScenarioStateIs("Started")
            .willReturn(first)
            .willSetStateTo("well"));
    SERVER.stubFor(get("/jobs").inScenario("s").whenScenarioStateIs("well").willReturn(ok("[]")));
  }

  private Traffic traffic() {
    return fetcher.traffic().get("127.0.0.1:" + SERVER.getPort());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.getPort() + path);
  }
}
