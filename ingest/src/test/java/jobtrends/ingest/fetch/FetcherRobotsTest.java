package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import jobtrends.model.Traffic;
import jobtrends.model.WaitCause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherRobotsTest {

  @RegisterExtension static final WireMockExtension SERVER = Fixture.site();

  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = Fixture.fetcher(time);

  @BeforeEach
  void thereAreJobs() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
  }

  @Test
  void aDisallowedPageIsNotAsked() {
    robots(ok("User-agent: *\nDisallow: /jobs\n"));
    assertEquals(
        new Problem(Kind.ROBOTS_REFUSED, uri("/jobs").toString(), "robots.txt disallows the page"),
        Fixture.problem(fetcher.fetch(uri("/jobs"))));
    SERVER.verify(0, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void whereTheUsersKeyOpensAnInterfaceItsGiverHasSaidWhatMayBeAsked() {
    robots(ok("User-agent: *\nDisallow: /\n"));
    SERVER.stubFor(get("/api/jobs?key=k").willReturn(ok("[]")));
    SERVER.stubFor(get("/api/../jobs?key=k").willReturn(ok("[]")));
    Authorisation keys = Fixture.at(uri("/api/").toString(), Keys.inQuery(Map.of("key", "k")));
    Fetcher withKey = Fixture.fetcher(time, keys);

    Fixture.got(withKey.fetch(uri("/api/jobs")));
    assertEquals(Kind.ROBOTS_REFUSED, Fixture.problem(withKey.fetch(uri("/api/../jobs"))).kind());
    assertEquals(Kind.ROBOTS_REFUSED, Fixture.problem(fetcher.fetch(uri("/api/jobs"))).kind());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void noRobotsFileAllows(int status) {
    robots(status(status));
    Fixture.got(fetcher.fetch(uri("/jobs")));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 300})
  void aSiteThatCannotSayRefuses(int status) {
    robots(status(status));
    assertRefused("robots.txt could not be read: answered with status " + status, status < 500);
  }

  @Test
  void anUnreachableRobotsFileRefuses() {
    robots(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    Problem problem = Fixture.problem(fetcher.fetch(uri("/jobs")));
    assertEquals(Kind.ROBOTS_UNREACHABLE, problem.kind());
    SERVER.verify(0, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void aRobotsFileThatFailsOnceIsAskedAgain() {
    robots(status(404));
    SERVER.stubFor(
        get("/robots.txt")
            .inScenario("s")
            .whenScenarioStateIs("Started")
            .willReturn(status(503))
            .willSetStateTo("well"));
    Fixture.got(fetcher.fetch(uri("/jobs")));
  }

  @Test
  void redirectsOfTheRobotsFileAreFollowed() {
    robots(temporaryRedirect("/there"));
    SERVER.stubFor(get("/there").willReturn(ok("User-agent: *\nDisallow: /jobs\n")));
    assertEquals(Kind.ROBOTS_REFUSED, Fixture.problem(fetcher.fetch(uri("/jobs"))).kind());
  }

  @Test
  void aRobotsFileThatRedirectsInCirclesRefuses() {
    robots(temporaryRedirect("/robots.txt"));
    assertRefused(
        "robots.txt could not be read: redirect to \"/robots.txt\" refused: more than 5 redirects",
        true);
  }

  @Test
  void anEndlessRobotsFileIsReadToItsLimit() {
    String filler = "# nothing to see here\n".repeat(40_000);
    robots(ok("User-agent: *\nDisallow: /jobs\n" + filler + "Allow: /jobs\n"));
    assertEquals(Kind.ROBOTS_REFUSED, Fixture.problem(fetcher.fetch(uri("/jobs"))).kind());
  }

  @Test
  void htmlInItsPlaceForbidsNothing() {
    robots(
        ok("<html><body><h1>Welcome</h1></body></html>").withHeader("Content-Type", "text/html"));
    Fixture.got(fetcher.fetch(uri("/jobs")));
  }

  @Test
  void isAskedOncePerLifetime() {
    robots(ok("").withHeader("Cache-Control", "max-age=3600"));
    fetcher.fetch(uri("/jobs"));
    fetcher.fetch(uri("/jobs"));
    SERVER.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    time.advance(Duration.ofHours(1));
    fetcher.fetch(uri("/jobs"));
    SERVER.verify(2, getRequestedFor(urlEqualTo("/robots.txt")));
  }

  @Test
  void isAskedAgainSoonAfterAFailure() {
    robots(status(500));
    fetcher.fetch(uri("/jobs"));
    fetcher.fetch(uri("/jobs"));
    SERVER.verify(3, getRequestedFor(urlEqualTo("/robots.txt")));
    robots(status(404));
    time.advance(Duration.ofMinutes(5));
    Fixture.got(fetcher.fetch(uri("/jobs")));
  }

  @Test
  void aSlowerCrawlDelayIsKept() {
    robots(ok("User-agent: *\nCrawl-delay: 30\n"));
    fetcher.fetch(uri("/jobs"));
    fetcher.fetch(uri("/jobs"));
    assertEquals(Map.of(WaitCause.CRAWL_DELAY, Duration.ofSeconds(60)), traffic().waited());
    assertEquals(Duration.ofSeconds(30), traffic().smallestGap().get());
    assertEquals(List.of(), fetcher.remarks(uri("/jobs")));
  }

  @Test
  void aFasterOneDoesNotHurryUs() {
    robots(ok("User-agent: *\nCrawl-delay: 0.1\n"));
    fetcher.fetch(uri("/jobs"));
    assertEquals(Map.of(WaitCause.PACE, Duration.ofSeconds(1)), traffic().waited());
  }

  @Test
  void anAbsurdOneIsCapped() {
    robots(ok("User-agent: *\nCrawl-delay: 100000\n"));
    Fixture.got(fetcher.fetch(uri("/jobs")));
    assertEquals(Map.of(WaitCause.CRAWL_DELAY, Fixture.MAX_WAIT), traffic().waited());
    assertEquals(
        List.of(
            new Problem(
                Kind.CRAWL_DELAY_CAPPED,
                uri("/robots.txt").toString(),
                "a crawl delay of PT27H46M40S, kept to PT2M")),
        fetcher.remarks(uri("/jobs")));
  }

  @Test
  void aLimitedRobotsFileMeansLater() {
    robots(status(429).withHeader("Retry-After", "86400"));
    Problem problem = Fixture.problem(fetcher.fetch(uri("/jobs")));
    assertEquals(
        new Problem(
            Kind.RATE_LIMITED,
            uri("/jobs").toString(),
            "robots.txt could not be read: host asks to be left alone until 2026-03-03T02:00:00Z,"
                + " longer than PT2M"),
        problem);
    assertEquals(1, traffic().requests());
  }

  private void assertRefused(String detail, boolean firstTry) {
    assertEquals(
        new Problem(
            Kind.ROBOTS_UNREACHABLE,
            uri("/jobs").toString(),
            firstTry ? detail : detail + ", tries: 3"),
        Fixture.problem(fetcher.fetch(uri("/jobs"))));
    SERVER.verify(0, getRequestedFor(urlEqualTo("/jobs")));
  }

  private void robots(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(get("/robots.txt").willReturn(answer));
  }

  private Traffic traffic() {
    return fetcher.traffic().get("127.0.0.1:" + SERVER.getPort());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.getPort() + path);
  }
}
