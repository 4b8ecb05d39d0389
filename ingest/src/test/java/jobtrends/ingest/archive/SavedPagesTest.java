package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SavedPagesTest {

  private static final Instant CHANGED = Instant.parse("2026-08-15T20:00:00Z");
  private static final String HTML = "<html><body>Bäcker = “gesucht”</body></html>";

  @TempDir Path folder;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            "<!DOCTYPE html>\n<!-- saved from url=(0033)https://a.example/jobs?q=baker&p=2 -->\n"
                + "<html><head><link rel=canonical href=https://a.example/jobs></head>",
            "https://a.example/jobs?q=baker&p=2"),
        Arguments.of(
            "<!-- saved from url=(0014)about:internet --><html><head>"
                + "<link rel='canonical' href='https://a.example/jobs/1'>",
            "https://a.example/jobs/1"),
        Arguments.of(
            "<!-- saved from url=(0040)file:///home/me/jobs.html --><html>"
                + "<meta content=\"http://a.example/x\" property=\"og:url\">",
            "http://a.example/x"),
        Arguments.of(
            "<html><link rel=canonical href='/jobs/1'><meta property=og:url"
                + " content='https://a.example/j?tags[]=x y'>",
            "https://a.example/j?tags%5B%5D=x%20y"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anHtmlFilesAddressIsInIt(String html, String address) throws IOException {
    assertEquals(List.of(address + " " + CHANGED + " 200 text/html " + html), told("a.html", html));
  }

  static Stream<Arguments> codings() {
    byte[] page = HTML.getBytes(UTF_8);
    return Stream.of(
        Arguments.of("quoted-printable", quoted(HTML), "\r\n"),
        Arguments.of("Quoted-Printable", quoted(HTML).replace("\r\n", "\n"), "\n"),
        Arguments.of("base64", Base64.getMimeEncoder().encodeToString(page), "\r\n"),
        Arguments.of("binary", new String(page, ISO_8859_1), "\r\n"),
        Arguments.of("8bit", new String(page, ISO_8859_1), "\n"));
  }

  @ParameterizedTest
  @MethodSource("codings")
  void anMhtmlFileHasItsPageItsAddressAndItsDate(String coding, String content, String end)
      throws IOException {
    assertEquals(
        List.of("https://a.example/jobs?q=1 2026-08-14T09:30:00Z 200 text/html " + HTML),
        told("a.mhtml", mhtml(coding, content).replace("\r\n", "\n").replace("\n", end)));
  }

  /** Frames and pictures are parts of a page and no pages. */
  @Test
  void ofSeveralPartsThePageIsTheOneAtTheFilesAddress() throws IOException {
    String frame =
        part("https://ads.example/frame", "text/html", "binary", "<html>advertisement</html>");
    String whole = mhtml("binary", "<html>jobs</html>");
    int first = whole.indexOf("\r\n------B");

    assertEquals(
        List.of("https://a.example/jobs?q=1 2026-08-14T09:30:00Z 200 text/html <html>jobs</html>"),
        told("a.mht", whole.substring(0, first) + frame + whole.substring(first)));
  }

  @Test
  void withoutAnAddressOfTheFileTheFirstPagesIsMeant() throws IOException {
    String file =
        mhtml("binary", "<html>jobs</html>")
            .replaceFirst("Snapshot-Content-Location.*\r\n", "")
            .replaceFirst("Date.*\r\n", "Date: yesterday\r\n");
    String nameless = part("", "text/html", "binary", "<html>no jobs</html>");
    int last = file.lastIndexOf("\r\n------B------");

    assertEquals(
        List.of("https://a.example/jobs?q=1 " + CHANGED + " 200 text/html <html>jobs</html>"),
        told(
            "a.mhtml",
            file.substring(0, last)
                + nameless.replaceFirst("Content-Location: \r\n", "")
                + file.substring(last)));
  }

  @Test
  void aFileOfOnePartNeedsNoBoundary() throws IOException {
    String file =
        "Content-Type: text/html; charset=\"utf-8\"\nContent-Location:\n https://a.example/1\n\n"
            + HTML;

    assertEquals(
        List.of("https://a.example/1 " + CHANGED + " 200 text/html; charset=\"utf-8\" " + HTML),
        told("a.mhtml", new String(file.getBytes(UTF_8), ISO_8859_1)));
  }

  @Test
  void aFileThatEndsEarlySaysSoAndGivesWhatItHas() throws IOException {
    String file = mhtml("binary", "<html>jobs and more</html>");

    assertEquals(
        List.of(
            "TRUNCATED a.mhtml the file ends before its page does",
            "https://a.example/jobs?q=1 2026-08-14T09:30:00Z 200 text/html <html>jobs"),
        told("a.mhtml", file.substring(0, file.indexOf(" and more"))));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("a.html", "<html>no address</html>", "address that a page was saved from"),
        Arguments.of("a.HTM", "", "address that a page was saved from"),
        Arguments.of(
            "a.html",
            "<!-- saved from url=(9)ftp://a.example/b -->",
            "address that a page was saved from"),
        Arguments.of("a.mhtml", "", "page"),
        Arguments.of("a.mhtml", "\n\n\n", "page"),
        Arguments.of("a.mhtml", mhtml("base64", "%%%A"), "page"),
        Arguments.of(
            "a.mhtml", mhtml("binary", "x").replace("Content-Type: text/html", "X: y"), "page"),
        Arguments.of(
            "a.mhtml",
            mhtml("binary", "x").replace("https://a.example/jobs?q=1", "cid:1@mhtml.blink"),
            "address that a page was saved from"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aFileThatGivesNoPageIsAProblemThatNamesIt(String name, String text, String missing)
      throws IOException {
    assertEquals(
        List.of("UNREADABLE_RECORD " + name + " no " + missing + " is in the file"),
        told(name, text));
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertTrue(
        told(folder.resolve("gone.html")).get(0).startsWith("UNREADABLE_RECORD gone.html cannot"));
  }

  @ParameterizedTest
  @CsvSource({
    "x/page.html, true",
    "x/page.HTM, true",
    "x/page.mhtml, true",
    "x/page.mht, true",
    "x/page.warc.gz, false",
    "x/page.html.gz, false",
    "x/page_files/saved_resource.html, false"
  })
  void aFileIsOneByItsName(Path file, boolean one) {
    assertEquals(one, SavedPages.isOne(file));
  }

  @Test
  void hostileFilesEnd() throws IOException {
    for (String body :
        List.of(
            "a".repeat(1_000_000),
            "\n".repeat(1_000_000),
            " ".repeat(1_000_000),
            "=".repeat(1_000_000),
            "<!-- saved from url=(1)https://".repeat(30_000),
            "<link rel=canonical href=".repeat(30_000),
            "Content-Type: multipart/related; boundary=b\n\n" + "\n--b".repeat(200_000),
            "Content-Type: multipart/related; boundary=b\n"
                + "\n--b\nContent-Type: text/html\n\n".repeat(40_000),
            "Content-Type: multipart/related; boundary=" + "\"".repeat(1_000_000))) {
      assertTrue(!told("a.html", body).isEmpty(), body.substring(0, 20));
      assertTrue(!told("b.mhtml", body).isEmpty(), body.substring(0, 20));
    }
  }

  @Test
  void noMutationOfAFileThrowsOrIsSilent() throws IOException {
    var random = new Random(20260815);
    for (String whole : List.of(mhtml("quoted-printable", quoted(HTML)), mhtml("base64", "QUJD"))) {
      for (int n = 0; n < 1_000; n++) {
        var text = new StringBuilder(whole);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
          int at = random.nextInt(text.length());
          switch (random.nextInt(3)) {
            case 0 -> text.setCharAt(at, (char) random.nextInt(256));
            case 1 -> text.insert(at, "\r\n=-:;\"".charAt(random.nextInt(7)));
            default -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
          }
          text.append(' ');
        }
        assertTrue(!told("a.mhtml", text.toString()).isEmpty(), text.toString());
      }
    }
  }

  private static String mhtml(String coding, String content) {
    return "From: <Saved by Blink>\r\n"
        + "Snapshot-Content-Location: https://a.example/jobs?q=1\r\n"
        + "Subject: =?utf-8?Q?B=C3=A4cker?=\r\n"
        + "Date: Fri, 14 Aug 2026 11:30:00 +0200\r\n"
        + "MIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
        + "\tboundary=\"----B----\"\r\n\r\n"
        + part("https://a.example/jobs?q=1", "text/html", coding, content)
        + part("https://a.example/logo.png", "image/png", "base64", "QUJD")
        + "\r\n------B------\r\n";
  }

  private static String part(String address, String type, String coding, String content) {
    return "\r\n------B----\r\nContent-Type: "
        + type
        + "\r\nContent-Transfer-Encoding: "
        + coding
        + "\r\nContent-Location: "
        + address
        + "\r\n\r\n"
        + content;
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      boolean plain = b > 31 && b != '=';
      quoted.append(plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff));
      quoted.append(b == '>' ? "=\r\n" : "");
    }
    return quoted.toString();
  }

  /** What a file of that name and text tells, a line each. */
  private List<String> told(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, name.startsWith("a.h") ? text.getBytes(UTF_8) : text.getBytes(ISO_8859_1));
    Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    return told(file);
  }

  private static List<String> told(Path file) {
    var told = new ArrayList<String>();
    SavedPages.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public void response(Exchange exchange, long offset) {
            told.add(
                exchange.uri()
                    + " "
                    + exchange.receivedAt()
                    + " "
                    + exchange.status()
                    + " "
                    + exchange.header("content-type").orElse("")
                    + " "
                    + new String(exchange.body(), UTF_8));
          }

          @Override
          public void problem(Problem problem) {
            told.add(problem.kind() + " " + problem.where() + " " + problem.detail());
          }
        });
    return told;
  }
}
