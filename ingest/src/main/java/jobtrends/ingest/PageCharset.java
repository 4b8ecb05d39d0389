package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. A byte-order mark is believed first (as https://encoding.spec.whatwg.org/#decode
 * has it), then the Content-Type header, then what the page says of itself, then UTF-8.
 */
final class PageCharset {

  private static final int DECLARED_WITHIN = 1024;
  private static final char MARK = '\uFEFF';

  /** {@code charset=x} of a header or a meta element, {@code encoding="x"} of XML. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{1,40})");

  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{1,40})");
  private static final Pattern XML =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,5}=\\s{0,5}[\"']([A-Za-z0-9_.:-]{1,40})");

  private PageCharset() {}

  static String decode(String contentType, byte[] body) {
    Charset charset =
        byMark(body).or(() -> first(CHARSET, contentType)).or(() -> declared(body)).orElse(UTF_8);
    var text = new String(body, charset);
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static Optional<Charset> byMark(byte[] body) {
    if (starts(body, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (starts(body, 0xFE, 0xFF)) {
      return Optional.of(UTF_16BE);
    }
    return starts(body, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static boolean starts(byte[] body, int... mark) {
    if (body.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((body[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Only markup declares a charset; "charset=" in a JSON text is a listing's business. */
  private static Optional<Charset> declared(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, DECLARED_WITHIN), ISO_8859_1);
    return head.stripLeading().startsWith("<")
        ? first(XML, head).or(() -> first(META, head))
        : Optional.empty();
  }

  private static Optional<Charset> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? known(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
