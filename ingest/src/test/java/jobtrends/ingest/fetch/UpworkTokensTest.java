package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Upwork's tokens, its endpoint and its API played by a server of the test. */
class UpworkTokensTest {

  private static final String GRANT =
      """
      {"access_token":"access-two","token_type":"Bearer","refresh_token":"refresh-two",\
      "expires_in":86400}""";
  private static final String DENIED = "{\"error\":\"invalid_grant\",\"error_description\":\"x\"}";

  @RegisterExtension static final WireMockExtension SERVER = Fixture.site();

  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();

  @Test
  void aTokenIsUsedUntilItIsRefused() throws InterruptedException {
    UpworkTokens tokens = tokens(Optional.of("access-one"));

    assertEquals(new UpworkTokens.Token("access-one"), tokens.current());
    SERVER.verify(0, postRequestedFor(urlEqualTo("/token")));
  }

  @Test
  void withoutATokenOneIsAskedForAndKeptForTheNextRun() throws Exception {
    grant();

    assertEquals(new UpworkTokens.Token("access-two"), tokens(Optional.empty()).current());
    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo("/token"))
            .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
            .withRequestBody(
                equalTo(
                    "client_id=client-id&client_secret=client%2Fsecret"
                        + "&grant_type=refresh_token&refresh_token=refresh-one")));

    assertEquals(new UpworkTokens.Token("access-two"), tokens(Optional.of("old")).current());
    SERVER.verify(1, postRequestedFor(urlEqualTo("/token")));
  }

  @Test
  void theFileIsTheOwnersAlone() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    grant();
    Files.writeString(folder.resolve("upwork-token.json.tmp"), "left by a run that was killed");

    tokens(Optional.empty()).current();

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aTokenAboutToEndIsRenewedWithTheNewestRefreshToken() throws Exception {
    grant();
    UpworkTokens tokens = tokens(Optional.empty());
    tokens.current();

    time.advance(Duration.ofSeconds(86400 - 61));
    tokens.current();
    SERVER.verify(1, postRequestedFor(urlEqualTo("/token")));
    time.advance(Duration.ofSeconds(1));
    tokens.current();
    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo("/token"))
            .withRequestBody(containing("refresh_token=refresh-two")));
  }

  @Test
  void whatTheUserGivesAnewEndsWhatWasKept() throws Exception {
    new TokenFile(TokenFile.mark("an-older-one"), "kept", Optional.empty(), Optional.empty())
        .write(file());
    assertEquals(new UpworkTokens.Token("access-one"), tokens(Optional.of("access-one")).current());

    Files.writeString(file(), "{\"half\":");
    assertEquals(new UpworkTokens.Token("access-one"), tokens(Optional.of("access-one")).current());
  }

  @Test
  void aRefusedTokenIsRenewedOnceHoweverManyWorkersWereRefused() throws Exception {
    grant();
    api("access-two");
    Fetcher fetcher = fetcher(tokens(Optional.of("access-one")));
    var workers = Executors.newFixedThreadPool(4);
    try {
      var pages =
          Stream.of("a", "b", "c", "d").<Callable<Fetched>>map(q -> () -> fetcher.fetch(page(q)));
      for (Future<Fetched> answer : workers.invokeAll(pages.toList())) {
        assertEquals(200, Fixture.got(answer.get()).status());
      }
    } finally {
      workers.shutdownNow();
    }
    SERVER.verify(1, postRequestedFor(urlEqualTo("/token")));
  }

  @Test
  void aYoungTokenThatIsRefusedTooIsTheApisAnswer() throws IOException {
    grant();
    api("somebody-elses");
    Fetcher fetcher = fetcher(tokens(Optional.empty()));

    assertEquals(
        new Problem(Kind.UNEXPECTED_STATUS, page("a").toString(), "answered with status 401"),
        Fixture.problem(fetcher.fetch(page("a"))));
    SERVER.verify(1, postRequestedFor(urlEqualTo("/token")));
  }

  @Test
  void aRenewalThatIsDeniedSaysWhatToDoAndIsNotTriedAgain() throws IOException {
    SERVER.stubFor(post("/token").willReturn(aResponse().withStatus(400).withBody(DENIED)));
    api("access-two");
    Fetcher fetcher = fetcher(tokens(Optional.of("access-one")));

    for (String query : new String[] {"a", "b"}) {
      assertEquals(
          new Problem(
              Kind.TERMS_REFUSED,
              page(query).toString(),
              "the access token is not renewed (invalid_grant); allow the application again and"
                  + " set UPWORK_REFRESH_TOKEN to what that gives"),
          Fixture.problem(fetcher.fetch(page(query))));
    }
    SERVER.verify(1, postRequestedFor(urlEqualTo("/token")));
    assertFalse(Files.exists(file()));
  }

  @Test
  void withNothingToRenewWithTheUserIsToldWhatToSet() throws IOException {
    api("access-two");
    var tokens = new UpworkTokens(Optional.of("access-one"), Optional.empty(), time);

    Problem problem = Fixture.problem(fetcher(tokens).fetch(page("a")));

    assertEquals(Kind.TERMS_REFUSED, problem.kind());
    assertTrue(problem.detail().contains("set UPWORK_TOKEN to a new one"), problem.detail());
  }

  @Test
  void anEndpointThatIsIllIsAskedAgainAndNamed() throws IOException {
    SERVER.stubFor(post("/token").willReturn(aResponse().withStatus(503)));
    Fetcher fetcher = fetcher(tokens(Optional.empty()));

    assertEquals(
        new Problem(
            Kind.UNEXPECTED_STATUS,
            page("a").toString(),
            "the access token could not be renewed: status 503, no token, tries: 3"),
        Fixture.problem(fetcher.fetch(page("a"))));
    SERVER.verify(3, postRequestedFor(urlEqualTo("/token")));
  }

  @Test
  void anEndpointThatCannotBeReachedOrTalksNonsenseIsNamedToo() throws InterruptedException {
    var nowhere = new TokenEndpoint(URI.create("http://127.0.0.1:9/token"), "client-id", "secret");
    assertEquals(
        new TokenEndpoint.NoReply(
            new Authorisation.Unsigned(
                Kind.UNREACHABLE,
                "the access token could not be renewed: no answer in time",
                true)),
        nowhere.renew("refresh-one"));

    for (String nonsense : new String[] {"", "<html>", "[]", "{\"access_token\":\"a\\nb\"}"}) {
      SERVER.stubFor(post("/token").willReturn(okJson(nonsense)));
      assertEquals(
          "the access token could not be renewed: status 200, no token",
          ((UpworkTokens.NoToken) tokens(Optional.empty()).current()).why().detail());
    }
  }

  private void grant() {
    SERVER.stubFor(post("/token").willReturn(okJson(GRANT)));
  }

  /** The API, which takes one token. */
  private static void api(String token) {
    SERVER.stubFor(post("/graphql").willReturn(aResponse().withStatus(401)));
    SERVER.stubFor(
        post("/graphql")
            .withHeader("Authorization", equalTo("Bearer " + token))
            .willReturn(okJson("{\"data\":1}")));
  }

  private Path file() {
    return folder.resolve("upwork-token.json");
  }

  private UpworkTokens tokens(Optional<String> access) {
    var endpoint = new TokenEndpoint(URI.create(base() + "/token"), "client-id", "client/secret");
    return new UpworkTokens(
        access, Optional.of(new UpworkTokens.Renewal(endpoint, "refresh-one", file())), time);
  }

  private Fetcher fetcher(UpworkTokens tokens) {
    return Fixture.fetcher(
        time, Fixture.at(base() + "/graphql", new UpworkAuthorisation(tokens, Optional.empty())));
  }

  private static URI page(String query) {
    return URI.create(base() + "/graphql?query=" + query);
  }

  private static String base() {
    return "http://127.0.0.1:" + SERVER.getPort();
  }
}
