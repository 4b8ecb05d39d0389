package jobtrends.ingest.landing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import jobtrends.files.DataFolder;
import jobtrends.model.Field;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final ImportOptions MAP =
      new ImportOptions(
          Optional.empty(),
          Map.of("id", "id", "title", "title", "location", "where.area[]"),
          Optional.of("mine"));

  @TempDir Path folder;

  private ImportResult run(String name, byte[] content, ImportOptions options) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return imports().importFile(file, options);
  }

  private Imports imports() {
    return new Imports(data(), Clock.fixed(NOW, ZoneOffset.UTC), List.of("jobtrends test"));
  }

  private DataFolder data() {
    return new DataFolder(folder.resolve("data"));
  }

  private List<String> rows(ImportResult result) {
    return result.runs().stream()
        .flatMap(run -> run.sources().stream())
        .map(ImportsTest::row)
        .toList();
  }

  private static String row(SourceRun source) {
    return "%s %s %s %d of %d %s"
        .formatted(
            source.date(),
            source.source(),
            source.status(),
            source.counts().unique(),
            source.counts().listings(),
            source.reason());
  }

  private List<RawListing> landed(ImportResult result, String source) {
    return data().listings(result.runs().get(0).run(), source);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static final String LINES =
      """
      {"id":1,"title":"Engineer","where":{"area":["FR","Paris"]}}
      {"id":"2","title":"Analyst","where":{"area":[]}}
      """;
  private static final String ARRAY = "[" + LINES.strip().replace("\n", ",\n") + "]";
  private static final String CSV = "id,title,where.area[]\r\n1,Engineer,\"FR\"\r\n2,Analyst,\r\n";

  static Stream<Arguments> formats() throws IOException {
    byte[] marked = ("\uFEFF" + LINES).getBytes(UTF_8);
    return Stream.of(
        Arguments.of("a.jsonl", LINES.getBytes(UTF_8)),
        Arguments.of("a.ndjson.gz", gzip(LINES.getBytes(UTF_8))),
        Arguments.of("a.json", LINES.getBytes(UTF_8)),
        Arguments.of("a.json", ARRAY.getBytes(UTF_8)),
        Arguments.of(
            "a.json",
            ("{\"count\":2,\"page\":{\"x\":[1]},\"results\":" + ARRAY + ",\"z\":0}")
                .getBytes(UTF_8)),
        Arguments.of("a", ARRAY.getBytes(UTF_8)),
        Arguments.of("a.dat", LINES.getBytes(UTF_8)),
        Arguments.of("marked.jsonl", marked),
        Arguments.of("wide.csv", ("\uFEFF" + CSV).getBytes(UTF_16LE)),
        Arguments.of("a.csv", CSV.getBytes(UTF_8)),
        Arguments.of("a.txt", CSV.getBytes(UTF_8)),
        Arguments.of("packed-without-saying-so.csv", gzip(CSV.getBytes(UTF_8))),
        Arguments.of("a.tsv.gz", gzip(CSV.replace(',', '\t').getBytes(UTF_8))),
        Arguments.of("b.txt", CSV.replace(',', '\t').getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void everyFormatGivesTheSameListings(String name, byte[] content) throws Exception {
    ImportResult result = run(name, content, MAP);

    assertEquals(List.of("2026-11-20 mine COMPLETE 2 of 2 "), rows(result));
    List<RawListing> listings = landed(result, "mine");
    assertEquals(List.of("1", "2"), listings.stream().map(l -> l.key().nativeId()).toList());
    assertEquals("FR", listings.get(0).first(Field.LOCATION).orElseThrow());
    assertEquals(List.of("Analyst"), listings.get(1).all(Field.TITLE));
    assertEquals(Optional.empty(), listings.get(1).first(Field.LOCATION));
  }

  static Stream<Arguments> broken() throws IOException {
    byte[] packed = gzip((LINES + "{\"id\":3,\"title\":\"" + noise() + "\"}\n").getBytes(UTF_8));
    return Stream.of(
        Arguments.of(
            "row.csv",
            bytes("id,title\n1,A\n2\n3,C,x\n\n4,\"D\nd\"\n"),
            "PARTIAL 2 of 2 2 × unreadable listing",
            "row.csv line 3"),
        Arguments.of(
            "quote.csv",
            bytes("id,title\n1,A\n2,\"B\n3,C\n"),
            "PARTIAL 1 of 1 1 × unreadable record",
            ""),
        Arguments.of(
            "half.json",
            bytes("[{\"id\":1,\"title\":\"A\"},\n{\"id\":2,\"ti"),
            "PARTIAL 1 of 1 1 × truncated",
            "half.json record 2, line 2"),
        Arguments.of(
            "odd.json",
            bytes("[{\"id\":1,\"title\":\"A\"}, 7, {\"id\":2,\"title\":\"B\"}]"),
            "PARTIAL 2 of 2 1 × unreadable listing",
            "odd.json record 2"),
        Arguments.of(
            "lines.jsonl",
            bytes("{\"id\":1,\"title\":\"A\"}\n{oops\n[]\n{\"id\":2,\"title\":\"B\"}"),
            "PARTIAL 2 of 2 2 × unreadable listing",
            "lines.jsonl line 2"),
        Arguments.of(
            "holes.jsonl",
            bytes(
                "{\"title\":\"A\"}\n"
                    + "{\"id\":\" \",\"title\":\"A\"}\n"
                    + "{\"id\":1}\n"
                    + "{\"id\":2,\"title\":\"B\"}"),
            "PARTIAL 1 of 1 3 × missing field",
            "holes.jsonl line 1"),
        Arguments.of(
            "latin.jsonl",
            "{\"id\":1,\"title\":\"A\"}\n{\"id\":2,\"title\":\"\u00e9t\u00e9\"}"
                .getBytes(ISO_8859_1),
            "PARTIAL 2 of 2 2 × unreadable record",
            "latin.jsonl line 2"),
        Arguments.of(
            "early.jsonl.gz",
            Arrays.copyOf(packed, packed.length - 300),
            "PARTIAL 2 of 2 1 × unreadable listing; 1 × truncated",
            ""),
        Arguments.of(
            "empty.csv",
            new byte[0],
            "FAILED 0 of 0 nothing could be read: 1 × truncated",
            "empty.csv"),
        Arguments.of("header.csv", bytes("id,title\n"), "FAILED 0 of 0 nothing could be read", ""),
        Arguments.of(
            "no.json",
            bytes("{\"a\":"),
            "FAILED 0 of 0 nothing could be read: 1 × truncated",
            "no.json record 1, line 1"),
        Arguments.of(
            "stub.csv.gz",
            new byte[] {0x1f, (byte) 0x8b, 8},
            "FAILED 0 of 0 nothing could be read: 2 × truncated",
            "stub.csv.gz"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String noise() {
    var text = new StringBuilder();
    new Random(5).ints(3_000, 'a', 'z').forEach(c -> text.append((char) c));
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void whatCanBeReadIsKeptAndTheRestLocated(
      String name, byte[] content, String expected, String where) throws Exception {
    ImportResult result = run(name, content, MAP);

    assertEquals(List.of("2026-11-20 mine " + expected), rows(result));
    if (!where.isEmpty()) {
      assertEquals(where, result.problems().get(0).example().orElseThrow().where());
    }
  }

  @Test
  void oneRunPerDayAndOneFilePerSource() throws Exception {
    String csv =
        """
        fetched_at,source,source_id,title,salary_min,url
        2026-07-05T23:34:20.480047+00:00,remoteok,1,A,0,https://a.example/1
        2026-07-05T23:34:21+02:00,remoteok,1,A,,https://a.example/1
        2026-07-06 01:00:00,../../up,2,B,50000.0,https://a.example/2
        2026-07-07,remoteok,3,C,,https://a.example/3
        not a time,remoteok,4,D,,https://a.example/4
        1783295999,remoteok,5,E,,https://a.example/5
        """;

    ImportResult result = run("x.csv", bytes(csv), ImportOptions.NONE);

    assertEquals(Optional.of("daily"), result.preset());
    assertEquals(
        List.of(
            "2026-07-05 remoteok PARTIAL 2 of 3 1 × missing field",
            "2026-07-06 %2E.%2F..%2Fup PARTIAL 1 of 1 1 × missing field",
            "2026-07-07 remoteok PARTIAL 1 of 1 1 × missing field"),
        rows(result));
    RawListing first = landed(result, "remoteok").get(0);
    assertEquals(Instant.parse("2026-07-05T23:34:20.480047Z"), first.fetchedAt());
    assertEquals(Optional.empty(), first.first(Field.SALARY_MIN), "0 means that none was given");
    assertTrue(Files.notExists(folder.resolve("up.jsonl.gz")));
    assertEquals(3, data().completeRuns().size());
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    ImportResult first = run("a.jsonl", bytes(LINES), MAP);
    ImportResult again = run("renamed.jsonl", bytes(LINES), MAP);

    assertEquals(List.of(), again.runs());
    assertEquals(List.of(first.runs().get(0).run()), again.alreadyComplete());
    assertEquals(first.runs(), data().completeRuns());
  }

  @Test
  void anImportThatWasKilledLeavesNoRunAndIsDoneAgain() throws Exception {
    ImportResult first = run("a.jsonl", bytes(LINES), MAP);
    Path manifest = data().manifest(first.runs().get(0).run());
    Path landing = data().landing(first.runs().get(0).run(), "mine");
    Files.delete(manifest);
    Files.write(landing, new byte[] {1, 2, 3});
    Files.write(landing.resolveSibling("mine.jsonl.gz.tmp"), new byte[] {4});

    ImportResult again = run("a.jsonl", bytes(LINES), MAP);

    assertEquals(first.runs(), again.runs());
    assertEquals(2, landed(again, "mine").size());
    assertTrue(Files.notExists(landing.resolveSibling("mine.jsonl.gz.tmp")));
  }

  @Test
  void moreFilesThanMayBeOpenAreAllWritten() throws Exception {
    var lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lines.append("{\"id\":%d,\"title\":\"T\",\"site\":\"s%d\"}\n".formatted(i, i % 100));
    }
    var options =
        new ImportOptions(
            Optional.empty(),
            Map.of("id", "id", "title", "title", "source", "site"),
            Optional.empty());

    ImportResult result = run("many.jsonl", bytes(lines.toString()), options);

    assertEquals(100, result.runs().get(0).sources().size());
    for (SourceRun source : result.runs().get(0).sources()) {
      assertEquals(4, landed(result, source.source()).size());
    }
  }

  @Test
  void guessedPayIsMarked() throws Exception {
    String adzuna =
        """
        [{"id":"7","title":"Dev","company":{"display_name":"Acme"},"location":
          {"display_name":"Niort","area":["France","Niort"]},"description":"d","created":"2026-03-07",
          "redirect_url":"https://a.example/7","salary_is_predicted":"1","salary_min":41000.5,
          "category":{"label":"Unknown"}},
         {"id":"8","title":"Dev","salary_is_predicted":"0","salary_max":0}]
        """;

    ImportResult result = run("a.json", bytes(adzuna), ImportOptions.NONE);

    assertEquals(Optional.of("adzuna"), result.preset());
    List<RawListing> listings = landed(result, "adzuna");
    assertEquals(
        Map.of(
            Field.TITLE, List.of("Dev"),
            Field.COMPANY, List.of("Acme"),
            Field.LOCATION, List.of("Niort"),
            Field.COUNTRY, List.of("France"),
            Field.DESCRIPTION, List.of("d"),
            Field.URL, List.of("https://a.example/7"),
            Field.POSTED_AT, List.of("2026-03-07"),
            Field.SALARY_MIN, List.of("41000.5"),
            Field.SALARY_PREDICTED, List.of("true")),
        listings.get(0).fields());
    assertEquals(Map.of(Field.TITLE, List.of("Dev")), listings.get(1).fields());
  }

  @Test
  void jobSpysColumnsAreKnown() throws Exception {
    String csv =
        "id,site,job_url,job_url_direct,title,company,location,date_posted,job_type,interval,"
            + "min_amount,max_amount,currency,is_remote,description\n"
            + "in-1,indeed,https://i.example/1,,ML Engineer,Acme,\"Austin, TX, US\",2026-03-01,"
            + "fulltime,yearly,120000.0,150000.0,USD,True,\"**Do**\nthings\"\n";

    ImportResult result = run("jobs.csv", bytes(csv), ImportOptions.NONE);

    assertEquals(Optional.of("jobspy"), result.preset());
    assertEquals(List.of("2026-11-20 indeed COMPLETE 1 of 1 "), rows(result));
    RawListing listing = landed(result, "indeed").get(0);
    assertEquals(List.of("Austin, TX, US"), listing.all(Field.LOCATION));
    assertEquals(List.of("yearly"), listing.all(Field.SALARY_PERIOD));
    assertEquals(List.of("**Do**\nthings"), listing.all(Field.DESCRIPTION));
  }

  @Test
  void whatNoPresetFitsIsRefusedWithItsColumns() throws Exception {
    ImportResult result = run("a.csv", bytes("who,what\n1,2\n"), ImportOptions.NONE);

    assertEquals(Optional.empty(), result.preset());
    assertEquals(List.of(), result.runs());
    assertTrue(result.problems().get(0).example().orElseThrow().detail().contains("who, what"));
    assertEquals(List.of(), data().runs());
  }

  @Test
  void aWrongWordNamesTheNearestRightOne() {
    assertEquals(
        "unknown preset 'jobspi'; did you mean 'jobspy'?", refusal(() -> preset("jobspi")));
    assertEquals("unknown field 'titel'; did you mean 'title'?", refusal(() -> map("titel", "t")));
    assertEquals("'a[[' is not a path; write a.b[].c", refusal(() -> map("title", "a[[")));
    assertEquals(
        "--map needs an id; add --map id=PATH, where a listing's id is",
        refusal(() -> map("title", "t")));
  }

  private static ImportOptions preset(String name) {
    return new ImportOptions(Optional.of(name), Map.of(), Optional.empty());
  }

  private static ImportOptions map(String field, String path) {
    Map<String, String> paths =
        path.equals("t") && field.equals("title")
            ? Map.of(field, path)
            : Map.of("id", "id", field, path);
    return new ImportOptions(Optional.empty(), paths, Optional.empty());
  }

  private static String refusal(Executable options) {
    return assertThrows(Refused.class, options).getMessage();
  }

  @Test
  void everyPresetIsReadable() {
    Presets.NAMES.forEach(name -> assertEquals(name, Presets.named(name).name()));
  }

  @Test
  void noBytesEverThrow() throws Exception {
    List<String> names = List.of("f.jsonl", "f.json", "f.csv", "f.tsv", "f", "f.csv.gz");
    var random = new Random(9);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = bytes(i % 3 == 0 ? LINES : i % 3 == 1 ? ARRAY : CSV);
      for (int j = 0; j < 1 + i % 5; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      ImportResult result = run(names.get(i % names.size()), bytes, MAP);
      List<RunManifest> runs = result.runs();
      assertTrue(runs.size() + result.alreadyComplete().size() <= 1);
    }
  }
}
