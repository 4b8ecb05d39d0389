package jobtrends.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jobtrends.app.Recordings.gzip;
import static jobtrends.app.Recordings.jobs;
import static jobtrends.app.Recordings.remotive;
import static jobtrends.app.Recordings.response;
import static jobtrends.app.Recordings.warc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jobtrends.files.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of damaged input is kept; the rest is counted, and said with its place. */
class BadInputTest {

  private static final String NOTHING = "0 runs landed, 0 known already\n";
  private static final String NO_RESPONSE =
      NOTHING
          + "no recorded response in w; name a .warc, .warc.gz, .html or .mhtml file, or a folder of"
          + " them";

  @TempDir Path folder;

  @Test
  void aRecordingCutInsideItsLastRecordIsKeptUpToThere() throws IOException {
    byte[] three = threeDays();
    file("w/cut.warc.gz", Arrays.copyOf(three, three.length - 20));
    int second = records(three).get(3);

    assertAnswer(
        Exit.INCOMPLETE,
        """
        2026-03-01  remotive             partial       20 listings  (1 × truncated)
        cut.warc.gz at byte %1$d: unexpected end of gzip stream (TRUNCATED)
        2026-03-02  remotive             partial       20 listings  (1 × truncated)
        cut.warc.gz at byte %1$d: unexpected end of gzip stream (TRUNCATED)
        2 runs landed, 0 known already\
        """
            .formatted(second),
        replay());
    assertLanded("2026-03-01 remotive 20", "2026-03-02 remotive 20");
  }

  @Test
  void aRecordDamagedInTheMiddleCostsThatRecordOnly() throws IOException {
    byte[] three = threeDays();
    int second = records(three).get(2);
    Arrays.fill(three, second + 60, second + 100, (byte) 7);
    file("w/hurt.warc.gz", three);

    Typed answer = replay();

    assertEquals(Exit.INCOMPLETE, answer.code());
    assertEquals(2, places(answer, "hurt.warc.gz at byte " + second + ": "));
    assertLanded("2026-03-01 remotive 20", "2026-03-03 remotive 20");
  }

  @Test
  void aRecordingCompressedAsOneIsReadAsFarAsItsGzipGoes() throws IOException {
    byte[] plain = unpacked(threeDays());
    byte[] packed = gzip(plain);
    file("w/one.warc.gz", Arrays.copyOf(packed, packed.length * 9 / 10));

    Typed answer = replay();

    assertEquals(Exit.INCOMPLETE, answer.code());
    assertLanded("2026-03-01 remotive 20", "2026-03-02 remotive 20");
  }

  @Test
  void aPageThatStopsHalfWayInsideAGoodRecordingIsKeptUpToThere() {
    String page = jobs(0, 40).toString();
    warc(path("w/half.warc.gz"), response("2026-03-01", page.substring(0, page.length() / 2)));

    assertAnswer(
        Exit.INCOMPLETE,
        """
        2026-03-01  remotive             partial       19 listings  (1 × truncated)
        https://remotive.com/api/remote-jobs: the JSON ends early, after 7142 characters (TRUNCATED)
        1 runs landed, 0 known already\
        """,
        replay());
    assertLanded("2026-03-01 remotive 19");
  }

  @Test
  void aWebPageNamedAsARecordingIsNone() throws IOException {
    file("w/page.warc.gz", "<!DOCTYPE html>\n<p>Not found".getBytes(UTF_8));

    Typed answer = replay();

    assertEquals(Exit.NOTHING_DONE, answer.code());
    assertEquals(1, places(answer, "page.warc.gz at byte 0: invalid WARC record"));
    assertLanded();
  }

  @Test
  void anEmptyFileAndAFolderWithoutRecordingsAreSaid() throws IOException {
    file("w/readme.txt", "no recording".getBytes(UTF_8));
    assertAnswer(Exit.NOTHING_DONE, NO_RESPONSE, replay());

    file("w/empty.warc.gz", new byte[0]);
    String empty = "empty.warc.gz at byte 0: the file is empty (TRUNCATED)\n";
    assertAnswer(Exit.NOTHING_DONE, empty + NO_RESPONSE, replay());
  }

  @Test
  void aDayBehindEveryResponseIsSaid() throws IOException {
    file("w/three.warc.gz", threeDays());

    Typed answer =
        Typed.of("crawl", "--replay", path("w"), "--since", "2027-01-01", "--data", path("d"));

    String said = NO_RESPONSE.replace("in w;", "in w since 2027-01-01;");
    assertAnswer(Exit.NOTHING_DONE, said, answer);
  }

  @Test
  void aGoodRecordingBesideABadOneIsLanded() throws IOException {
    file("w/bad.warc", "<html>".getBytes(UTF_8));
    file("w/good.warc.gz", threeDays());

    Typed answer = replay();

    assertEquals(Exit.INCOMPLETE, answer.code());
    assertEquals(1, places(answer, "bad.warc at byte 0: "));
    assertLanded("2026-03-01 remotive 20", "2026-03-02 remotive 20", "2026-03-03 remotive 20");
  }

  @Test
  void raggedRowsOfACsvAreLeftOutAndNamed() throws IOException {
    String rows =
        "id,title,company\n1,Data Engineer,Amber\n2,Welder\n3,Nurse,Clinic,more\n,No Id,X\n"
            + "4,\"Over\ntwo lines\",Y\n5,\"open,Z\n";

    assertAnswer(
        Exit.INCOMPLETE,
        """
        dump.csv: 2 listings of 1 sources as run RUN (preset map)
        dump.csv line 3: 2 values under 3 columns (UNREADABLE_LISTING, 2 times)
        dump.csv line 5: no id (MISSING_FIELD)
        dump.csv line 8: (startline 8) EOF reached before encapsulated token finished (UNREADABLE_RECORD)
        dump.csv: source b is partial\
        """,
        imported("dump.csv", rows.getBytes(UTF_8)));
    assertLanded("today b 2");
  }

  @Test
  void jsonThatStopsHalfWayIsKeptUpToThere() throws IOException {
    String half = "[{\"id\":1,\"title\":\"A\"},{\"id\":2,\"title\":\"B\"},{\"id\":3,\"ti";

    assertAnswer(
        Exit.INCOMPLETE,
        """
        dump.json: 2 listings of 1 sources as run RUN (preset map)
        dump.json record 3, line 1: Unexpected end-of-input in field name (TRUNCATED)
        dump.json: source b is partial\
        """,
        imported("dump.json", half.getBytes(UTF_8)));
    assertLanded("today b 2");
  }

  @Test
  void brokenLinesOfJsonLinesAreLeftOutAndNamed() throws IOException {
    String lines =
        "{\"id\":1,\"title\":\"A\"}\n{\"id\":2,\n{\"id\":3,\"title\":\"C\"}\n{\"id\":4,\"tit";

    Typed answer = imported("dump.jsonl", lines.getBytes(UTF_8));

    assertEquals(Exit.INCOMPLETE, answer.code());
    assertEquals(1, places(answer, "dump.jsonl line 2: "));
    assertLanded("today b 2");
  }

  @Test
  void aGzipThatEndsEarlyIsReadAsFarAsItGoes() throws IOException {
    var random = new Random(4);
    String lines =
        Stream.iterate(0, i -> i < 400, i -> i + 1)
            .map(i -> "{\"id\":" + i + ",\"title\":\"T" + random.nextLong() + "\"}\n")
            .reduce("", String::concat);
    byte[] packed = gzip(lines.getBytes(UTF_8));

    Typed answer = imported("dump.jsonl.gz", Arrays.copyOf(packed, packed.length - 12));

    assertEquals(Exit.INCOMPLETE, answer.code());
    assertEquals(1, places(answer, "dump.jsonl.gz: gzip: Unexpected end of ZLIB input stream"));
    assertEquals(1, places(answer, "dump.jsonl.gz: source b is partial"));
  }

  @Test
  void aDumpOfWhichNothingCanBeReadEndsWithCodeThree() throws IOException {
    assertAnswer(
        Exit.NOTHING_DONE,
        """
        empty.csv: 0 listings of 1 sources as run RUN (preset map)
        empty.csv: the file is empty (TRUNCATED)
        empty.csv: source b is failed\
        """,
        imported("empty.csv", new byte[0]));
    byte[] page = "<!DOCTYPE html>\n<p>Not found".getBytes(UTF_8);
    Typed answer = imported("page.json", page);
    assertEquals(Exit.NOTHING_DONE, answer.code());
    assertEquals(1, places(answer, "page.json record 1, line 1: "));
    var noise = new byte[5_000];
    new Random(3).nextBytes(noise);
    assertEquals(Exit.NOTHING_DONE, imported("noise.bin", noise).code());
  }

  @Test
  void aDumpThatFitsNoPresetLandsNothingAndSaysWhatToDo() throws IOException {
    Path dump = file("odd.csv", "who,what\n1,2\n".getBytes(UTF_8));

    assertAnswer(
        Exit.NOTHING_DONE,
        "odd.csv: no preset, or more than one, fits its columns (who, what); name one with"
            + " --preset, or say where the fields are with --map (UNKNOWN_PAGE_SHAPE)",
        Typed.of("import", dump, "--data", path("d")));
    assertLanded();
  }

  @Test
  void aGoodDumpBesideABadOneIsLanded() throws IOException {
    Path bad = file("bad.json", "<html>".getBytes(UTF_8));
    Path good = file("good.json", "[{\"id\":1,\"title\":\"A\"}]".getBytes(UTF_8));

    Typed answer =
        Typed.of(
            "import",
            bad,
            good,
            "--map=id=id",
            "--map=title=title",
            "--source=b",
            "--data",
            path("d"));

    assertEquals(Exit.INCOMPLETE, answer.code());
    assertEquals(1, places(answer, "bad.json record 1, line 1: "));
    assertLanded("today b 1");
  }

  private void assertAnswer(int code, String words, Typed answer) {
    assertEquals(words, answer.err(folder).replaceAll("\\d{4}-\\d\\d-\\d\\d-import-\\w+", "RUN"));
    assertEquals(code, answer.code());
    assertEquals("", answer.out());
  }

  /** How many lines begin so. */
  private static long places(Typed answer, String beginning) {
    return answer.err().lines().filter(line -> line.startsWith(beginning)).count();
  }

  private void assertLanded(String... rows) {
    var data = new DataFolder(path("d"));
    assertEquals(
        List.of(rows),
        data.completeRuns().stream()
            .flatMap(run -> run.sources().stream())
            .filter(source -> source.counts().unique() > 0)
            .map(
                source ->
                    String.format(
                        Locale.ROOT,
                        "%s %s %d",
                        source.date().getMonthValue() == 3 ? source.date() : "today",
                        source.source(),
                        data.listings(source.run(), source.source()).size()))
            .toList());
  }

  private Typed replay() {
    return Typed.of("crawl", "--replay", path("w"), "--data", path("d"));
  }

  private Typed imported(String name, byte[] bytes) throws IOException {
    Path dump = file(name, bytes);
    return Typed.of(
        "import", dump, "--map=id=id", "--map=title=title", "--source=b", "--data", path("d"));
  }

  /** Three responses of three days, twenty listings each. */
  private byte[] threeDays() throws IOException {
    Path file =
        warc(
            path("three.warc.gz"),
            remotive("2026-03-01", 0, 20),
            remotive("2026-03-02", 10, 30),
            remotive("2026-03-03", 20, 40));
    return Files.readAllBytes(file);
  }

  /** Where the gzip members begin: warcinfo, and one for each response. */
  private static List<Integer> records(byte[] warc) {
    return Stream.iterate(0, i -> i < warc.length - 3, i -> i + 1)
        .filter(i -> warc[i] == 0x1f && warc[i + 1] == (byte) 0x8b && warc[i + 2] == 8)
        .toList();
  }

  private static byte[] unpacked(byte[] gzip) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    }
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Files.createDirectories(path(name).getParent());
    return Files.write(path(name), bytes);
  }

  private Path path(String name) {
    return folder.resolve(name);
  }
}
