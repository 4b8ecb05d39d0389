package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import jobtrends.settings.FetchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault a server can commit ends in a problem with a name; the limit is against hanging. */
@Timeout(60)
class FetcherHostileServersTest {

  private static final String HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

  /** robots.txt has no more either: it must last on a machine that does much else. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private static final Duration LATE = Duration.ofSeconds(30);

  private final FakeTime time = new FakeTime();
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void endTheDripping() {
    over.countDown();
  }

  @Test
  void aBodyThatNeverEndsIsCutAtTheCap() throws IOException {
    Fetched.Failed failed =
        fetch(
            Fixture.settings(LATE, LATE, 3),
            out -> {
              out.write((HEAD + "\r\n").getBytes(StandardCharsets.US_ASCII));
              endlessly(out, new byte[8192]);
            });
    assertEquals(
        new Problem(
            Kind.BODY_TOO_LARGE, failed.problem().where(), "body is larger than 200000 bytes"),
        failed.problem());
    assertEquals(Fixture.MAX_BODY_BYTES, failed.exchange().get().body().length);
  }

  @Test
  void aBodyOfJustTheCapIsAPage() throws IOException {
    String body = "x".repeat((int) Fixture.MAX_BODY_BYTES);
    try (var server = new RawServer(RawServer.text(HEAD + "\r\n" + body))) {
      Fetched fetched = Fixture.fetcher(time).fetch(server.page());
      assertEquals(Fixture.MAX_BODY_BYTES, Fixture.got(fetched).body().length);
    }
  }

  @Test
  void aBodyThatDripsIsCutInTime() throws IOException {
    Fetched.Failed failed =
        fetch(
            Fixture.settings(LATE, SOON, 2),
            out -> {
              out.write(
                  (HEAD + "Content-Length: 1000000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
              drip(out);
            });
    assertEquals(Kind.TIMED_OUT, failed.problem().kind());
    assertEquals(200, failed.exchange().get().status());
  }

  @Test
  void aHeadThatDripsIsCutInTime() throws IOException {
    Fetched.Failed failed =
        fetch(
            Fixture.settings(SOON, LATE, 2),
            out -> {
              out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
              drip(out);
            });
    assertEquals(Kind.TIMED_OUT, failed.problem().kind());
    assertEquals("no answer in time, tries: 2", failed.problem().detail());
  }

  @Test
  void aServerThatSaysNothingIsCutInTime() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var page = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/jobs");
      var fetcher = Fixture.fetcher(Fixture.settings(SOON, SOON, 1), time);
      assertEquals(
          new Problem(
              Kind.ROBOTS_UNREACHABLE,
              page.toString(),
              "robots.txt could not be read: no answer in time, tries: 1"),
          Fixture.problem(fetcher.fetch(page)));
    }
  }

  @Test
  void aClosedPortIsNamed() throws IOException {
    URI page;
    try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      page = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/jobs");
    }
    Problem problem = Fixture.problem(Fixture.fetcher(time).fetch(page));
    assertEquals(
        new Problem(
            Kind.ROBOTS_UNREACHABLE,
            page.toString(),
            "robots.txt could not be read: ConnectException, tries: 3"),
        problem);
  }

  @Test
  void aNameWithoutAnAddressIsNamed() {
    var page = URI.create("http://no-such-host.invalid/jobs");
    assertEquals(
        new Problem(
            Kind.ROBOTS_UNREACHABLE,
            page.toString(),
            "robots.txt could not be read: host has no address, tries: 3"),
        Fixture.problem(Fixture.fetcher(time).fetch(page)));
  }

  @Test
  void aBodyShorterThanPromisedIsTruncatedAndKept() throws IOException {
    Fetched.Failed failed =
        fetch(Fixture.settings(), RawServer.text(HEAD + "Content-Length: 1000\r\n\r\n[1,2"));
    assertEquals("connection ended after 4 bytes of 1000, tries: 3", failed.problem().detail());
    assertEquals(Kind.TRUNCATED, failed.problem().kind());
    assertEquals("[1,2", new String(failed.exchange().get().body(), StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5\r\nabc", "5\r\nabcde\r\n", "zz\r\n", "-1\r\n\r\n", "7fffffffffffffff\r\nabc"})
  void chunksThatBreakOffAreTruncated(String chunks) throws IOException {
    Fetched.Failed failed =
        fetch(
            Fixture.settings(),
            RawServer.text(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks));
    assertEquals(Kind.TRUNCATED, failed.problem().kind());
  }

  @Test
  void aBodyLongerThanPromisedIsReadToThePromise() throws IOException {
    try (var server = new RawServer(RawServer.text(HEAD + "Content-Length: 2\r\n\r\n[]<script>"))) {
      Fetched fetched = Fixture.fetcher(time).fetch(server.page());
      assertEquals("[]", new String(Fixture.got(fetched).body(), StandardCharsets.US_ASCII));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 abc Nonsense, UNREACHABLE",
    "HTTP/9.9 200 OK, UNREACHABLE",
    "HTTP/1.1 099 Low, UNREACHABLE",
    "ICY 200 OK, UNREACHABLE",
    "'', UNREACHABLE",
    "<html>, UNREACHABLE"
  })
  void aHeadThatIsNotHttpIsNamed(String statusLine, Kind expected) throws IOException {
    Fetched.Failed failed = fetch(Fixture.settings(), RawServer.text(statusLine + "\r\n\r\nbody"));
    assertEquals(expected, failed.problem().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: abc",
        "Content-Length: -5",
        "Content-Length: 99999999999999999999",
        "Content-Length: 2\r\nContent-Length: 3",
        "Bad Name: x",
        ": nameless",
        "no colon at all",
        "Transfer-Encoding: gzip, unknown",
        "ETag: \"a\u0001\u007f\"",
        "X-Injected: a\rSet-Cookie: b=1",
        "X-Folded: a\r\n and more",
        "Location: \r\n\tfile:///etc/passwd"
      })
  void aHeaderLineThatIsWrongNeverThrows(String line) throws IOException {
    try (var server = new RawServer(RawServer.text(HEAD + line + "\r\n\r\n[]"))) {
      Fetched fetched = Fixture.fetcher(time).fetch(server.page());
      if (fetched instanceof Fetched.Failed failed) {
        assertEquals(true, failed.problem().kind().loses(), failed.toString());
      } else {
        assertEquals("[]", new String(Fixture.got(fetched).body(), StandardCharsets.US_ASCII));
      }
    }
  }

  @Test
  void headersThatNeverEndAreCut() throws IOException {
    byte[] headers = "X-More: 0123456789\r\n".repeat(400).getBytes(StandardCharsets.US_ASCII);
    Fetched.Failed failed =
        fetch(
            Fixture.settings(LATE, LATE, 1),
            out -> {
              out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
              endlessly(out, headers);
            });
    assertEquals(Kind.UNREACHABLE, failed.problem().kind());
  }

  @Test
  void aRefusalWithAnEndlessBodyKeepsItsStatus() throws IOException {
    Fetched.Failed failed =
        fetch(
            Fixture.settings(LATE, LATE, 1),
            out -> {
              out.write("HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
              endlessly(out, new byte[8192]);
            });
    assertEquals("answered with status 404", failed.problem().detail());
    assertEquals(Fixture.MAX_BODY_BYTES, failed.exchange().get().body().length);
  }

  @Test
  void randomBytesNeverThrow() throws IOException {
    var random = new Random(13);
    byte[] answer =
        (HEAD + "Content-Type: text/html\r\nContent-Length: 40\r\n\r\n" + "x".repeat(40))
            .getBytes(StandardCharsets.US_ASCII);
    try (var server = new RawServer(out -> out.write(mutated(answer, random)))) {
      var fetcher = Fixture.fetcher(Fixture.settings(LATE, SOON, 1), time);
      for (int i = 0; i < 200; i++) {
        fetcher.fetch(server.page());
        time.advance(Circuit.REST);
      }
      assertEquals(200, server.requestLines().size());
    }
  }

  private Fetched.Failed fetch(FetchSettings settings, RawServer.Answer answer) throws IOException {
    try (var server = new RawServer(answer);
        var fetcher = Fixture.fetcher(settings, time)) {
      Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetcher.fetch(server.page()));
      assertEquals(server.page().toString(), failed.problem().where());
      return failed;
    }
  }

  /** Until the client has had enough. */
  private static void endlessly(OutputStream out, byte[] chunk) throws IOException {
    while (true) {
      out.write(chunk);
    }
  }

  /** One byte, then nothing for a while, then one byte. */
  private void drip(OutputStream out) throws IOException {
    try {
      while (!over.await(20, TimeUnit.MILLISECONDS)) {
        out.write('x');
        out.flush();
      }
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    }
  }

  private static synchronized byte[] mutated(byte[] answer, Random random) {
    byte[] mutated = answer.clone();
    for (int flips = random.nextInt(6); flips >= 0; flips--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    return mutated;
  }
}
