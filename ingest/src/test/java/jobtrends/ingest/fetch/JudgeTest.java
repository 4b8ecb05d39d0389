package jobtrends.ingest.fetch;

import static jobtrends.ingest.fetch.Answer.BodyEnd.BROKEN_OFF;
import static jobtrends.ingest.fetch.Answer.BodyEnd.CUT_BY_SIZE;
import static jobtrends.ingest.fetch.Answer.BodyEnd.CUT_BY_TIME;
import static jobtrends.ingest.fetch.Answer.BodyEnd.WHOLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.fetch.Answer.BodyEnd;
import jobtrends.ingest.fetch.Answer.Came;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  private static final URI PAGE = URI.create("https://jobs.example/list");
  private static final Ask ASK = Ask.of(PAGE, Optional.empty(), 1000);
  private static final Map<String, List<String>> NO_HEADERS = Map.of();

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 299})
  void aWholeBodyOfASuccessIsAPage(int status) {
    Came came = came(status, NO_HEADERS, WHOLE);
    assertEquals(new Verdict.Final(new Fetched.Got(came.exchange())), Judge.verdict(ASK, came));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            200, CUT_BY_SIZE, Kind.BODY_TOO_LARGE, "body is larger than 1000 bytes", false),
        Arguments.of(
            200, CUT_BY_TIME, Kind.TIMED_OUT, "body not whole in time, 0 bytes came", true),
        Arguments.of(
            200, BROKEN_OFF, Kind.TRUNCATED, "connection ended after 0 bytes, no end seen", true),
        Arguments.of(400, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 400", false),
        Arguments.of(403, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 403", false),
        Arguments.of(404, CUT_BY_TIME, Kind.UNEXPECTED_STATUS, "answered with status 404", false),
        Arguments.of(410, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 410", false),
        Arguments.of(429, WHOLE, Kind.RATE_LIMITED, "too many requests (429)", true),
        Arguments.of(500, BROKEN_OFF, Kind.UNEXPECTED_STATUS, "answered with status 500", true),
        Arguments.of(502, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 502", true),
        Arguments.of(503, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 503", true),
        Arguments.of(999, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 999", false),
        Arguments.of(300, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 300", false),
        Arguments.of(302, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 302", false),
        Arguments.of(304, WHOLE, Kind.UNEXPECTED_STATUS, "answered with status 304", false));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void allElseHasANameAndKeepsTheExchange(
      int status, BodyEnd end, Kind kind, String detail, boolean again) {
    Came came = came(status, NO_HEADERS, end);
    var failure =
        new Fetched.Failed(
            new Problem(kind, PAGE.toString(), detail), Optional.of(came.exchange()));
    assertEquals(
        again ? new Verdict.Again(failure, Optional.empty()) : new Verdict.Final(failure),
        Judge.verdict(ASK, came));
  }

  @ParameterizedTest
  @CsvSource({
    "403, '', false",
    "405, '', false",
    "429, '', false",
    "503, '', false",
    "429, 60, true"
  })
  void aCheckIsKnownByItsContent(int status, String retryAfter, boolean again) {
    var body =
        "<html><head><title>Just a moment...</title></head>".getBytes(StandardCharsets.UTF_8);
    Map<String, List<String>> headers =
        retryAfter.isEmpty() ? NO_HEADERS : Map.of("Retry-After", List.of(retryAfter));
    var exchange = new Exchange(PAGE, FakeTime.START, status, headers, body);
    var failure =
        new Fetched.Failed(
            new Problem(
                Kind.CHALLENGE,
                PAGE.toString(),
                "a bot check by Cloudflare in place of content, with status " + status),
            Optional.of(exchange));
    assertEquals(
        again
            ? new Verdict.Again(failure, Optional.of(FakeTime.START.plusSeconds(60)))
            : new Verdict.Final(failure),
        Judge.verdict(ASK, new Came(exchange, WHOLE)));
  }

  @Test
  void fewerBytesThanPromisedAreATruncation() {
    Came came = came(200, Map.of("content-length", List.of("5")), WHOLE);
    assertEquals(
        new Verdict.Again(
            new Fetched.Failed(
                new Problem(Kind.TRUNCATED, PAGE.toString(), "connection ended after 0 bytes of 5"),
                Optional.of(came.exchange())),
            Optional.empty()),
        Judge.verdict(ASK, came));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void onlyTheseTwoNameATime(int status) {
    var header = Map.of("Retry-After", List.of("60"));
    assertEquals(Optional.of(FakeTime.START.plusSeconds(60)), notBefore(status, header));
    assertEquals(Optional.empty(), notBefore(500, header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "soon", "Sun, 01 Mar 2026 02:00:00 GMT"})
  void aTimeThatIsPastOrUnreadableIsNoWish(String value) {
    assertEquals(Optional.empty(), notBefore(429, Map.of("Retry-After", List.of(value))));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aLocationIsFollowed(int status) {
    Came came = came(status, Map.of("location", List.of("/b")), CUT_BY_TIME);
    assertEquals(new Verdict.Moved(came.exchange(), "/b"), Judge.verdict(ASK, came));
  }

  @Test
  void unchangedOnlyWhereWeAskedForNews() {
    var known = new Validator(PAGE, PAGE, Optional.of("\"1\""), Optional.empty(), FakeTime.START);
    Ask forNews = Ask.of(PAGE, Optional.of(known), 1000);
    Came came = came(304, NO_HEADERS, WHOLE);
    assertEquals(
        new Verdict.Final(
            new Fetched.Unchanged(PAGE, FakeTime.START, Optional.of(came.exchange()))),
        Judge.verdict(forNews, came));

    Ask elsewhere = forNews.redirectedTo(URI.create("https://other.example/"));
    var failed = (Fetched.Failed) ((Verdict.Final) Judge.verdict(elsewhere, came)).fetched();
    assertEquals(
        new Problem(
            Kind.UNEXPECTED_STATUS,
            PAGE.toString(),
            "answered with status 304, at https://other.example/"),
        failed.problem());
  }

  @Test
  void noAnswerIsTriedAgainWhereItMayPass() {
    var failure = ASK.failed(Kind.UNREACHABLE, "refused");
    assertEquals(
        new Verdict.Again(failure, Optional.empty()),
        Judge.verdict(ASK, new Answer.Nothing(failure, true)));
    assertEquals(
        new Verdict.Final(failure), Judge.verdict(ASK, new Answer.Nothing(failure, false)));
  }

  private static Optional<Instant> notBefore(int status, Map<String, List<String>> headers) {
    return ((Verdict.Again) Judge.verdict(ASK, came(status, headers, WHOLE))).notBefore();
  }

  private static Came came(int status, Map<String, List<String>> headers, BodyEnd end) {
    Exchange exchange = Fixture.exchange(PAGE, status, headers);
    return new Came(exchange, end);
  }
}
