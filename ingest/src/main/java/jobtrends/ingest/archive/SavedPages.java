package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;
import jobtrends.model.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Pages that a person saved from a browser: {@code .html}, {@code .htm}, {@code .mhtml}, {@code
 * .mht}. Each stands for one response of status 200.
 *
 * <p>Its address is the one the browser noted, else the one the page calls its own ({@code
 * rel=canonical}, {@code og:url}); a file without is a problem. Its date is the browser's where it
 * noted one (MHTML), else when the file was last changed: copy files so that they keep it. Chromium
 * leaves scripts, and the JSON in them, out of MHTML; its "HTML only" keeps them.
 */
public final class SavedPages {

  private static final List<String> PLAIN = List.of(".html", ".htm");
  private static final List<String> MHTML = List.of(".mhtml", ".mht");

  /** What a browser puts beside a page that it saves whole: parts of it, no pages. */
  private static final String PARTS = "_files";

  /** As long as a record of an archive may be; no page of listings comes near. */
  private static final long MAX_BYTES = 128L << 20;

  /** Heads end sooner. */
  private static final int HEAD_BYTES = 1 << 20;

  private static final int OK = 200;

  private static final Pattern SAVED_FROM =
      Pattern.compile("<!-- saved from url=\\(\\d{1,8}\\)(https?://[^\\s<>]{1,8000})");

  private SavedPages() {}

  /**
   * What a file holds.
   *
   * @param page absent when there is no HTML in it
   * @param whole false when the file ends before the page does
   */
  record Saved(
      Optional<URI> address,
      Optional<Instant> at,
      String contentType,
      Optional<byte[]> page,
      boolean whole) {}

  /** Whether a file is one, by its name. */
  public static boolean isOne(Path file) {
    String folder = Objects.toString(file.toAbsolutePath().getParent(), "");
    return !folder.endsWith(PARTS) && (hasEnd(file, PLAIN) || hasEnd(file, MHTML));
  }

  /** Reads a file of either kind: a saved page by its name, else a WARC file. */
  public static void orWarc(Path file, WarcReader.Visitor visitor) {
    if (isOne(file)) {
      read(file, visitor);
    } else {
      WarcReader.read(file, visitor);
    }
  }

  /** Tells of the page of a file, or why there is none. Never throws on what a file holds. */
  static void read(Path file, WarcReader.Visitor visitor) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        visitor.problem(
            problem(Kind.BODY_TOO_LARGE, file, Files.size(file) + " bytes in one page"));
      } else {
        tell(saved(file), file, visitor);
      }
    } catch (IOException e) {
      visitor.problem(problem(Kind.UNREADABLE_RECORD, file, "cannot be read: " + e.getMessage()));
    }
  }

  private static Saved saved(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return hasEnd(file, MHTML)
        ? Mhtml.read(bytes)
        : new Saved(addressIn(bytes), Optional.empty(), "text/html", Optional.of(bytes), true);
  }

  private static void tell(Saved saved, Path file, WarcReader.Visitor visitor) throws IOException {
    if (saved.page().isEmpty() || saved.address().isEmpty()) {
      String missing = saved.page().isEmpty() ? "page" : "address that a page was saved from";
      visitor.problem(problem(Kind.UNREADABLE_RECORD, file, "no " + missing + " is in the file"));
      return;
    }
    if (!saved.whole()) {
      visitor.problem(problem(Kind.TRUNCATED, file, "the file ends before its page does"));
    }
    Instant at = saved.at().isPresent() ? saved.at().get() : changed(file);
    Map<String, List<String>> headers = Map.of("Content-Type", List.of(saved.contentType()));
    visitor.response(new Exchange(saved.address().get(), at, OK, headers, saved.page().get()), 0);
  }

  private static Instant changed(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /** The address in an HTML text, of its head alone. */
  static Optional<URI> addressIn(byte[] html) {
    String head = new String(html, 0, Math.min(html.length, HEAD_BYTES), UTF_8);
    Document document = Jsoup.parse(head);
    return Stream.of(
            Optional.of(SAVED_FROM.matcher(head)).filter(Matcher::find).map(m -> m.group(1)),
            Optional.of(document.select("link[rel=canonical]").attr("href")),
            Optional.of(document.select("meta[property=og:url]").attr("content")))
        .flatMap(Optional::stream)
        .flatMap(written -> web(written).stream())
        .findFirst();
  }

  /** An address on the web; files and "about:" pages have none that a platform owns. */
  static Optional<URI> web(String written) {
    try {
      URI address = Addresses.parse(written.strip());
      String scheme = Objects.toString(address.getScheme(), "").toLowerCase(Locale.ROOT);
      return Optional.of(address)
          .filter(a -> a.getHost() != null && List.of("http", "https").contains(scheme));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean hasEnd(Path file, List<String> ends) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ends.stream().anyMatch(name::endsWith);
  }

  private static Problem problem(Kind kind, Path file, String detail) {
    return new Problem(kind, file.getFileName().toString(), detail);
  }
}
