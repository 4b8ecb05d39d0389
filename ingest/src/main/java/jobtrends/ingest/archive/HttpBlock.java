package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
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

/**
 * An HTTP/1.1 answer as the block of a WARC response record, and back.
 *
 * <p>The record's own length says where the body ends; the Content-Length header is not asked,
 * because recorders that decode bodies leave the old number standing.
 */
final class HttpBlock {

  private static final Pattern STATUS_LINE =
      Pattern.compile("HTTP/[0-9.]{1,5} +([1-5][0-9]{2})(?: [^\r\n]{0,1000})?");

  private static final byte[] EMPTY_LINE = {'\r', '\n', '\r', '\n'};

  private HttpBlock() {}

  /**
   * The block of an exchange: chunking is undone in an {@link Exchange}, so its header goes too.
   */
  static byte[] of(Exchange exchange) {
    var head = new StringBuilder("HTTP/1.1 ").append(exchange.status()).append(" \r\n");
    exchange.headers().forEach((name, values) -> values.forEach(v -> line(head, name, v)));
    head.append("Content-Length: ").append(exchange.body().length).append("\r\n\r\n");
    var block = new ByteArrayOutputStream();
    block.writeBytes(head.toString().getBytes(ISO_8859_1));
    block.writeBytes(exchange.body());
    return block.toByteArray();
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

  /** What a block says; empty when it is not an HTTP answer. */
  static Optional<Exchange> read(URI uri, Instant receivedAt, byte[] block) {
    int headEnd = headEnd(block);
    String[] lines = new String(block, 0, headEnd, ISO_8859_1).split("\r?\n");
    Matcher status = STATUS_LINE.matcher(lines[0]);
    if (!status.matches()) {
      return Optional.empty();
    }
    Map<String, List<String>> headers = headers(lines);
    byte[] body = Arrays.copyOfRange(block, bodyStart(block, headEnd), block.length);
    return Optional.of(
        new Exchange(
            uri,
            receivedAt,
            Integer.parseInt(status.group(1)),
            headers,
            isChunked(headers) ? Chunks.join(body).orElse(body) : body));
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

  /** Where the empty line begins; the whole block when there is none. */
  private static int headEnd(byte[] block) {
    for (int i = 0; i + 1 < block.length; i++) {
      boolean bare = block[i] == '\n' && block[i + 1] == '\n';
      if (bare || Arrays.equals(block, i, Math.min(i + 4, block.length), EMPTY_LINE, 0, 4)) {
        return i;
      }
    }
    return block.length;
  }

  private static int bodyStart(byte[] block, int headEnd) {
    boolean crlf = headEnd < block.length && block[headEnd] == '\r';
    return Math.min(block.length, headEnd + (crlf ? 4 : 2));
  }
}
