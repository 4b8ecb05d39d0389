package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherRedirectsTest {

  /** Two sites: one named in the settings, one whose server robots.txt forbids a page. */
  @RegisterExtension static final WireMockExtension SERVER = Fixture.site();

  @RegisterExtension static final WireMockExtension OTHER = Fixture.site();

  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = Fixture.fetcher(time);

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void thePageIsKeptUnderTheAddressAskedFor(int status) {
    redirect("/old", status, "new?page=1");
    SERVER.stubFor(get("/new?page=1").willReturn(ok("[]")));
    Exchange exchange = Fixture.got(fetcher.fetch(uri("/old")));
    assertEquals(uri("/old"), exchange.uri());
    assertEquals(200, exchange.status());
  }

  @Test
  void fiveAreFollowedSixAreNot() {
    for (int i = 0; i < 6; i++) {
      redirect("/" + i, 302, "/" + (i + 1));
    }
    SERVER.stubFor(get("/6").willReturn(ok("end")));
    Fixture.got(fetcher.fetch(uri("/1")));
    assertRefused("/0", "redirect to \"/6\" refused: more than 5 redirects, at " + uri("/5"));
  }

  @Test
  void aCircleEnds() {
    redirect("/a", 302, "/b");
    redirect("/b", 302, "/a");
    assertRefused("/a", "redirect to \"/a\" refused: more than 5 redirects, at " + uri("/b"));
    SERVER.verify(3, getRequestedFor(urlEqualTo("/a")));
  }

  @Test
  void robotsOfTheTargetAreAsked() {
    OTHER.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nDisallow: /private\n")));
    String target = OTHER.baseUrl().replace("localhost", "127.0.0.1") + "/private";
    redirect("/jobs", 302, target);
    assertEquals(
        new Problem(
            Kind.ROBOTS_REFUSED,
            uri("/jobs").toString(),
            "robots.txt disallows the page, at " + target),
        Fixture.problem(fetcher.fetch(uri("/jobs"))));
    OTHER.verify(0, getRequestedFor(urlEqualTo("/private")));
  }

  @Test
  void aPublicHostCannotSendUsIntoTheHouse() {
    // "localhost" is public here, and "127.0.0.2" is not among the hosts we were told of.
    redirect("/jobs", 302, "http://127.0.0.2:" + SERVER.getPort() + "/secret");
    URI publicPage = URI.create("http://localhost:" + SERVER.getPort() + "/jobs");
    assertEquals(
        new Problem(
            Kind.REDIRECT_REFUSED,
            publicPage.toString(),
            "redirect to \"http://127.0.0.2:%d/secret\" refused: %s"
                .formatted(SERVER.getPort(), Addresses.PRIVATE_HOST)),
        Fixture.problem(fetcher.fetch(publicPage)));
    SERVER.verify(0, getRequestedFor(urlEqualTo("/secret")));
  }

  @Test
  void aNameThatMovesIntoTheHouseBetweenLookupsIsNotAsked() {
    var lookups = new AtomicInteger();
    Fetcher rebinding = rebinding(lookups, 2);
    URI page = URI.create("http://localhost:" + SERVER.getPort() + "/jobs");
    assertEquals(
        new Problem(
            Kind.ROBOTS_UNREACHABLE,
            page.toString(),
            "robots.txt could not be read: " + Addresses.PRIVATE_HOST),
        Fixture.problem(rebinding.fetch(page)));
    assertEquals(3, lookups.get());
    assertEquals(List.of(), SERVER.getAllServeEvents());
  }

  @Test
  void whatANameInTheHouseSaidIsNotBelieved() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    SERVER.stubFor(get("/robots.txt").willReturn(ok("")));
    var lookups = new AtomicInteger();
    Fetcher rebinding = rebinding(lookups, 5);
    URI page = URI.create("http://localhost:" + SERVER.getPort() + "/jobs");
    // The page, robots.txt before and after, the page before: then the name moves into the house.
    Problem problem = Fixture.problem(rebinding.fetch(page));
    assertEquals(new Problem(Kind.UNREACHABLE, page.toString(), Addresses.PRIVATE_HOST), problem);
    assertEquals(6, lookups.get());
    SERVER.verify(1, getRequestedFor(urlEqualTo("/jobs")));
  }

  @ParameterizedTest
  @CsvSource({"/", "''", "http://127.0.0.1:1/"})
  void aRedirectToTheHomePageIsAPageThatIsGone(String home) {
    String location = home.isEmpty() ? SERVER.baseUrl() : home;
    redirect("/jobs/1", 301, location);
    Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(uri("/jobs/1"));
    assertEquals(
        new Problem(
            Kind.SOFT_NOT_FOUND,
            uri("/jobs/1").toString(),
            "sent to the home page \"%s\" in place of the page".formatted(location)),
        failed.problem());
    assertEquals(301, failed.exchange().get().status());
  }

  @Test
  void theHomePageItselfMayMove() {
    redirect("/start", 301, "/?lang=en");
    SERVER.stubFor(get("/?lang=en").willReturn(ok("jobs")));
    redirect("/", 301, "/start");
    Fixture.got(fetcher.fetch(uri("/")));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, 'only http and https can be asked, not \"file\"'",
    "http://[::1]/, host is on a private address and not in privateHosts",
    "http://2130706434/, host is on a private address and not in privateHosts",
    "'http://', Location is not an address",
    "https:, Location is not an address",
    "mailto:jobs@example.org, 'only http and https can be asked, not \"mailto\"'"
  })
  void targetsThatMustNotBeAskedAreNotAsked(String location, String why) {
    redirect("/jobs", 302, location);
    assertRefused("/jobs", "redirect to \"" + location + "\" refused: " + why);
  }

  @Test
  void aRedirectWithoutATargetIsAnUnexpectedStatus() {
    SERVER.stubFor(get("/jobs").willReturn(status(302)));
    assertEquals(Kind.UNEXPECTED_STATUS, Fixture.problem(fetcher.fetch(uri("/jobs"))).kind());
  }

  @Test
  void newsIsAskedOfTheAddressThatAnsweredLastTime() {
    redirect("/old", 302, "/new");
    SERVER.stubFor(get("/new").willReturn(ok("[]").withHeader("ETag", "\"v1\"")));
    SERVER.stubFor(
        get("/new").withHeader("If-None-Match", equalTo("\"v1\"")).willReturn(status(304)));
    var memory = ValidatorFile.open(folder.resolve("validators.jsonl"));
    var remembering = Fixture.fetcher(Fixture.settings(), time, Optional.of(memory));
    remembering.fetch(uri("/old"));
    memory.keep(List.of(uri("/old")));

    var unchanged = (Fetched.Unchanged) remembering.fetch(uri("/old"));
    assertEquals(
        new Fetched.Unchanged(uri("/old"), FakeTime.START.plusSeconds(4), unchanged.answer()),
        unchanged);
    assertEquals(uri("/new"), unchanged.answer().orElseThrow().request().orElseThrow().at());
    SERVER.verify(
        0, getRequestedFor(urlEqualTo("/old")).withHeader("If-None-Match", equalTo("\"v1\"")));
  }

  private void assertRefused(String page, String detail) {
    var failed = (Fetched.Failed) fetcher.fetch(uri(page));
    assertEquals(
        new Problem(Kind.REDIRECT_REFUSED, uri(page).toString(), detail), failed.problem());
    assertEquals(302, failed.exchange().get().status());
  }

  private static void redirect(String from, int status, String location) {
    SERVER.stubFor(get(from).willReturn(status(status).withHeader("Location", location)));
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.getPort() + path);
  }

  /** Asks a name that is outside for so many lookups and then in the house. */
  private Fetcher rebinding(AtomicInteger lookups, int outside) {
    var around =
        new Fetcher.Surroundings(
            time,
            host ->
                List.of(
                    InetAddress.getByName(
                        lookups.incrementAndGet() <= outside ? "203.0.113.7" : "127.0.0.1")),
            new Random(7),
            HttpClient::newBuilder);
    return Fetcher.create(
        Fixture.settings(), around, Fixture.terms(Duration.ZERO), Optional.empty());
  }
}
