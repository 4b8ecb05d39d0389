package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageDecoderTest {

  private static final PageDecoder DECODER = new PageDecoder(1 << 20);
  private static final String JOB = "Ingénieur·e données 東京";

  static Stream<Arguments> bodies() {
    String meta = "<html><head><meta charset='ISO-8859-1'></head>é</html>";
    String xml = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss>é</rss>";
    return Stream.of(
        Arguments.of("nothing said is UTF-8", "application/json", JOB.getBytes(UTF_8), JOB),
        Arguments.of("the header's", "text/html; charset=ISO-8859-1", bytes("é", ISO_8859_1), "é"),
        Arguments.of("an unknown one", "text/html; charset=klingon", JOB.getBytes(UTF_8), JOB),
        Arguments.of("a quoted one", "text/plain; charset=\"utf-8\"", JOB.getBytes(UTF_8), JOB),
        Arguments.of("a mark is stripped", "text/html", bytes("\uFEFFé", UTF_8), "é"),
        Arguments.of("a mark is believed", "text/html", bytes("\uFEFFé", UTF_16BE), "é"),
        Arguments.of("a meta element", "text/html", bytes(meta, ISO_8859_1), meta),
        Arguments.of("an XML declaration", "text/xml", bytes(xml, ISO_8859_1), xml),
        Arguments.of(
            "JSON declares none",
            "",
            bytes("{\"charset=latin1\":\"é\"}", UTF_8),
            "{\"charset=latin1\":\"é\"}"),
        Arguments.of("no body", "text/html", new byte[0], ""));
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void charsetIsFound(String name, String type, byte[] body, String expected) {
    assertEquals(
        new Page(URI.create("https://a.example/"), Boards.NOW, type, expected),
        DECODER.decode(exchange(200, type, "identity", body)).page().orElseThrow());
  }

  static Stream<Arguments> codings() throws Exception {
    byte[] plain = JOB.repeat(100).getBytes(UTF_8);
    byte[] packed = Boards.gzip(plain);
    var zlib = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(zlib)) {
      out.write(plain);
    }
    byte[] bare = Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
    return Stream.of(
        Arguments.of("gzip", packed),
        Arguments.of("x-GZIP", packed),
        Arguments.of("gzip, gzip", Boards.gzip(packed)),
        Arguments.of("deflate", zlib.toByteArray()),
        Arguments.of("deflate", bare),
        Arguments.of(
            "br",
            brotli(
                "G1ML6K2Tu/1lA9zRKTJ6yYd8nUR2Zi7L3Mizk1U3U2Nvu8xNrk6BzFXaW4O4CQ+LD4Nl8QIA2MI11sn6AA==")),
        Arguments.of("br", plain),
        Arguments.of("gzip", plain),
        // A file that is packed itself, whether or not the server says so.
        Arguments.of("", packed),
        Arguments.of("gzip", Boards.gzip(packed)));
  }

  /** What node's zlib made of a text. */
  private static byte[] brotli(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  @ParameterizedTest
  @MethodSource("codings")
  void contentCodingIsUndone(String coding, byte[] body) {
    PageDecoder.Decoded decoded = DECODER.decode(exchange(200, "text/plain", coding, body));

    assertEquals(JOB.repeat(100), decoded.page().orElseThrow().body());
    assertEquals(List.of(), decoded.problems());
    assertEquals(JOB.repeat(100).getBytes(UTF_8).length, decoded.bytes());
  }

  static Stream<Arguments> refused() {
    byte[] bomb = Boards.gzip(new byte[(1 << 20) + 1]);
    byte[] wall = "<html><title>Just a moment...</title></html>".getBytes(UTF_8);
    return Stream.of(
        Arguments.of(200, "gzip", bomb, Problem.Kind.BODY_TOO_LARGE),
        Arguments.of(200, "gzip, gzip", Boards.gzip(bomb), Problem.Kind.BODY_TOO_LARGE),
        Arguments.of(200, "", new byte[(1 << 20) + 1], Problem.Kind.BODY_TOO_LARGE),
        Arguments.of(200, "", bomb, Problem.Kind.BODY_TOO_LARGE),
        Arguments.of(200, "gzip", Boards.gzip(bomb), Problem.Kind.BODY_TOO_LARGE),
        Arguments.of(200, "br", wall, Problem.Kind.CHALLENGE),
        Arguments.of(200, "br", brotli("mwAAEPgnAOKxQED3/gE="), Problem.Kind.BODY_TOO_LARGE),
        Arguments.of(200, "zstd", bomb, Problem.Kind.UNREADABLE_RECORD),
        Arguments.of(200, "gzip,gzip,gzip,gzip", bomb, Problem.Kind.UNREADABLE_RECORD),
        Arguments.of(404, "", wall, Problem.Kind.CHALLENGE),
        Arguments.of(404, "", new byte[0], Problem.Kind.UNEXPECTED_STATUS),
        Arguments.of(429, "", new byte[0], Problem.Kind.RATE_LIMITED));
  }

  @ParameterizedTest(name = "{0} {1} {3}")
  @MethodSource("refused")
  void whatIsNoPageIsAProblem(int status, String coding, byte[] body, Problem.Kind kind) {
    PageDecoder.Decoded decoded = DECODER.decode(exchange(status, "text/html", coding, body));
    assertTrue(decoded.page().isEmpty());
    assertEquals(List.of(kind), decoded.problems().stream().map(Problem::kind).toList());
    assertEquals("https://a.example/", decoded.problems().get(0).where());
  }

  @Test
  void aGzipThatEndsEarlyGivesWhatWasRead() {
    var random = new Random(7);
    var text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    byte[] packed = Boards.gzip(text.toString().getBytes(UTF_8));

    PageDecoder.Decoded decoded =
        DECODER.decode(exchange(200, "", "gzip", Arrays.copyOf(packed, packed.length / 2)));

    String read = decoded.page().orElseThrow().body();
    assertTrue(text.toString().startsWith(read));
    assertTrue(read.length() > 5_000, "read " + read.length());
    assertEquals(Problem.Kind.TRUNCATED, decoded.problems().get(0).kind());
  }

  @Test
  void noBytesEverThrow() {
    var random = new Random(42);
    List<String> codings = List.of("", "gzip", "deflate", "gzip, deflate", "br");
    List<byte[]> seeds =
        List.of(
            Boards.gzip("<html><meta charset=utf-16><body>job</body></html>".getBytes(UTF_8)),
            brotli(
                "G1ML6K2Tu/1lA9zRKTJ6yYd8nUR2Zi7L3Mizk1U3U2Nvu8xNrk6BzFXaW4O4CQ+LD4Nl8QIA2MI11sn6AA=="));
    for (int i = 0; i < 6_000; i++) {
      byte[] seed = seeds.get(random.nextInt(2));
      byte[] body = Arrays.copyOf(seed, random.nextInt(seed.length + 1));
      for (int j = 0; j < 3 && body.length > 0; j++) {
        body[random.nextInt(body.length)] = (byte) random.nextInt();
      }
      var decoded =
          DECODER.decode(
              exchange(200, "text/html; charset=" + i, codings.get(i % codings.size()), body));
      assertTrue(decoded.page().isPresent() || !decoded.problems().isEmpty());
    }
  }

  private static Exchange exchange(int status, String type, String coding, byte[] body) {
    return new Exchange(
        URI.create("https://a.example/"),
        Boards.NOW,
        status,
        Map.of("content-type", List.of(type), "CONTENT-ENCODING", List.of(coding)),
        body);
  }
}
