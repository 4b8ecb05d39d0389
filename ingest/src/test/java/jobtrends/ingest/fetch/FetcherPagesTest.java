package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.settings.FetchSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherPagesTest {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(
              WireMockConfiguration.options()
                  .bindAddress("127.0.0.1")
                  .dynamicPort()
                  .dynamicHttpsPort()
                  .gzipDisabled(true))
          .build();

  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = Fixture.fetcher(time);

  @Test
  void aPageIsKeptAsItCame() throws IOException {
    byte[] body = gzip("[{\"title\":\"Développeur\"}]");
    SERVER.stubFor(
        get("/jobs?page=1")
            .willReturn(
                ok().withHeader("Content-Type", "application/json; charset=utf-8")
                    .withHeader("Content-Encoding", "gzip")
                    .withHeader("Set-Cookie", "a=1", "b=2")
                    .withBody(body)));

    Exchange exchange = Fixture.got(fetcher.fetch(uri("/jobs?page=1")));

    assertEquals(uri("/jobs?page=1"), exchange.uri());
    assertEquals(200, exchange.status());
    assertEquals(time.now(), exchange.receivedAt());
    assertEquals(Optional.of("gzip"), exchange.header("content-encoding"));
    assertEquals(List.of("a=1", "b=2"), exchange.headers().get("set-cookie"));
    assertArrayEquals(body, exchange.body());
  }

  @Test
  void saysWhoWeAreAndAsksForGzip() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    fetcher.fetch(uri("/jobs"));
    for (String path : List.of("/robots.txt", "/jobs")) {
      SERVER.verify(
          1,
          getRequestedFor(urlEqualTo(path))
              .withHeader("User-Agent", equalTo(Fixture.USER_AGENT))
              .withHeader("Accept-Encoding", equalTo("gzip"))
              .withoutHeader("If-None-Match")
              .withoutHeader("Upgrade"));
    }
  }

  @Test
  void anEmptySuccessIsAPageToo() {
    SERVER.stubFor(get("/jobs").willReturn(status(204)));
    assertEquals(0, Fixture.got(fetcher.fetch(uri("/jobs"))).body().length);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451})
  void aRefusalIsNotTriedAgainAndKept(int status) {
    SERVER.stubFor(get("/jobs").willReturn(aResponse().withStatus(status).withBody("no")));

    var failed = (Fetched.Failed) fetcher.fetch(uri("/jobs"));

    assertEquals(
        new Problem(
            Problem.Kind.UNEXPECTED_STATUS,
            uri("/jobs").toString(),
            "answered with status " + status),
        failed.problem());
    assertEquals("no", new String(failed.exchange().get().body(), StandardCharsets.UTF_8));
    SERVER.verify(1, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void aPageSeenBeforeIsAskedForNewsOnly() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]").withHeader("ETag", "\"v1\"")));
    SERVER.stubFor(
        get("/jobs").withHeader("If-None-Match", equalTo("\"v1\"")).willReturn(status(304)));
    Path file = folder.resolve("validators.jsonl");

    var firstRun = ValidatorFile.open(file);
    Fixture.got(remembering(firstRun).fetch(uri("/jobs")));
    Fixture.got(remembering(firstRun).fetch(uri("/jobs")));
    firstRun.keep(List.of(uri("/jobs")));

    var nextRun = remembering(ValidatorFile.open(file));
    var unchanged = (Fetched.Unchanged) nextRun.fetch(uri("/jobs"));
    assertEquals(
        new Fetched.Unchanged(uri("/jobs"), FakeTime.START.plusSeconds(3), unchanged.answer()),
        unchanged);
    assertEquals(
        List.of("User-Agent", "Accept", "Accept-Encoding", "If-None-Match"),
        List.copyOf(unchanged.answer().orElseThrow().request().orElseThrow().headers().keySet()));
    assertEquals(1, nextRun.traffic().values().iterator().next().notModified());
    assertEquals(2, Fixture.got(nextRun.fetchWhole(uri("/jobs"))).body().length);
  }

  @Test
  void newsIsAPageAndItsValidatorReplacesTheOldOne() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[1]").withHeader("ETag", "\"v2\"")));
    var memory = ValidatorFile.open(folder.resolve("validators.jsonl"));
    memory.store(
        new Validator(
            uri("/jobs"), uri("/jobs"), Optional.of("\"v1\""), Optional.empty(), time.now()));
    memory.keep(List.of(uri("/jobs")));
    Fixture.got(remembering(memory).fetch(uri("/jobs")));
    memory.keep(List.of(uri("/jobs")));
    assertEquals(Optional.of("\"v2\""), memory.lookup(uri("/jobs")).flatMap(Validator::etag));
  }

  @Test
  void anUnknownCertificateIsNeverAccepted() {
    String secure = "https://127.0.0.1:" + SERVER.getHttpsPort() + "/jobs";
    Problem problem = Fixture.problem(fetcher.fetch(URI.create(secure)));
    assertEquals(Problem.Kind.ROBOTS_UNREACHABLE, problem.kind());
    assertEquals(true, problem.detail().contains("TLS refused"), problem.detail());
    assertEquals(List.of(), time.sleeps());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "relative",
        "http:opaque",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/"
      })
  void whatMustNotBeAskedIsNotAsked(String address) {
    Problem problem = Fixture.problem(fetcher.fetch(URI.create(address)));
    assertEquals(Problem.Kind.UNREACHABLE, problem.kind());
    assertEquals(address, problem.where());
    assertEquals(Map.of(), fetcher.traffic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jobtrends\r\nX-Evil: 1", "(nobody)", ""})
  void aUserAgentThatCannotBeSentIsRefusedEarly(String userAgent) {
    FetchSettings s = Fixture.settings();
    var settings =
        new FetchSettings(
            userAgent,
            s.connectTimeout(),
            s.firstByteTimeout(),
            s.bodyTimeout(),
            s.maxBodyBytes(),
            s.maxDecodedBytes(),
            s.maxAttempts(),
            s.maxWait(),
            s.privateHosts());
    assertThrows(
        IllegalArgumentException.class,
        () -> Fetcher.create(settings, time, host -> Duration.ZERO, Optional.empty()));
  }

  private Fetcher remembering(Validators memory) {
    return Fixture.fetcher(Fixture.settings(), time, Optional.of(memory));
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.getPort() + path);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
