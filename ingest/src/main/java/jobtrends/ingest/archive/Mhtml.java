package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page saved as one file with all its parts (MHTML, RFC 2557), of which only the page is read:
 * the part at the address the file was saved from, else the first that is HTML.
 */
final class Mhtml {

  /** Pictures and styles among them; no page has more. */
  private static final int MAX_PARTS = 10_000;

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s{0,9}=\\s{0,9}(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");

  private final String file;
  private final MimeHead head;

  private Mhtml(String file) {
    this.file = file;
    this.head = MimeHead.at(file, 0);
  }

  /** What the file holds; no page, where it has no HTML. */
  static SavedPages.Saved read(byte[] file) {
    return new Mhtml(new String(file, ISO_8859_1)).read();
  }

  private SavedPages.Saved read() {
    Optional<String> from = head.field("snapshot-content-location");
    Optional<Part> page = page(from);
    Optional<String> address = from.or(() -> page.flatMap(p -> p.head().field("content-location")));
    return new SavedPages.Saved(
        address.flatMap(SavedPages::web),
        head.field("date").flatMap(Mhtml::instant),
        page.flatMap(p -> p.head().field("content-type")).orElse(""),
        page.flatMap(this::content),
        page.filter(Part::whole).isPresent());
  }

  /**
   * @param start of its content in the file
   * @param whole whether another boundary follows
   */
  private record Part(MimeHead head, int start, int end, boolean whole) {

    boolean isHtml() {
      return head.field("content-type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/html");
    }
  }

  /** A file that is not cut into parts is itself one. */
  private Optional<Part> page(Optional<String> from) {
    Optional<String> boundary = boundary();
    if (boundary.isEmpty()) {
      return Optional.of(new Part(head, head.end(), file.length(), true)).filter(Part::isHtml);
    }
    List<Part> pages =
        Stream.iterate(
                after(head.end(), boundary.get()),
                Optional::isPresent,
                part -> after(part.get().end(), boundary.get()))
            .limit(MAX_PARTS)
            .flatMap(Optional::stream)
            .filter(Part::isHtml)
            .toList();
    return pages.stream()
        .filter(part -> from.isPresent() && part.head().field("content-location").equals(from))
        .findFirst()
        .or(() -> pages.stream().findFirst());
  }

  /** With the dashes and the line end before it, so that no text can be taken for one. */
  private Optional<String> boundary() {
    return Optional.of(BOUNDARY.matcher(head.field("content-type").orElse("")))
        .filter(Matcher::find)
        .map(found -> "\n--" + (found.group(1) == null ? found.group(2) : found.group(1)));
  }

  /** The part that begins with the next boundary; none after the last, which ends in dashes. */
  private Optional<Part> after(int at, String boundary) {
    // A head's end is just behind the line end that the boundary begins with.
    int found = file.indexOf(boundary, Math.max(0, at - 1));
    int start = found + boundary.length();
    if (found < 0 || file.startsWith("--", start)) {
      return Optional.empty();
    }
    MimeHead of = MimeHead.at(file, start);
    int next = file.indexOf(boundary, Math.max(start, of.end() - 1));
    int end = next < 0 ? file.length() : next - (file.charAt(next - 1) == '\r' ? 1 : 0);
    return Optional.of(new Part(of, Math.min(of.end(), end), end, next >= 0));
  }

  /** Empty when its base64 is none. */
  private Optional<byte[]> content(Part part) {
    String text = file.substring(part.start(), part.end());
    String coding = part.head().field("content-transfer-encoding").orElse("");
    try {
      return Optional.of(
          switch (coding.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted(text);
            case "base64" -> Base64.getMimeDecoder().decode(text.getBytes(ISO_8859_1));
            default -> text.getBytes(ISO_8859_1);
          });
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Undoes quoted-printable (RFC 2045 §6.7); what is not of its form is left as it is. */
  private static byte[] unquoted(String text) {
    var bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean escape = c == '=' && at + 2 < text.length() && isHex(text, at + 1);
      if (escape) {
        bytes.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
      } else if (c != '=' || lineEnd(text, at + 1) == 0) {
        bytes.write(c);
      }
      at += escape ? 3 : 1 + (c == '=' ? lineEnd(text, at + 1) : 0);
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(String text, int at) {
    return Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }

  /** How many characters a line end at this place has; 0 where there is none. */
  private static int lineEnd(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return 2;
    }
    return text.startsWith("\n", at) ? 1 : 0;
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(
          OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
