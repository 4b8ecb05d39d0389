package jobtrends.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A server that can misbehave in ways WireMock cannot: a test writes its bytes. Every connection
 * serves one request; robots.txt and the file of reservations are a polite 404 throughout.
 */
final class RawServer implements AutoCloseable {

  /** Writes an answer, well-formed or not. */
  @FunctionalInterface
  interface Answer {
    void writeTo(OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  static final Answer MISSING =
      text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

  private final Function<String, Answer> site;
  private final List<String> requestLines = new CopyOnWriteArrayList<>();

  RawServer(Answer answer) {
    this(path -> isPolicy(path) ? MISSING : answer);
  }

  private RawServer(Function<String, Answer> site) {
    this.site = site;
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /** A server that answers each path in its own way, robots.txt too. */
  static RawServer site(Function<String, Answer> site) {
    return new RawServer(site);
  }

  static boolean isPolicy(String path) {
    return path.equals("/robots.txt") || path.startsWith("/.well-known/");
  }

  static Answer text(String answer) {
    return out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
  }

  URI page() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/jobs");
  }

  /** Of pages, robots.txt left out. */
  List<String> requestLines() {
    return List.copyOf(requestLines);
  }

  private void accept() {
    try {
      while (!socket.isClosed()) {
        Socket connection = socket.accept();
        daemon(() -> serve(connection));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      String requestLine = readHead(connection);
      String path = requestLine.split(" ")[1];
      if (!isPolicy(path)) {
        requestLines.add(requestLine);
      }
      site.apply(path).writeTo(connection.getOutputStream());
    } catch (IOException clientWentAway) {
      // What most of these tests are about.
    }
  }

  private static String readHead(Socket connection) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String requestLine = in.readLine();
    while (!in.readLine().isEmpty()) {
      // Headers are WireMock's business.
    }
    return requestLine;
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
