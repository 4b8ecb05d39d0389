package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.SentRequest;

/**
 * An HTTP/1.1 message as the block of a WARC record, and an answer back from one.
 *
 * <p>The record's own length says where the body ends; the Content-Length header is not asked,
 * because recorders that decode bodies leave the old number standing.
 */
final class HttpBlock {

  private static final Pattern STATUS_LINE =
      Pattern.compile("HTTP/[0-9.]{1,5} +([1-5][0-9]{2})(?: [^\r\n]{0,1000})?");

  /** No server means a longer head. */
  private static final int MAX_HEAD_BYTES = 1 << 20;

  private static final byte[] NOTHING = {};

  private HttpBlock() {}

  /**
   * The block of an exchange: chunking is undone in an {@link Exchange}, so its header goes too.
   */
  static byte[] of(Exchange exchange) {
    var block = new ByteArrayOutputStream();
    block.writeBytes(head(exchange, "Content-Length: " + exchange.body().length + "\r\n"));
    block.writeBytes(exchange.body());
    return block.toByteArray();
  }

  /** The head alone: what a 304 is made of, and all that a revisit record holds. */
  static byte[] headOf(Exchange exchange) {
    return head(exchange, "");
  }

  private static byte[] head(Exchange exchange, String lastLine) {
    var head = new StringBuilder("HTTP/1.1 ").append(exchange.status()).append(" \r\n");
    lines(head, exchange.headers());
    return head.append(lastLine).append("\r\n").toString().getBytes(ISO_8859_1);
  }

  /** The block of a request, as HTTP/1.1 has it whichever version it was sent by. */
  static byte[] of(SentRequest request) {
    URI at = request.at();
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    String target = at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
    var head = new StringBuilder(request.method()).append(' ').append(oneLine(target));
    head.append(" HTTP/1.1\r\n");
    line(head, "Host", Optional.ofNullable(at.getRawAuthority()).orElse(""));
    lines(head, request.headers());
    return head.append("\r\n").toString().getBytes(ISO_8859_1);
  }

  private static void lines(StringBuilder head, Map<String, List<String>> headers) {
    headers.forEach((name, values) -> values.forEach(value -> line(head, name, value)));
  }

  /** Names that begin with a colon are HTTP/2's own and have no place in an HTTP/1.1 block. */
  private static void line(StringBuilder head, String name, String value) {
    boolean ours = name.equalsIgnoreCase("Content-Length");
    if (!ours && !name.equalsIgnoreCase("Transfer-Encoding") && !name.startsWith(":")) {
      head.append(oneLine(name)).append(": ").append(oneLine(value)).append("\r\n");
    }
  }

  private static String oneLine(String text) {
    return text.replace('\r', ' ').replace('\n', ' ');
  }

  /**
   * What the head of a block says, the body still unread in the stream; empty when it is not an
   * HTTP answer.
   */
  static Optional<Exchange> head(URI uri, Instant receivedAt, InputStream block)
      throws IOException {
    String[] lines = headText(block).split("\r?\n", -1);
    Matcher status = STATUS_LINE.matcher(lines[0]);
    return status.matches()
        ? Optional.of(
            new Exchange(
                uri, receivedAt, Integer.parseInt(status.group(1)), headers(lines), NOTHING))
        : Optional.empty();
  }

  /** The exchange of a head, with the body that follows it; its chunks joined. */
  static Exchange with(Exchange head, byte[] body) {
    return new Exchange(
        head.uri(),
        head.receivedAt(),
        head.status(),
        head.headers(),
        isChunked(head.headers()) ? Chunks.join(body).orElse(body) : body);
  }

  private static Map<String, List<String>> headers(String[] lines) {
    var headers = new LinkedHashMap<String, List<String>>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers
            .computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static boolean isChunked(Map<String, List<String>> headers) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Transfer-Encoding"))
        .flatMap(header -> header.getValue().stream())
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("chunked"));
  }

  /** Up to and with the empty line; the whole block when there is none. */
  private static String headText(InputStream block) throws IOException {
    var head = new ByteArrayOutputStream();
    int lineLength = 0;
    for (int b = block.read(); b >= 0 && head.size() < MAX_HEAD_BYTES; b = block.read()) {
      head.write(b);
      if (b == '\n' && lineLength == 0) {
        break;
      }
      lineLength = b == '\n' ? 0 : b == '\r' ? lineLength : lineLength + 1;
    }
    return head.toString(ISO_8859_1);
  }
}
