package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says of mining it, and of not being there. */
class ReservationTest {

  private static final String HEADER = "text and data mining is reserved: tdm-reservation header";
  private static final String META =
      "text and data mining is reserved: <meta name=\"tdm-reservation\">";

  static Stream<Arguments> reservations() {
    String one = "<html><head><meta name=\"tdm-reservation\" content=\"1\"></head>";
    String zero = "<html><head><META content=0 NAME='TDM-Reservation'></head>";
    return Stream.of(
        Arguments.of(Map.of(), "[]", ""),
        Arguments.of(Map.of("tdm-reservation", List.of("0")), "[]", ""),
        Arguments.of(Map.of("TDM-Reservation", List.of(" 1 ")), "[]", HEADER),
        Arguments.of(Map.of("tdm-reservation", List.of("yes")), "[]", ""),
        Arguments.of(
            Map.of("tdm-reservation", List.of("1"), "tdm-policy", List.of("https://a.example/p")),
            "[]",
            HEADER + ", terms at https://a.example/p"),
        Arguments.of(Map.of(), one, META),
        Arguments.of(Map.of(), zero, ""),
        Arguments.of(Map.of("tdm-reservation", List.of("0")), one, META),
        Arguments.of(Map.of("tdm-reservation", List.of("1")), zero, ""),
        Arguments.of(Map.of("tdm-reservation", List.of("1")), "<html><p>jobs", HEADER),
        Arguments.of(Map.of(), "{\"text\":\"<meta name='tdm-reservation' content='1'>\"}", ""));
  }

  @ParameterizedTest
  @MethodSource("reservations")
  void aReservedPageIsNotReadUnlessItsOwnerPermits(
      Map<String, List<String>> headers, String body, String refusal) {
    var exchange = exchange(headers, body);

    List<Problem> expected =
        refusal.isEmpty()
            ? List.of()
            : List.of(new Problem(Problem.Kind.TERMS_REFUSED, exchange.uri().toString(), refusal));
    PageDecoder.Decoded decoded = new PageDecoder(1 << 20).decode(exchange);
    assertEquals(expected, decoded.problems());
    assertEquals(refusal.isEmpty(), decoded.page().isPresent());
    PageDecoder.Decoded permitted =
        new PageDecoder(1 << 20, address -> address.getHost().equals("a.example")).decode(exchange);
    assertEquals(List.of(), permitted.problems());
  }

  static Stream<Arguments> notices() {
    return Stream.of(
        Arguments.of("404 - Acme careers", true),
        Arguments.of("Page not found | Acme", true),
        Arguments.of("Job was not found", true),
        Arguments.of("Not Found", true),
        Arguments.of("Sorry, this position has been filled – Acme", true),
        Arguments.of("This job is no longer available", true),
        Arguments.of("Page introuvable - Acme", true),
        Arguments.of("Found & Lost Engineer (m/f/d)", false),
        Arguments.of("Engineer, Page Not Found Ltd", false),
        Arguments.of("4040 Data Centre Engineer", false),
        Arguments.of("Jobs", false),
        Arguments.of("", false));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aNoticeSentWithSuccessIsNoPage(String title, boolean gone) {
    String page = "<!doctype html><html><head><title> " + title + "\n</title></head><p>x";
    assertEquals(
        gone
            ? List.of(
                new Problem(
                    Problem.Kind.SOFT_NOT_FOUND,
                    "https://a.example/jobs/1",
                    "the page says \"" + title + "\""))
            : List.of(),
        new PageDecoder(1 << 20).decode(exchange(Map.of(), page)).problems());
    String posting = page + "<script type=application/ld+json>{\"@type\":\"JobPosting\"}</script>";
    assertEquals(
        List.of(), new PageDecoder(1 << 20).decode(exchange(Map.of(), posting)).problems());
  }

  @Test
  void hostilePagesCostLittle() {
    for (String part : List.of("<meta ", "<meta name=", "<title>", "job is no longer ", "a", "<")) {
      String page = "<html>" + part.repeat(150_000 / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> new PageDecoder(1 << 20).decode(exchange(Map.of(), page)));
    }
  }

  private static Exchange exchange(Map<String, List<String>> headers, String body) {
    return new Exchange(
        URI.create("https://a.example/jobs/1"), Boards.NOW, 200, headers, body.getBytes(UTF_8));
  }
}
