package jobtrends.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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

/**
 * Undoes Content-Encoding (RFC 9110 §8.4): gzip and deflate, in the order they were applied; then
 * opens a body that is a gzip file itself, as site maps are served ({@code sitemap.xml.gz}).
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
      default -> Body.refused(Problem.Kind.UNREADABLE_RECORD, "content coding " + coding);
    };
  }

  private static boolean isGzip(byte[] packed) {
    return packed.length >= 2 && packed[0] == 0x1f && packed[1] == (byte) 0x8b;
  }

  /** The standard says zlib; some servers send it bare. */
  private static InputStream deflate(InputStream raw, byte[] packed) {
    boolean zlib = packed.length > 0 && (packed[0] & 0x0f) == 8;
    return new InflaterInputStream(raw, new Inflater(!zlib));
  }

  private static Body unpack(byte[] packed, long maxBytes, Opener opener) {
    var unpacked = new ByteArrayOutputStream();
    try (InputStream in = opener.open(new ByteArrayInputStream(packed))) {
      var buffer = new byte[1 << 13];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked.write(buffer, 0, read);
        if (unpacked.size() > maxBytes) {
          return tooLarge(maxBytes);
        }
      }
      return Body.whole(unpacked.toByteArray());
    } catch (EOFException e) {
      return broken(unpacked, "the packed body ends early");
    } catch (IOException e) {
      return broken(unpacked, "the packed body is damaged: " + e.getMessage());
    }
  }

  private static Body broken(ByteArrayOutputStream unpacked, String detail) {
    return new Body(
        unpacked.toByteArray(),
        Optional.of(Problem.Kind.TRUNCATED),
        detail + " after " + unpacked.size() + " bytes");
  }

  private static Body tooLarge(long maxBytes) {
    return Body.refused(Problem.Kind.BODY_TOO_LARGE, "more than " + maxBytes + " bytes unpacked");
  }
}
