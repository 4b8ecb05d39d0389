package jobtrends.app.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Serves every board on a port of its own on 127.0.0.1: robots.txt, gzip, ETag, and the two faults
 * of the plan, one board that is down for a week and one that asks for patience.
 */
final class DemoServer implements AutoCloseable {

  private final List<List<DemoPosting>> openByWeek;
  private final AtomicInteger week = new AtomicInteger();
  private final AtomicBoolean askedForPatience = new AtomicBoolean();
  private final Map<String, HttpServer> servers;

  DemoServer(List<DemoBoard> boards, List<List<DemoPosting>> openByWeek) {
    this.openByWeek = openByWeek;
    this.servers = boards.stream().collect(Collectors.toMap(DemoBoard::host, this::serve));
  }

  /** From now on the boards show what is open in this week. */
  void showWeek(int number) {
    week.set(number);
  }

  /** Where a real address is served here; empty for a host that is no board of the demo. */
  Optional<URI> local(URI real) {
    return Optional.ofNullable(servers.get(real.getHost()))
        .map(server -> "http://127.0.0.1:" + server.getAddress().getPort() + real.getRawPath())
        .map(address -> real.getRawQuery() == null ? address : address + "?" + real.getRawQuery())
        .map(URI::create);
  }

  @Override
  public void close() {
    servers.values().forEach(server -> server.stop(0));
  }

  private HttpServer serve(DemoBoard board) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      server.createContext("/", exchange -> answer(board, exchange));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot serve " + board.platform() + " on 127.0.0.1", e);
    }
  }

  private void answer(DemoBoard board, HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/robots.txt")) {
        send(exchange, new DemoBoard.Answer("text/plain; charset=utf-8", board.robots()));
      } else if (isDown(board)) {
        exchange.sendResponseHeaders(503, -1);
      } else if (isBusy(board)) {
        exchange.getResponseHeaders().set("Retry-After", "2");
        exchange.sendResponseHeaders(429, -1);
      } else {
        Optional<DemoBoard.Answer> page = board.answer(exchange.getRequestURI(), open(board));
        if (page.isPresent()) {
          send(exchange, page.get());
        } else {
          exchange.sendResponseHeaders(404, -1);
        }
      }
    }
  }

  private boolean isDown(DemoBoard board) {
    return board.platform().equals(DemoPlan.BROKEN_BOARD) && week.get() == DemoPlan.BROKEN_WEEK;
  }

  private boolean isBusy(DemoBoard board) {
    return board.platform().equals(DemoPlan.BUSY_BOARD)
        && week.get() == DemoPlan.BUSY_WEEK
        && askedForPatience.compareAndSet(false, true);
  }

  private List<DemoPosting> open(DemoBoard board) {
    return openByWeek.get(week.get()).stream()
        .filter(posting -> posting.isOn(board.platform()))
        .toList();
  }

  private static void send(HttpExchange exchange, DemoBoard.Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    String tag = tag(body);
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = gzip(body);
    }
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String tag(byte[] body) {
    var sum = new CRC32();
    sum.update(body);
    return '"' + Long.toHexString(sum.getValue()) + '"';
  }

  private static byte[] gzip(byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }
}
