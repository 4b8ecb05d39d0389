package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS, and HTTP/2 with it. The JDK's keytool makes the certificates, the client trusts both. */
class FetcherTlsTest {

  private static final String PASSWORD = "changeit";

  @TempDir private static Path folder;

  private final FakeTime time = new FakeTime();
  private Optional<WireMockServer> running = Optional.empty();

  @BeforeAll
  static void makeCertificates() throws Exception {
    makeCertificate("right", "ip:127.0.0.1");
    makeCertificate("wrong", "dns:other.example");
  }

  @AfterEach
  void stop() {
    running.ifPresent(WireMockServer::stop);
  }

  @Test
  void aPageOverHttp2IsAPage() throws Exception {
    WireMockServer server = serve("right");
    server.stubFor(get("/jobs").willReturn(ok("[]").withHeader("X-Board", "a", "b")));
    try (Fetcher fetcher = trusting("right", Optional.empty())) {
      Exchange exchange = Fixture.got(fetcher.fetch(page(server)));
      assertEquals("[]", new String(exchange.body(), StandardCharsets.UTF_8));
      assertEquals(List.of("a", "b"), exchange.headers().get("x-board"));
      assertEquals(Optional.empty(), exchange.header(":status"));
      assertEquals(
          List.of("HTTP/2.0", "HTTP/2.0"),
          server.getAllServeEvents().stream().map(e -> e.getRequest().getProtocol()).toList());
    }
  }

  @Test
  void newsIsAskedForOverHttp2Too() throws Exception {
    WireMockServer server = serve("right");
    server.stubFor(get("/jobs").willReturn(ok("[]").withHeader("ETag", "\"v1\"")));
    server.stubFor(
        get("/jobs").withHeader("If-None-Match", equalTo("\"v1\"")).willReturn(status(304)));
    var memory = ValidatorFile.open(folder.resolve("validators.jsonl"));
    try (Fetcher fetcher = trusting("right", Optional.of(memory))) {
      Fixture.got(fetcher.fetch(page(server)));
      memory.keep(List.of(page(server)));
      var unchanged = (Fetched.Unchanged) fetcher.fetch(page(server));
      assertEquals(page(server), unchanged.uri());
    }
  }

  @Test
  void encryptionIsNotGivenUpForARedirect() throws Exception {
    WireMockServer server = serve("right");
    String plain = "http://127.0.0.1:" + server.port() + "/jobs";
    server.stubFor(get("/jobs").willReturn(temporaryRedirect(plain)));
    try (Fetcher fetcher = trusting("right", Optional.empty())) {
      assertEquals(
          new Problem(
              Kind.REDIRECT_REFUSED,
              page(server).toString(),
              "redirect to \"" + plain + "\" refused: https must not become http"),
          Fixture.problem(fetcher.fetch(page(server))));
    }
  }

  @Test
  void aCertificateOfAnotherNameIsRefusedAtOnce() throws Exception {
    WireMockServer server = serve("wrong");
    try (Fetcher fetcher = trusting("wrong", Optional.empty())) {
      Problem problem = Fixture.problem(fetcher.fetch(page(server)));
      assertEquals(Kind.ROBOTS_UNREACHABLE, problem.kind());
      assertEquals(true, problem.detail().contains("TLS refused"), problem.detail());
      assertEquals(List.of(), time.sleeps());
    }
  }

  private WireMockServer serve(String certificate) {
    var server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .gzipDisabled(true)
                .keystorePath(keys(certificate).toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .keystoreType("PKCS12"));
    running = Optional.of(server);
    server.start();
    return server;
  }

  private Fetcher trusting(String certificate, Optional<Validators> memory) throws Exception {
    SSLContext tls = trust(certificate);
    var around =
        new Fetcher.Surroundings(
            time,
            Addresses.Resolver.system(),
            new Random(7),
            () -> HttpClient.newBuilder().sslContext(tls));
    return Fetcher.create(Fixture.settings(), around, Fixture.terms(Duration.ofSeconds(1)), memory);
  }

  private static SSLContext trust(String certificate) throws Exception {
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore own = KeyStore.getInstance(keys(certificate).toFile(), PASSWORD.toCharArray());
    KeyStore anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    anchors.setCertificateEntry("site", own.getCertificate("site"));
    trusted.init(anchors);
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, trusted.getTrustManagers(), null);
    return tls;
  }

  private static void makeCertificate(String name, String subject) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=test",
                "-ext",
                "san=" + subject,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys(name).toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> log(name));
  }

  private static String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Path keys(String name) {
    return folder.resolve(name + ".p12");
  }

  private static URI page(WireMockServer server) {
    return URI.create("https://127.0.0.1:" + server.httpsPort() + "/jobs");
  }
}
