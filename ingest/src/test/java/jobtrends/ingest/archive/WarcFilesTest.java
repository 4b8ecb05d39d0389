package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import jobtrends.ingest.Exchange;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFilesTest {

  @TempDir Path folder;

  /** What a file was found to hold. */
  private record Found(List<Exchange> exchanges, List<Long> offsets, List<Problem> problems) {

    static Found in(Path file) {
      var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      WarcReader.read(
          file,
          new WarcReader.Visitor() {
            @Override
            public void response(Exchange exchange, long offset) {
              found.exchanges.add(exchange);
              found.offsets.add(offset);
            }

            @Override
            public void problem(Problem problem) {
              found.problems.add(problem);
            }
          });
      return found;
    }

    List<String> bodies() {
      return exchanges.stream().map(e -> new String(e.body(), UTF_8)).toList();
    }

    List<String> places() {
      return problems.stream().map(p -> p.kind() + " " + p.where()).toList();
    }
  }

  private static Exchange exchange(int n) {
    return new Exchange(
        URI.create("https://a.example/" + n + "?q=%20x"),
        Instant.parse("2026-03-01T00:00:00.123456Z").plusSeconds(n),
        n % 2 == 0 ? 200 : 503,
        Map.of("Content-Type", List.of("text/plain; charset=utf-8")),
        ("body " + n + " é東").getBytes(UTF_8));
  }

  private Path written(String name, int count) {
    Path file = folder.resolve(name);
    try (var writer = WarcWriter.append(file, "a test")) {
      for (int n = 0; n < count; n++) {
        writer.write(exchange(n));
      }
    }
    return file;
  }

  @Test
  void responsesComeBackAsTheyCame() {
    Path file = written("archive/a/run.warc.gz", 3);

    Found found = Found.in(file);

    assertEquals(List.of(), found.problems);
    for (int n = 0; n < 3; n++) {
      Exchange expected = exchange(n);
      Exchange read = found.exchanges.get(n);
      assertEquals(expected.uri(), read.uri());
      assertEquals(expected.receivedAt(), read.receivedAt());
      assertEquals(expected.status(), read.status());
      assertEquals(expected.header("content-type"), read.header("Content-Type"));
      assertArrayEquals(expected.body(), read.body());
      Exchange again = WarcReader.at(file, found.offsets.get(n)).orElseThrow();
      assertArrayEquals(expected.body(), again.body());
    }
    assertEquals(Optional.empty(), WarcReader.at(file, 5));
  }

  @Test
  void headersThatWouldBreakTheBlockAreLeftOut() {
    Path file = folder.resolve("h.warc.gz");
    var odd =
        new Exchange(
            URI.create("https://a.example/"),
            Instant.EPOCH,
            200,
            Map.of(
                ":status", List.of("200"),
                "Transfer-Encoding", List.of("chunked"),
                "content-length", List.of("7"),
                "X-Two", List.of("a\r\nInjected: b", "c")),
            "abc".getBytes(UTF_8));
    try (var writer = WarcWriter.append(file, "a test")) {
      writer.write(odd);
    }

    assertEquals(
        Map.of("X-Two", List.of("a  Injected: b", "c"), "Content-Length", List.of("3")),
        Found.in(file).exchanges.get(0).headers());
  }

  /**
   * The law of the archive: whatever byte the process died at, whole records stay and it goes on.
   */
  @Test
  void aFileTornAtAnyByteKeepsItsWholeRecords() throws Exception {
    byte[] whole = Files.readAllBytes(written("whole.warc.gz", 3));
    List<Long> starts = Found.in(folder.resolve("whole.warc.gz")).offsets;
    for (int length = 0; length <= whole.length; length++) {
      Path file = folder.resolve("torn.warc.gz");
      Files.write(file, Arrays.copyOf(whole, length));
      int complete = wholeRecords(starts, whole.length, length);

      Found torn = Found.in(file);
      assertEquals(complete, torn.exchanges.size(), "cut at " + length);
      boolean atABorder = starts.contains((long) length) || length == whole.length;
      assertEquals(atABorder ? 0 : 1, torn.problems.size(), "cut at " + length);

      try (var writer = WarcWriter.append(file, "a test")) {
        writer.write(exchange(8));
      }
      Found mended = Found.in(file);
      assertEquals(List.of(), mended.problems, "cut at " + length);
      assertEquals(complete + 1, mended.exchanges.size(), "cut at " + length);
    }
  }

  private static int wholeRecords(List<Long> starts, int fileLength, int length) {
    int whole = 0;
    for (int n = 0; n < starts.size(); n++) {
      long end = n + 1 < starts.size() ? starts.get(n + 1) : fileLength;
      whole += end <= length ? 1 : 0;
    }
    return whole;
  }

  @Test
  void damageInTheMiddleCostsOneRecord() throws Exception {
    Path file = written("damaged.warc.gz", 4);
    long second = Found.in(file).offsets.get(1);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (int) second + 30, (int) second + 60, (byte) 0x55);
    Files.write(file, bytes);

    Found found = Found.in(file);

    assertEquals(List.of("body 0 é東", "body 2 é東", "body 3 é東"), found.bodies());
    assertEquals(List.of("TRUNCATED damaged.warc.gz at byte " + second), found.places());
  }

  private static String record(String headers, String block) {
    return "WARC/1.0\r\n"
        + headers
        + "Content-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String response(String target, String date, String block) {
    return record(
        "WARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: "
            + date
            + "\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: application/http;msgtype=response\r\n",
        block);
  }

  private static final String DATE = "2026-02-03T04:05:06Z";

  private static final String FOREIGN =
      record("WARC-Type: warcinfo\r\nWARC-Date: " + DATE + "\r\n", "software: other\r\n")
          + response(
              "<https://a.example/x?tags[]=java|c>", DATE, "HTTP/1.1 200 OK\r\nA: b\r\n\r\none")
          + record("WARC-Type: metadata\r\nWARC-Date: " + DATE + "\r\n", "seen: 1\r\n")
          + response("https://a.example/2", "yesterday", "HTTP/1.1 200 OK\r\n\r\nundated")
          + response("https://a.example/3", DATE, "GET / HTTP/1.1\r\n\r\n")
          + response(
              "https://a.example/4",
              DATE,
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 99\r\n\r\n"
                  + "3;x=y\r\nfou\r\n1\r\nr\r\n0\r\n\r\n")
          + response(
              "https://a.example/5",
              DATE,
              "HTTP/1.0 404 Not Found\nTransfer-Encoding: chunked\n\nfive, not chunked");

  @Test
  void filesOfOtherToolsAreReadAsPlainTextOrInOneGzipMember() throws Exception {
    Path plain = folder.resolve("plain.warc");
    Files.write(plain, FOREIGN.getBytes(ISO_8859_1));
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(FOREIGN.getBytes(ISO_8859_1));
    }
    Path one = folder.resolve("one.warc.gz");
    Files.write(one, packed.toByteArray());

    for (Path file : List.of(plain, one)) {
      Found found = Found.in(file);
      assertEquals(List.of("one", "four", "five, not chunked"), found.bodies());
      assertEquals(
          URI.create("https://a.example/x?tags%5B%5D=java%7Cc"), found.exchanges.get(0).uri());
      assertEquals(Instant.parse(DATE), found.exchanges.get(0).receivedAt());
      assertEquals(404, found.exchanges.get(2).status());
      assertEquals(
          List.of(Problem.Kind.UNREADABLE_RECORD, Problem.Kind.UNREADABLE_RECORD),
          found.problems.stream().map(Problem::kind).toList());
    }
  }

  @Test
  void readingGoesOnAfterARecordOfFalseLength() throws Exception {
    Path file = folder.resolve("length.warc");
    String broken = response("https://a.example/1", DATE, "HTTP/1.1 200 OK\r\n\r\n1");
    String whole = response("https://a.example/2", DATE, "HTTP/1.1 200 OK\r\n\r\n2");
    Files.writeString(file, broken.replace("Content-Length: 20", "Content-Length: 25") + whole);

    Found found = Found.in(file);

    assertEquals(List.of("2"), found.bodies());
    assertEquals(List.of("TRUNCATED length.warc at byte 0"), found.places());
  }

  @Test
  void whatIsNoWarcIsOneProblem() throws Exception {
    Path file = folder.resolve("no.warc.gz");
    for (String content : List.of("", "x", "hello\n", "<html>", "a".repeat(100_000))) {
      Files.writeString(file, content);
      Found found = Found.in(file);
      assertEquals(0, found.exchanges.size());
      assertEquals(1, found.problems.size(), content.length() + " characters");
    }
  }

  @Test
  void noBytesEverThrow() throws Exception {
    byte[] packed = Files.readAllBytes(written("seed.warc.gz", 2));
    byte[] plain = FOREIGN.getBytes(ISO_8859_1);
    var random = new Random(20260301);
    Path file = folder.resolve("fuzz.warc");
    for (int i = 0; i < 1_500; i++) {
      byte[] bytes = (i % 2 == 0 ? packed : plain).clone();
      for (int j = 0; j <= i % 4; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(file, bytes);
      Found found = Found.in(file);
      assertTrue(found.exchanges.size() <= 3);
    }
  }
}
