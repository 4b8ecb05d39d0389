package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import jobtrends.model.Problem;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes Content-Encoding (RFC 9110 §8.4): gzip, deflate and brotli, in the order they were
 * applied; then opens a body that is a gzip file itself, as site maps are served ({@code
 * sitemap.xml.gz}). A body is measured before it is unpacked, so that one that unpacks to more than
 * the cap costs time and no memory, and eight at once as little as one.
 */
final class ContentCodings {

  /** No honest server packs a body more often. */
  private static final int MAX_CODINGS = 3;

  private static final byte[] NOTHING = {};

  private ContentCodings() {}

  /**
   * @param fault why {@code bytes} are not the whole body; no bytes at all when it is refused
   */
  record Body(byte[] bytes, Optional<Problem.Kind> fault, String detail) {

    static Body whole(byte[] bytes) {
      return new Body(bytes, Optional.empty(), "");
    }

    static Body refused(Problem.Kind kind, String detail) {
      return new Body(NOTHING, Optional.of(kind), detail);
    }
  }

  /** Opens one coding. */
  @FunctionalInterface
  private interface Opener {
    InputStream open(InputStream raw) throws IOException;
  }

  static Body undo(Exchange exchange, long maxBytes) {
    List<String> codings = codings(exchange);
    if (codings.size() > MAX_CODINGS) {
      return Body.refused(Problem.Kind.UNREADABLE_RECORD, "packed " + codings.size() + " times");
    }
    Body body = Body.whole(exchange.body());
    for (String coding : codings) {
      body = body.fault().isPresent() ? body : undo(coding, body.bytes(), maxBytes);
    }
    if (body.fault().isEmpty() && isGzip(body.bytes())) {
      body = undo("gzip", body.bytes(), maxBytes);
    }
    return body.bytes().length > maxBytes ? tooLarge(maxBytes) : body;
  }

  /** Last applied first. */
  private static List<String> codings(Exchange exchange) {
    String header = exchange.header("Content-Encoding").orElse("");
    List<String> codings =
        Arrays.stream(header.split(",", MAX_CODINGS + 2))
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
            .collect(Collectors.toList());
    Collections.reverse(codings);
    return codings;
  }

  private static Body undo(String coding, byte[] packed, long maxBytes) {
    return switch (coding) {
      case "gzip", "x-gzip" ->
          // Some recorders unpack the body and leave the header standing.
          isGzip(packed) ? unpack(packed, maxBytes, GZIPInputStream::new) : Body.whole(packed);
      case "deflate" -> unpack(packed, maxBytes, raw -> deflate(raw, packed));
      case "br" ->
          isText(packed) ? Body.whole(packed) : unpack(packed, maxBytes, BrotliInputStream::new);
      default -> Body.refused(Problem.Kind.UNREADABLE_RECORD, "content coding " + coding);
    };
  }

  private static boolean isGzip(byte[] packed) {
    return packed.length >= 2 && packed[0] == 0x1f && packed[1] == (byte) 0x8b;
  }

  /** Brotli has no mark at its start; but it does not begin with a line of UTF-8 either. */
  private static boolean isText(byte[] packed) {
    String start = new String(packed, 0, Math.min(packed.length, 64), UTF_8);
    return packed.length > 0
        && start
            .chars()
            .limit(32)
            .allMatch(c -> c != '\uFFFD' && (c >= ' ' || Character.isWhitespace(c)));
  }

  /** The standard says zlib; some servers send it bare. */
  private static InputStream deflate(InputStream raw, byte[] packed) {
    boolean zlib = packed.length > 0 && (packed[0] & 0x0f) == 8;
    return new InflaterInputStream(raw, new Inflater(!zlib));
  }

  private static Body unpack(byte[] packed, long maxBytes, Opener opener) {
    Poured measured = pour(packed, maxBytes, opener, (chunk, length) -> {});
    if (measured.bytes() > maxBytes) {
      return tooLarge(maxBytes);
    }
    var unpacked = ByteBuffer.allocate((int) measured.bytes());
    pour(packed, maxBytes, opener, (chunk, length) -> unpacked.put(chunk, 0, length));
    return new Body(
        unpacked.array(),
        measured.fault().map(fault -> Problem.Kind.TRUNCATED),
        measured.fault().map(f -> f + " after " + measured.bytes() + " bytes").orElse(""));
  }

  /** Takes what is unpacked. */
  @FunctionalInterface
  private interface Sink {
    void take(byte[] chunk, int length);
  }

  /**
   * @param bytes that can be unpacked; counted to just above the cap
   * @param fault why no more can be
   */
  private record Poured(long bytes, Optional<String> fault) {}

  private static Poured pour(byte[] packed, long maxBytes, Opener opener, Sink sink) {
    long bytes = 0;
    try (InputStream in = opener.open(new ByteArrayInputStream(packed))) {
      var chunk = new byte[1 << 13];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes += read;
        if (bytes > maxBytes) {
          break;
        }
        sink.take(chunk, read);
      }
      return new Poured(bytes, Optional.empty());
    } catch (EOFException e) {
      return new Poured(bytes, Optional.of("the packed body ends early"));
    } catch (IOException e) {
      return new Poured(bytes, Optional.of("the packed body is damaged: " + e.getMessage()));
    }
  }

  private static Body tooLarge(long maxBytes) {
    return Body.refused(Problem.Kind.BODY_TOO_LARGE, "more than " + maxBytes + " bytes unpacked");
  }
}
