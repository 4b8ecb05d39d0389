package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.SentRequest;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HeaderValidator;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Single records: ours as another tool reads them, and those of other tools as we read them. */
class WarcRecordsTest {

  private static final URI PAGE = URI.create("https://a.example/jobs?q=%20x");
  private static final Instant DAY_1 = Instant.parse("2026-03-01T00:00:00.123456Z");
  private static final Instant DAY_2 = Instant.parse("2026-03-02T00:00:00Z");

  @TempDir Path folder;

  private static Exchange answered(Instant at, int status, String body) {
    var sent =
        SentRequest.get(
            URI.create("https://b.example/?to=here"),
            Map.of("User-Agent", "Jobtrends/1 (+https://us.example)\r\nX: y"));
    return new Exchange(
        PAGE,
        at,
        status,
        Map.of("ETag", List.of("\"v1\"")),
        body.getBytes(UTF_8),
        Optional.of(sent));
  }

  /** Two runs: the page, and the day after a 304 in its place. */
  private List<Path> twoRuns() {
    Path first = folder.resolve("archive/a/1.warc.gz");
    Path second = folder.resolve("archive/a/2.warc.gz");
    try (var writer = WarcWriter.append(first, "a test")) {
      writer.write(answered(DAY_1, 200, "the page"));
    }
    try (var writer = WarcWriter.append(second, "a test")) {
      writer.revisit(
          answered(DAY_2, 304, ""), ArchivedPages.before(second).find(PAGE).orElseThrow().kept());
    }
    return List.of(first, second);
  }

  private static List<WarcRecord> records(Path file) throws IOException {
    var records = new ArrayList<WarcRecord>();
    try (var reader = new org.netpreserve.jwarc.WarcReader(file)) {
      reader.calculateBlockDigest();
      for (WarcRecord record : reader) {
        record.body().consume();
        assertEquals(List.of(), HeaderValidator.warc_1_1().validate(record.headers()));
        assertEquals(record.blockDigest(), record.calculatedBlockDigest(), record.type());
        records.add(record);
      }
    }
    return records;
  }

  @Test
  void aResponseIsFollowedByTheRequestItAnswers() throws IOException {
    List<WarcRecord> records = records(twoRuns().get(0));
    var response = (WarcResponse) records.get(1);
    var request = (WarcRequest) records.get(2);

    assertEquals(3, records.size());
    assertEquals(List.of(response.id()), request.concurrentTo());
    assertEquals(response.target(), request.target());
    assertEquals(DAY_1, request.date());
    assertEquals(64, response.payloadDigest().orElseThrow().hex().length());
    assertEquals(
        "GET /?to=here HTTP/1.1\r\nHost: b.example\r\n"
            + "User-Agent: Jobtrends/1 (+https://us.example)  X: y\r\n\r\n",
        block(twoRuns().get(0), 2));
  }

  private static String block(Path file, int number) throws IOException {
    try (var reader = new org.netpreserve.jwarc.WarcReader(file)) {
      for (int n = 0; n < number; n++) {
        reader.next();
      }
      WarcRecord record = reader.next().orElseThrow();
      return new String(record.body().stream().readAllBytes(), ISO_8859_1);
    }
  }

  @Test
  void anUnchangedPageIsARevisitThatNamesItsOriginal() throws IOException {
    List<Path> files = twoRuns();
    var original = (WarcResponse) records(files.get(0)).get(1);
    var revisit = (WarcRevisit) records(files.get(1)).get(1);

    assertEquals(WarcRevisit.SERVER_NOT_MODIFIED_1_1, revisit.profile());
    assertEquals(Optional.of(original.id()), revisit.refersTo());
    assertEquals(Optional.of(PAGE), revisit.refersToTargetURI());
    assertEquals(Optional.of(DAY_1), revisit.refersToDate());
    assertEquals(
        List.of(revisit.id()), ((WarcCaptureRecord) records(files.get(1)).get(2)).concurrentTo());
    assertEquals("HTTP/1.1 304 \r\nETag: \"v1\"\r\n\r\n", block(files.get(1), 1));
  }

  @Test
  void aRevisitIsFollowedToTheFileThatHasThePage() {
    Path second = twoRuns().get(1);

    Exchange shown = ArchivedPages.of(second).find(PAGE).orElseThrow().shown();

    assertEquals("the page", new String(shown.body(), UTF_8));
    assertEquals(DAY_2, shown.receivedAt());
    assertEquals(200, shown.status());
    var third = ArchivedPages.before(folder.resolve("archive/a/3.warc.gz")).find(PAGE);
    assertEquals(DAY_1, third.orElseThrow().kept().page().receivedAt(), "never a chain");
  }

  @Test
  void aRevisitWithoutItsOriginalIsNoPage() throws IOException {
    List<Path> files = twoRuns();
    Files.delete(files.get(0));

    assertEquals(Optional.empty(), ArchivedPages.of(files.get(1)).find(PAGE));
    assertEquals(
        List.of(
            "UNREADABLE_RECORD unchanged since 2026-03-01T00:00:00.123456Z, and that capture is not"
                + " there"),
        Found.in(files.get(1)).said);
  }

  @Test
  void onlyItsOwnerReadsAnArchiveFile() throws IOException {
    Path file = twoRuns().get(0);

    assertEquals("rw-------", permissions(file));
    assertEquals("rwx------", permissions(file.getParent()));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals(Optional.empty(), OwnerOnly.close(folder.resolve("archive")));
    assertEquals("rw-------", permissions(file));
    assertEquals("rwx------", permissions(file.getParent()));
    assertEquals("rwx------", permissions(folder.resolve("archive")));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** The pages and problems of a file. */
  private record Found(List<String> pages, List<String> revisits, List<String> said) {

    static Found in(Path file) {
      var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      WarcReader.read(
          file,
          new WarcReader.Visitor() {
            @Override
            public void response(Exchange exchange, long offset) {
              found.pages.add(exchange.uri() + " " + new String(exchange.body(), ISO_8859_1));
            }

            @Override
            public void revisit(Revisit revisit, long offset) {
              found.revisits.add(revisit.page() + " of " + revisit.of().page());
              WarcReader.Visitor.super.revisit(revisit, offset);
            }

            @Override
            public void problem(Problem problem) {
              found.said.add(problem.kind() + " " + problem.detail());
            }
          });
      return found;
    }
  }

  private static String foreign(String type, String more, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:7>\r\nWARC-Date: %s\r\n"
            .formatted(type, DAY_2)
        + "WARC-Target-URI: <https://c.example/>\r\n"
        + more
        + "Content-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String gzip(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toString(ISO_8859_1);
  }

  @Test
  void recordsOfOtherToolsArePagesRevisitsOrNamed() throws IOException {
    String http = "Content-Type: application/http; msgtype=response\r\n";
    String packed = gzip("chunked and packed");
    String chunk = Integer.toHexString(packed.length()) + "\r\n" + packed + "\r\n0\r\n\r\n";
    Path file = folder.resolve("theirs.warc");
    Files.writeString(
        file,
        foreign("request", "", "GET / HTTP/1.0\r\n\r\n")
            + foreign("response", http, "HTTP/1.0 200 OK\r\nA: b\r\n\r\nplain")
            + foreign(
                "response",
                http,
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
                    + chunk)
            + foreign("resource", "Content-Type: text/html\r\n", "<p>kept without a head")
            + foreign("conversion", "Content-Type: text/plain\r\n", "as text")
            + foreign("metadata", "", "via: x\r\n")
            + foreign(
                "revisit",
                "WARC-Profile:"
                    + " http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                "HTTP/1.0 200 OK\r\n\r\n")
            + foreign("response", http + "WARC-Segment-Number: 1\r\n", "HTTP/1.0 200 OK\r\n\r\nhal")
            + foreign("continuation", "WARC-Segment-Number: 2\r\n", "f"),
        ISO_8859_1);

    Found found = Found.in(file);

    assertEquals(
        List.of(
            "https://c.example/ plain",
            "https://c.example/ " + packed,
            "https://c.example/ <p>kept without a head"),
        found.pages);
    assertEquals(List.of("https://c.example/ of https://c.example/"), found.revisits);
    assertEquals(
        List.of(
            "UNREADABLE_RECORD unchanged since an earlier capture, and that capture is not there",
            "UNREADABLE_RECORD a record in segments; they are not put together",
            "UNREADABLE_RECORD a record in segments; they are not put together"),
        found.said);
  }

  @Test
  void anUnwantedResponseIsNotUnpackedAndTheNextIsRead() throws IOException {
    Path file = folder.resolve("b.warc.gz");
    try (var writer = WarcWriter.append(file, "a test")) {
      writer.write(answered(DAY_1, 200, "x".repeat(1_000_000)));
      writer.write(answered(DAY_2, 200, "wanted"));
    }
    var pages = new ArrayList<Exchange>();

    WarcReader.read(
        file,
        new WarcReader.Visitor() {
          @Override
          public boolean wants(Exchange head) {
            assertEquals(0, head.body().length);
            return head.receivedAt().equals(DAY_2);
          }

          @Override
          public void response(Exchange exchange, long offset) {
            pages.add(exchange);
          }

          @Override
          public void problem(Problem problem) {
            throw new AssertionError(problem.toString());
          }
        });

    assertEquals(List.of("wanted"), pages.stream().map(p -> new String(p.body(), UTF_8)).toList());
  }
}
