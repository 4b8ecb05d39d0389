package jobtrends.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.Fetched;
import jobtrends.model.Problem;

/**
 * The keys that went with a request, taken out of what comes back: error pages and Location headers
 * repeat the address that was asked, Adzuna prints the asker's id into every listing's link. Each
 * is overwritten by as many "x", so that lengths stay true.
 */
public final class Secrets {

  static final Secrets NONE = new Secrets(List.of());

  private static final Set<String> LENGTHS = Set.of("content-encoding", "content-length");

  private final List<String> values;

  private Secrets(List<String> values) {
    this.values = values;
  }

  /**
   * The values as they are, as a query spells them, and as JSON may. The longest are hidden first:
   * of a value that another one is part of, the rest would else be left.
   */
  static Secrets of(Collection<String> values) {
    return new Secrets(
        values.stream()
            .flatMap(Secrets::spellings)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  private static Stream<String> spellings(String value) {
    return Stream.of(value, URLEncoder.encode(value, UTF_8), value.replace("/", "\\/"));
  }

  String hide(String text) {
    String hidden = text;
    for (String value : values) {
      hidden = hidden.replace(value, "x".repeat(value.length()));
    }
    return hidden;
  }

  /**
   * @param maxDecoded bytes of a packed body that are looked at; no reader takes more
   */
  Answer hide(Answer answer, long maxDecoded) {
    if (values.isEmpty()) {
      return answer;
    }
    if (answer instanceof Answer.Came came) {
      return new Answer.Came(hide(came.exchange(), maxDecoded), came.end());
    }
    var nothing = (Answer.Nothing) answer;
    Problem problem = nothing.failure().problem();
    var hidden = new Problem(problem.kind(), problem.where(), hide(problem.detail()));
    return new Answer.Nothing(
        new Fetched.Failed(hidden, nothing.failure().exchange()), nothing.passing());
  }

  private Exchange hide(Exchange exchange, long maxDecoded) {
    Map<String, List<String>> headers = headers(exchange);
    boolean packed =
        exchange.header("Content-Encoding").filter(c -> !c.equals("identity")).isPresent();
    byte[] plain = packed ? unpacked(exchange.body(), maxDecoded) : exchange.body();
    String text = new String(plain, ISO_8859_1);
    String hidden = hide(text);
    if (hidden.equals(text)) {
      return with(exchange, headers, exchange.body());
    }
    if (packed) {
      // What is kept is plain now, and of another length.
      headers.keySet().removeIf(name -> LENGTHS.contains(name.toLowerCase(Locale.ROOT)));
    }
    return with(exchange, headers, hidden.getBytes(ISO_8859_1));
  }

  private Map<String, List<String>> headers(Exchange exchange) {
    var headers = new LinkedHashMap<String, List<String>>();
    exchange
        .headers()
        .forEach((name, lines) -> headers.put(name, lines.stream().map(this::hide).toList()));
    return headers;
  }

  private static Exchange with(Exchange exchange, Map<String, List<String>> headers, byte[] body) {
    return new Exchange(exchange.uri(), exchange.receivedAt(), exchange.status(), headers, body);
  }

  /** As much as can be unpacked; what cannot, nobody else can read either. */
  private static byte[] unpacked(byte[] body, long maxDecoded) {
    var plain = new ByteArrayOutputStream();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] buffer = new byte[1 << 13];
      for (int n = in.read(buffer); n >= 0 && plain.size() < maxDecoded; n = in.read(buffer)) {
        plain.write(buffer, 0, n);
      }
    } catch (IOException cutOrNotGzip) {
      // Looked at as far as it goes.
    }
    return plain.toByteArray();
  }
}
