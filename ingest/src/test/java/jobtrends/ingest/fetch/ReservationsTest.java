package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReservationsTest {

  @RegisterExtension static final WireMockExtension SERVER = Fixture.site();

  private static final String FILE =
      """
      [{"location": "/jobs/open/", "tdm-reservation": 0},
       {"location": "/jobs/*.html$", "tdm-reservation": 1, "tdm-policy": "https://a.example/p"},
       {"location": "/list", "tdm-reservation": "1"},
       {"location": "/none"}, {"tdm-reservation": 1}, 7]
      """;

  @ParameterizedTest
  @CsvSource({
    "/jobs/1.html, true",
    "/jobs/1.html?x=1, false",
    "/jobs/open/1.html, false",
    "/list, true",
    "/lists?page=2, true",
    "/none, false",
    "/, false"
  })
  void theFirstPatternThatFitsCounts(String path, boolean reserved) {
    assertEquals(
        reserved, Reservations.of(file(FILE)).cover(URI.create("https://a.example" + path)));
  }

  static Stream<Arguments> noFiles() {
    return Stream.of(
        Arguments.of(file("")),
        Arguments.of(file("{\"location\":\"/\",\"tdm-reservation\":1}")),
        Arguments.of(file("[{\"location\":\"/\",\"tdm-reservation\":1}")),
        Arguments.of(file("<html>Welcome</html>")),
        Arguments.of(file("[".repeat(100_000))),
        Arguments.of(
            new Fetched.Failed(
                new Problem(Problem.Kind.UNEXPECTED_STATUS, "x", "404"), Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("noFiles")
  void whatIsNotOfItsFormReservesNothing(Fetched answer) {
    assertEquals(false, Reservations.of(answer).cover(URI.create("https://a.example/jobs")));
  }

  @Test
  void aReservedPageIsNotAsked() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    SERVER.stubFor(
        get(Reservations.FILE).willReturn(ok("[{\"location\":\"/j\",\"tdm-reservation\":1}]")));
    URI page = URI.create("http://127.0.0.1:" + SERVER.getPort() + "/jobs");
    HostTerms bound = host -> Duration.ZERO;
    var around = Fixture.around(new FakeTime());
    var fetcher = Fetcher.create(Fixture.settings(), around, bound, Optional.empty());

    assertEquals(
        new Problem(
            Problem.Kind.TERMS_REFUSED,
            page.toString(),
            "text and data mining is reserved: /.well-known/tdmrep.json"),
        Fixture.problem(fetcher.fetch(page)));
    fetcher.fetch(page);
    SERVER.verify(0, getRequestedFor(urlEqualTo("/jobs")));
    SERVER.verify(1, getRequestedFor(urlEqualTo(Reservations.FILE)));

    HostTerms permitted = Fixture.terms(Duration.ZERO);
    Fixture.got(
        Fetcher.create(Fixture.settings(), around, permitted, Optional.empty()).fetch(page));
  }

  private static Fetched.Got file(String text) {
    return new Fetched.Got(
        new Exchange(
            URI.create("https://a.example" + Reservations.FILE),
            FakeTime.START,
            200,
            Map.of("tdm-reservation", List.of("1")),
            text.getBytes(StandardCharsets.UTF_8)));
  }
}
