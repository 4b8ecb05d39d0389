package jobtrends.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jobtrends.ingest.fetch.Authorisation;
import jobtrends.ingest.fetch.Fetcher;
import jobtrends.ingest.fetch.TestKeys;
import jobtrends.ingest.fetch.Time;
import jobtrends.ingest.fetch.ValidatorFile;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.settings.FetchSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keys are planted, the server repeats them wherever a server can, and then every file that was
 * written and every word that was said is searched for them.
 */
class KeysStayHomeTest {

  private static final String KEY = "planted/key+one";
  private static final String ID = "plantedid";
  private static final String TOKEN = "planted.token/two";

  @RegisterExtension static final WireMockExtension SERVER = site();
  @RegisterExtension static final WireMockExtension OTHER = site();

  @TempDir private Path folder;

  /** Lines are titles; the whole page is the description. */
  private record Lines(List<URI> firstPages) implements Platform {
    @Override
    public String id() {
      return "lines";
    }

    @Override
    public boolean owns(URI address) {
      return true;
    }

    @Override
    public Reading read(Page page) {
      var listing =
          new RawListing(
              new ListingKey(id(), page.uri().toString()),
              page.fetchedAt(),
              Origin.API,
              Map.of(Field.TITLE, List.of("a job"), Field.DESCRIPTION, List.of(page.body())));
      return new Reading(List.of(listing), List.of(), OptionalLong.empty(), List.of());
    }
  }

  @Test
  void keysOfAQueryAreSentAndLeaveNoTrace() {
    String echo = "?app_id=" + ID + "&app_key=" + URLEncoder.encode(KEY, UTF_8);
    String elsewhere = OTHER.baseUrl().replace("localhost", "127.0.0.1");
    answer("/api/page", 200, "You asked " + echo + ", or " + KEY.replace("/", "\\/"));
    answer("/api/broken", 400, "no such page " + echo);
    SERVER.stubFor(
        get(urlPathEqualTo("/api/again"))
            .willReturn(moved("/api/page" + echo).withHeader("ETag", "\"" + KEY + "\"")));
    SERVER.stubFor(get(urlPathEqualTo("/api/away")).willReturn(moved(elsewhere + "/a" + echo)));
    SERVER.stubFor(get(urlPathEqualTo("/api/never")).willReturn(moved("ftp://a.example/" + echo)));
    OTHER.stubFor(any(anyUrl()).willReturn(ok("elsewhere")));
    Authorisation keys = TestKeys.inQuery(base() + "/api/", Map.of("app_key", KEY, "app_id", ID));

    crawl(keys, "/api/page?what=cook", "/api/broken", "/api/again", "/api/away", "/api/never");

    SERVER.verify(1, signed("/api/page").withQueryParam("what", equalTo("cook")));
    SERVER.verify(2, signed("/api/page"));
    SERVER.verify(1, signed("/api/broken"));
    SERVER.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    OTHER.verify(1, getRequestedFor(urlPathEqualTo("/a")));
    assertFalse(isIn(OTHER.getAllServeEvents().toString()), "another host was told");
    assertTrue(written().values().stream().anyMatch(text -> text.contains("You asked ?app_id=x")));
    assertNoTrace();
  }

  @Test
  void aTokenAndAQueryByPostLeaveNoTrace() {
    SERVER.stubFor(post("/graphql").willReturn(ok("hello " + TOKEN).withHeader("ETag", "\"1\"")));
    String asked = "/graphql?query=" + URLEncoder.encode("query { a }", UTF_8);
    String variables = "&variables=" + URLEncoder.encode("{\"q\":\"C & C++\"}", UTF_8);

    crawl(TestKeys.upwork(base() + "/graphql", TOKEN), asked + variables);

    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo("/graphql"))
            .withHeader("Authorization", equalTo("Bearer " + TOKEN))
            .withHeader("X-Upwork-API-TenantId", equalTo("424242424242"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(
                equalToJson("{\"query\":\"query { a }\",\"variables\":{\"q\":\"C & C++\"}}")));
    assertTrue(written().values().stream().anyMatch(text -> text.contains(asked)));
    assertNoTrace();
  }

  private void crawl(Authorisation keys, String... pages) {
    var validators = ValidatorFile.open(folder.resolve("cache/validators.jsonl"));
    List<URI> addresses = Stream.of(pages).map(page -> URI.create(base() + page)).toList();
    try (var fetcher =
        Fetcher.create(
            settings(), Time.system(), host -> Duration.ZERO, Optional.of(validators), keys)) {
      RunManifest run =
          Crawls.live(Boards.context(folder, Boards.ANY), fetcher, List.of(new Lines(addresses)));
      validators.keep(addresses);
      assertEquals(1, run.sources().size());
      assertFalse(isIn(run.toString()), run.toString());
    }
  }

  private void assertNoTrace() {
    written().forEach((file, text) -> assertFalse(isIn(text), file + " holds a key"));
    assertTrue(written().size() >= 4, "archive, landing, manifest, validators: " + written());
  }

  private static boolean isIn(String text) {
    return Stream.of(KEY, ID, TOKEN, "planted")
        .flatMap(key -> Stream.of(key, URLEncoder.encode(key, UTF_8)))
        .anyMatch(text::contains);
  }

  /** Every file, unpacked once, and once more where a packed answer is within. */
  private Map<String, String> written() {
    var texts = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        texts.put(file.toString(), new String(plain(bytes), ISO_8859_1));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    boolean packed = bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    if (!packed) {
      return bytes;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static void answer(String path, int status, String body) {
    SERVER.stubFor(
        get(urlPathEqualTo(path))
            .willReturn(aResponse().withStatus(status).withHeader("X-Asked", body).withBody(body)));
  }

  private static ResponseDefinitionBuilder moved(String to) {
    return aResponse().withStatus(302).withHeader("Location", to);
  }

  private static RequestPatternBuilder signed(String path) {
    return getRequestedFor(urlPathEqualTo(path))
        .withQueryParam("app_key", equalTo(KEY))
        .withQueryParam("app_id", equalTo(ID));
  }

  private static WireMockExtension site() {
    return WireMockExtension.newInstance()
        .options(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort())
        .build();
  }

  private static String base() {
    return "http://127.0.0.1:" + SERVER.getPort();
  }

  private static FetchSettings settings() {
    Duration limit = Duration.ofSeconds(20);
    return new FetchSettings(
        "Jobtrends/0.1 (+https://example.org/bot)",
        limit,
        limit,
        limit,
        200_000,
        2_000_000,
        1,
        limit,
        List.of("127.0.0.1"));
  }
}
