package jobtrends.ingest.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;
import jobtrends.model.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several workers, one fetcher. */
@Timeout(60)
class FetcherWorkersTest {

  @RegisterExtension static final WireMockExtension SERVER = Fixture.site();

  @RegisterExtension static final WireMockExtension OTHER = Fixture.site();

  private final FakeTime time = new FakeTime();
  private final Fetcher fetcher = Fixture.fetcher(time);

  @Test
  void keepOnePaceTogether() throws Exception {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));

    List<Fetched> pages = together(4, 40, i -> uri(SERVER, "/jobs"));

    pages.forEach(Fixture::got);
    Traffic traffic = traffic(SERVER);
    assertEquals(41, traffic.requests());
    assertEquals(true, traffic.smallestGap().get().compareTo(Duration.ofSeconds(1)) >= 0);
    // Forty gaps of a second; when several wait at once, the clock is set on by each of them.
    assertEquals(true, time.slept().compareTo(Duration.ofSeconds(40)) >= 0);
    SERVER.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
  }

  @Test
  void areHeldBackByWhatOneOfThemWasTold() throws Exception {
    SERVER.stubFor(get("/jobs").willReturn(status(429).withHeader("Retry-After", "3600")));

    Fixture.problem(fetcher.fetch(uri(SERVER, "/jobs")));
    List<Fetched> pages = together(4, 8, i -> uri(SERVER, "/jobs"));

    for (Fetched page : pages) {
      assertEquals(Problem.Kind.RATE_LIMITED, Fixture.problem(page).kind());
    }
    SERVER.verify(1, getRequestedFor(urlEqualTo("/jobs")));
  }

  @Test
  void doNotWaitForAnotherHost() throws Exception {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    OTHER.stubFor(get("/robots.txt").willReturn(status(429).withHeader("Retry-After", "3600")));

    List<Fetched> pages = together(2, 10, i -> uri(i % 2 == 0 ? SERVER : OTHER, "/jobs"));

    for (int i = 0; i < pages.size(); i += 2) {
      Fixture.got(pages.get(i));
      Fixture.problem(pages.get(i + 1));
    }
    assertEquals(6, traffic(SERVER).requests());
    assertEquals(1, traffic(OTHER).requests());
  }

  @Test
  void anInterruptedWorkerStopsWaitingForItsTurn() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    Fixture.got(fetcher.fetch(uri(SERVER, "/jobs")));
    Thread.currentThread().interrupt();
    Fetched fetched = fetcher.fetch(uri(SERVER, "/jobs"));
    assertEquals(true, Thread.interrupted());
    assertEquals(interrupted(uri(SERVER, "/jobs")), fetched);
    Fixture.got(fetcher.fetch(uri(SERVER, "/jobs")));
  }

  @Test
  void anInterruptedWorkerStopsWaitingForTheServer() throws Exception {
    var asked = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    try (var silent =
        new RawServer(
            out -> {
              asked.countDown();
              await(over);
            })) {
      var results = new ArrayList<Object>();
      var worker =
          new Thread(
              () -> {
                results.add(fetcher.fetch(silent.page()));
                results.add(Thread.currentThread().isInterrupted());
              });
      worker.start();
      asked.await();
      worker.interrupt();
      worker.join();
      over.countDown();
      assertEquals(List.of(interrupted(silent.page()), true), results);
    }
  }

  @Test
  void aFetcherWithoutAPaceDoesNotWait() {
    SERVER.stubFor(get("/jobs").willReturn(ok("[]")));
    var unhurried =
        Fetcher.create(
            Fixture.settings(),
            Fixture.around(time),
            Fixture.terms(Duration.ZERO),
            Optional.empty());
    List<Exchange> pages =
        IntStream.range(0, 50)
            .mapToObj(i -> Fixture.got(unhurried.fetch(uri(SERVER, "/jobs"))))
            .toList();
    assertEquals(50, pages.size());
    assertEquals(List.of(), time.sleeps());
  }

  private List<Fetched> together(int workers, int pages, Addressing addressing) throws Exception {
    var pool = Executors.newFixedThreadPool(workers);
    try {
      List<Callable<Fetched>> work = new ArrayList<>();
      IntStream.range(0, pages).forEach(i -> work.add(() -> fetcher.fetch(addressing.of(i))));
      List<Fetched> fetched = new ArrayList<>();
      for (Future<Fetched> page : pool.invokeAll(work)) {
        fetched.add(page.get());
      }
      return fetched;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private interface Addressing {
    URI of(int page);
  }

  private Traffic traffic(WireMockExtension server) {
    return fetcher.traffic().get("127.0.0.1:" + server.getPort());
  }

  private static Fetched interrupted(URI page) {
    return new Fetched.Failed(
        new Problem(
            Problem.Kind.UNREACHABLE, page.toString(), "interrupted: the crawl was stopped"),
        Optional.empty());
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static URI uri(WireMockExtension server, String path) {
    return URI.create("http://127.0.0.1:" + server.getPort() + path);
  }
}
