package jobtrends.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoServerTest {

  private static final URI REMOTIVE = URI.create("https://remotive.com/api/remote-jobs");

  private final DemoServer server =
      new DemoServer(
          List.of(new RemotiveBoard(), new JobicyBoard(), new CareerPages()),
          new DemoMarket(7, 18).openByWeek());
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
    HttpResponse<byte[]> first = get(REMOTIVE, "Accept", "*/*");

    assertEquals(200, first.statusCode());
    assertEquals(304, get(REMOTIVE, "If-None-Match", tag(first)).statusCode());
    server.showWeek(1);
    assertEquals(200, get(REMOTIVE, "If-None-Match", tag(first)).statusCode());
  }

  @Test
  void pagesAreCompressedForThoseWhoAsk() throws Exception {
    byte[] plain = get(REMOTIVE, "Accept", "*/*").body();
    HttpResponse<byte[]> packed = get(REMOTIVE, "Accept-Encoding", "gzip");

    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
    assertEquals(new String(plain, StandardCharsets.UTF_8), unpack(packed.body()));
  }

  @Test
  void theBusyBoardAsksForPatienceOnce() throws Exception {
    server.showWeek(DemoPlan.BUSY_WEEK);

    HttpResponse<byte[]> refused = get(REMOTIVE, "Accept", "*/*");

    assertEquals(429, refused.statusCode());
    assertEquals("2", refused.headers().firstValue("Retry-After").orElseThrow());
    assertEquals(200, get(REMOTIVE, "Accept", "*/*").statusCode());
  }

  @Test
  void theBrokenBoardIsDownForItsWeek() throws Exception {
    URI jobicy = URI.create("https://jobicy.com/api/v2/remote-jobs?count=100");
    assertEquals(200, get(jobicy, "Accept", "*/*").statusCode());

    server.showWeek(DemoPlan.BROKEN_WEEK);

    assertEquals(503, get(jobicy, "Accept", "*/*").statusCode());
  }

  @Test
  void careerPagesCloseAPathToRobots() throws Exception {
    URI robots = URI.create("https://" + CareerPages.HOST + "/robots.txt");

    assertEquals(
        "User-agent: *\nDisallow: /internal/\n",
        new String(get(robots, "Accept", "*/*").body(), StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> get(URI real, String header, String value) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.local(real).orElseThrow()).header(header, value).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  private static String tag(HttpResponse<byte[]> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  private static String unpack(byte[] body) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
