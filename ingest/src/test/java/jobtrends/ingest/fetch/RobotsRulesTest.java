package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsRulesTest {

  private static final URI ADDRESS = URI.create("https://jobs.example/robots.txt");
  private static final Map<String, List<String>> PLAIN =
      Map.of("content-type", List.of("text/plain"));

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/jobs, true",
    "/api/list, false",
    "/api/public/list, true",
    "/list?search=x, false",
    "/file.pdf, false",
    "/file.pdf.html, true",
    "/robots.txt, true"
  })
  void theLongestMatchOfOurOwnGroupDecides(String path, boolean allowed) {
    var rules =
        read(
            """
            User-agent: *
            Disallow: /

            User-Agent: OtherBot
            User-Agent: JobTrends
            Disallow: /api/
            Allow: /api/public/
            Disallow: /*search=
            Disallow: /*.pdf$
            """);
    assertEquals(allowed, rules.allows(ADDRESS.resolve(path)));
  }

  @Test
  void withoutAGroupOfOurOwnTheStarHolds() {
    var rules = read("User-agent: jobtrendsplus\nAllow: /\n\nUser-agent: *\nDisallow: /x\n");
    assertEquals(false, rules.allows(ADDRESS.resolve("/x")));
    assertEquals(true, rules.allows(ADDRESS.resolve("/y")));
  }

  @ParameterizedTest
  @CsvSource({"5, 5000", "0.5, 500", "86400, 86400000", "-3, 0", "soon, 0"})
  void crawlDelayIsInSeconds(String seconds, long millis) {
    var rules = read("User-agent: *\nCrawl-delay: " + seconds + "\nDisallow: /x\n");
    assertEquals(Duration.ofMillis(millis), rules.crawlDelay());
    assertEquals(true, rules.allows(ADDRESS.resolve("/y")));
  }

  @Test
  void noFileAllowsAllAFailingServerNothing() {
    assertEquals(true, failed(404).allows(ADDRESS.resolve("/x")));
    assertEquals(true, failed(403).allows(ADDRESS.resolve("/x")));
    assertEquals(Optional.empty(), failed(410).unreadable());
    assertEquals(false, failed(500).allows(ADDRESS.resolve("/x")));
    assertEquals(
        Optional.of(new Problem(Problem.Kind.UNEXPECTED_STATUS, "r", "seen")),
        failed(503).unreadable());
  }

  @ParameterizedTest
  @CsvSource({
    "max-age=600, 600",
    "'public, MAX-AGE = 600', 600",
    "s-maxage=600, 86400",
    "max-age=999999, 86400",
    "max-age=0, 0",
    "no-store, 86400",
    "max-age=99999999999999999999, 86400"
  })
  void livesAsLongAsItSaysButNotOverADay(String cacheControl, long seconds) {
    var rules = read("", Map.of("cache-control", List.of(cacheControl)));
    assertEquals(FakeTime.START.plusSeconds(seconds), rules.staleAt());
  }

  @Test
  void aFailureIsForgottenSooner() {
    assertEquals(FakeTime.START.plusSeconds(300), failed(500).staleAt());
  }

  @Test
  void htmlInsteadOfRulesForbidsNothing() {
    var rules =
        read(
            "<!DOCTYPE html><html><head><title>Jobs</title></head><body>Disallow: /</body></html>",
            Map.of("content-type", List.of("text/html; charset=utf-8")));
    assertEquals(true, rules.allows(ADDRESS.resolve("/jobs")));
  }

  @Test
  void rulesServedAsHtmlStillHold() {
    var rules = read("User-agent: *\nDisallow: /x\n", Map.of("content-type", List.of("text/html")));
    assertEquals(false, rules.allows(ADDRESS.resolve("/x")));
  }

  @Test
  void gzipIsUnpackedAsFarAsItGoes() throws IOException {
    byte[] zipped = gzip("User-agent: *\nDisallow: /x\n" + "# filler\n".repeat(20_000));
    var headers = Map.of("content-encoding", List.of("gzip"));
    assertEquals(false, read(zipped, headers).allows(ADDRESS.resolve("/x")));
    byte[] bomb = gzip("User-agent: *\nDisallow: /x\n" + "#".repeat(50_000_000));
    assertEquals(false, read(bomb, headers).allows(ADDRESS.resolve("/x")));
  }

  @Test
  void whatIsCutAtTheLimitLosesItsLastLineOnly() {
    String head = "User-agent: *\nDisallow: /\n";
    int toTheLimit = RobotsRules.MAX_BYTES - head.length() - "\nAllow: /".length();
    String text = head + "#".repeat(toTheLimit) + "\nAllow: /jobs/only/this\n";
    var cut = new byte[RobotsRules.MAX_BYTES];
    System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, cut, 0, cut.length);
    Exchange exchange = exchange(cut, PLAIN);
    var end =
        new Journey.End(
            new Fetched.Failed(
                new Problem(Problem.Kind.BODY_TOO_LARGE, "r", "too large"), Optional.of(exchange)),
            ADDRESS);
    var rules = RobotsRules.of(ADDRESS, Fixture.USER_AGENT, end, FakeTime.START);
    assertEquals(false, rules.allows(ADDRESS.resolve("/other")));
  }

  @Test
  void hostilePatternsAreMatchedInNoTime() {
    var rules = read("User-agent: *\nDisallow: /" + "*a".repeat(2_000) + "b$\n");
    assertEquals(true, rules.allows(ADDRESS.resolve("/" + "a".repeat(8_000))));
  }

  @Test
  void neverThrows() {
    var random = new Random(3);
    String seed = "User-agent: *\r\nDisallow: /a*b$\nCrawl-delay: 1.5\nSitemap: http://x/\n\ufeff";
    for (int i = 0; i < 3_000; i++) {
      byte[] mutated = seed.getBytes(StandardCharsets.UTF_8);
      for (int flips = random.nextInt(12); flips >= 0; flips--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      read(mutated, i % 2 == 0 ? PLAIN : Map.of("content-encoding", List.of("gzip")))
          .allows(ADDRESS.resolve("/a"));
    }
  }

  @Test
  void ourNameIsTheFirstWordOfTheUserAgent() {
    assertEquals("jobtrends", RobotsRules.productToken(Fixture.USER_AGENT));
    assertEquals("my-job_bot", RobotsRules.productToken("My-Job_Bot (+mailto:a@b.example)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " Jobtrends", "0815/1", "(anonymous)"})
  void aNamelessUserAgentIsRefused(String userAgent) {
    assertThrows(IllegalArgumentException.class, () -> RobotsRules.productToken(userAgent));
  }

  private static RobotsRules read(String text) {
    return read(text, PLAIN);
  }

  private static RobotsRules read(String text, Map<String, List<String>> headers) {
    return read(text.getBytes(StandardCharsets.UTF_8), headers);
  }

  private static RobotsRules read(byte[] body, Map<String, List<String>> headers) {
    var end = new Journey.End(new Fetched.Got(exchange(body, headers)), ADDRESS);
    return RobotsRules.of(ADDRESS, Fixture.USER_AGENT, end, FakeTime.START);
  }

  private static RobotsRules failed(int status) {
    var failure =
        new Fetched.Failed(
            new Problem(Problem.Kind.UNEXPECTED_STATUS, "r", "seen"),
            Optional.of(Fixture.exchange(ADDRESS, status, Map.of())));
    return RobotsRules.of(
        ADDRESS, Fixture.USER_AGENT, new Journey.End(failure, ADDRESS), FakeTime.START);
  }

  private static Exchange exchange(byte[] body, Map<String, List<String>> headers) {
    return new Exchange(ADDRESS, FakeTime.START, 200, headers, body);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }
}
