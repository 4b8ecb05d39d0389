package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Undoes HTTP/1.1 chunked transfer (RFC 9112 §7.1), which some recorders keep in the body. */
final class Chunks {

  private static final int MAX_SIZE_DIGITS = 8;

  private Chunks() {}

  /** The chunks' bytes; empty when the body is not chunked after all. */
  static Optional<byte[]> join(byte[] body) {
    var joined = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int lineEnd = lineEnd(body, at);
      long size = lineEnd < 0 ? -1 : size(new String(body, at, lineEnd - at, ISO_8859_1));
      if (size < 0 || lineEnd + 2 + size > body.length) {
        return Optional.empty();
      }
      if (size == 0) {
        return Optional.of(joined.toByteArray());
      }
      joined.write(body, lineEnd + 2, (int) size);
      at = lineEnd + 2 + (int) size + 2;
    }
  }

  private static int lineEnd(byte[] body, int from) {
    int limit = Math.min(body.length - 1, from + 1000);
    for (int i = from; i < limit; i++) {
      if (body[i] == '\r' && body[i + 1] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static long size(String line) {
    int extension = line.indexOf(';');
    String digits = (extension < 0 ? line : line.substring(0, extension)).strip();
    boolean hex =
        !digits.isEmpty()
            && digits.length() <= MAX_SIZE_DIGITS
            && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return hex ? Long.parseLong(digits, 16) : -1;
  }
}
