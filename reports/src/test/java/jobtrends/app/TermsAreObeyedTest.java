package jobtrends.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.app.CrawlChoice.Verdict;
import jobtrends.files.DataFolder;
import jobtrends.ingest.Fetched;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Access;
import jobtrends.settings.Settings;
import jobtrends.settings.Settings.PlatformChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of a source's terms, and what is refused because of it. */
class TermsAreObeyedTest {

  private static final PlatformCatalogue SHIPPED = PlatformCatalogue.shipped();
  private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

  @TempDir Path folder;

  // Polls a day.

  @ParameterizedTest
  @CsvSource({
    "remotive, '',                ON,     allowed by its terms",
    "remotive, 1 2 3,             ON,     allowed by its terms",
    "remotive, 1 2 3 4,           ENOUGH, asked 4 times in the last 24 hours; its terms allow 4",
    "jobicy,   61,                ON,     allowed by its terms",
    "jobicy,   60,                ON,     allowed by its terms",
    "jobicy,   59,                ENOUGH, asked 59 min ago; its terms ask for 1 h between two runs",
    "remoteok, 1 2 3 4 5 6 7 8 9, ON,     allowed by its terms",
  })
  void aPlatformThatWasAskedOftenEnoughIsLeftOutOfTheRun(
      String id, String minutesAgo, Verdict verdict, String reason) {
    List<Instant> asked =
        Stream.of(minutesAgo.split(" "))
            .filter(text -> !text.isEmpty())
            .map(text -> NOW.minus(Duration.ofMinutes(Long.parseLong(text))))
            .sorted()
            .toList();

    assertEquals(
        new CrawlChoice(verdict, reason),
        CrawlChoice.of(SHIPPED.get(id), PlatformChoice.NOTHING_SAID, facts(id, Set.of(), asked)));
  }

  @Test
  void pollsAreCountedFromTheManifestsOfTheLastDay() {
    var data = new DataFolder(folder);
    Landed.run("live", NOW.minus(Duration.ofHours(25))).of("remotive", 1).into(data);
    Landed.run("live", NOW.minus(Duration.ofHours(23))).of("remotive", 1).into(data);
    Landed.run("live", NOW.minus(Duration.ofHours(2))).of("remotive", 0).into(data);
    Landed.run("replay", NOW.minus(Duration.ofHours(3))).of("remotive", 1).into(data);
    // Killed on an earlier day: it may have asked. Killed today: it is gone on with.
    Landed.run("live", NOW.minus(Duration.ofHours(14))).of("remotive", 0).killed().into(data);
    Landed.run("live", NOW.minus(Duration.ofHours(1))).of("remotive", 0).killed().into(data);
    Polls.remember(data, List.of("remotive", "jobicy"), NOW.minus(Duration.ofHours(30)));
    Polls.remember(data, List.of("remotive"), NOW.minus(Duration.ofMinutes(5)));

    Polls polls = Polls.of(data, NOW);

    assertEquals(
        Stream.of(Duration.ofHours(23), Duration.ofHours(14), Duration.ofMinutes(5))
            .map(NOW::minus)
            .toList(),
        polls.of("remotive"));
    assertEquals(List.of(), polls.of("jobicy"));
  }

  @Test
  void aRunSaysWhatItLeftOutAndGoesOn() throws IOException {
    var data = new DataFolder(folder.resolve("d"));
    Instant now = Instant.now();
    IntStream.range(1, 5)
        .mapToObj(hours -> Landed.run("live", now.minus(Duration.ofHours(hours))))
        .forEach(run -> run.of("remotive", 1).into(data));

    Typed answer = crawl("--platform", "remotive");

    String why = "asked 4 times in the last 24 hours; its terms allow 4";
    assertEquals(Exit.INCOMPLETE, answer.code(), answer.err());
    assertTrue(answer.err().contains("remotive: " + why + " (TERMS_REFUSED)"), answer.err());
    SourceRun skipped = newest(data).sources().get(0);
    assertEquals(SourceRun.Status.SKIPPED, skipped.status());
    assertEquals(why, skipped.reason());
    assertEquals(0, skipped.counts().requests());
    assertEquals(
        List.of(Problem.Kind.TERMS_REFUSED),
        skipped.problems().stream().map(SourceRun.ProblemCount::kind).toList());
  }

  // Minimum delay.

  @ParameterizedTest
  @CsvSource({
    "remotive.com,          30",
    "remoteok.com,          1",
    "api.lever.co,          1",
    "api.linkedin.com,      10",
    "careers.example.org,   2",
  })
  void everyHostIsAskedAtThePaceOfItsTerms(String host, long seconds) {
    assertEquals(
        Duration.ofSeconds(seconds), new HostRules(SHIPPED, Settings.DEFAULTS).minDelay(host));
  }

  // Credentials.

  static Stream<PlatformTerms> keyed() {
    return SHIPPED.all().stream().filter(terms -> terms.access() == Access.API_KEY);
  }

  @ParameterizedTest
  @MethodSource("keyed")
  void withoutItsKeyAPlatformIsOffAndSaysWhichVariables(PlatformTerms terms) {
    CrawlChoice without = choice(terms, PlatformChoice.NOTHING_SAID, Set.of());
    CrawlChoice half =
        choice(
            terms,
            PlatformChoice.NOTHING_SAID,
            Set.copyOf(terms.credentials().subList(1, terms.credentials().size())));
    CrawlChoice with = choice(terms, PlatformChoice.NOTHING_SAID, Set.copyOf(terms.credentials()));

    assertEquals(Verdict.OFF, without.verdict());
    assertTrue(
        without.reason().startsWith("set " + String.join(", ", terms.credentials())),
        without.reason());
    assertEquals(Verdict.OFF, half.verdict(), half.reason());
    assertEquals(new CrawlChoice(Verdict.ON, "its key is set"), with);
  }

  // Permission.

  static Stream<PlatformTerms> forbidden() {
    return SHIPPED.all().stream().filter(terms -> terms.access() == Access.FORBIDDEN);
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void aPlatformWhoseTermsForbidItGoesLiveOnlyByPermission(PlatformTerms terms) {
    List<URI> pages = List.of(URI.create("https://" + terms.hosts().get(0) + "/jobs"));
    CrawlChoice asked = choice(terms, said(Optional.of(true), Optional.empty(), pages), Set.of());
    CrawlChoice permitted =
        choice(terms, said(Optional.empty(), Optional.of("A. Example"), pages), Set.of());

    assertEquals(Verdict.OFF, asked.verdict());
    assertTrue(asked.reason().startsWith(terms.whyOff().orElseThrow()), asked.reason());
    assertTrue(asked.reason().contains("(--replay)"), asked.reason());
    assertEquals(new CrawlChoice(Verdict.ON, "permission: A. Example"), permitted);
  }

  @Test
  void nobodyIsLedToAForbiddenHost() {
    var asked = new ArrayList<URI>();
    var pages =
        new PermittedPages(
            address -> {
              asked.add(address);
              return new Fetched.Unchanged(address, NOW);
            },
            Settings.DEFAULTS);
    URI forbidden = URI.create("https://uk.linkedin.com/jobs/view/1");
    URI free = URI.create("https://careers.example.org/jobs/1");

    Fetched refused = pages.fetch(forbidden);
    pages.fetchWhole(forbidden);
    pages.fetch(free);

    assertEquals(
        new Fetched.Failed(
            new Problem(
                Problem.Kind.TERMS_REFUSED,
                forbidden.toString(),
                "the terms of LinkedIn forbid automated access"),
            Optional.empty()),
        refused);
    assertEquals(List.of(free), asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jsonld: {pages: ['https://www.linkedin.com/jobs/view/1']} | pages: the terms of LinkedIn"
            + " forbid asking for https://www.linkedin.com/jobs/view/1; save the page and read it"
            + " with --replay, or say who gave permission under platforms.linkedin.permission",
        "jsonld: {pages: ['careers.example.org']} | pages: 'careers.example.org' is no address;"
            + " write https://…",
        "remotive: {employers: [gitlab]} | employers: Remotive has no boards of single employers;"
            + " take the key out",
        "remotive: {searches: [data]} | searches: 'data' is part of no address there; see"
            + " docs/jobtrends.example.yaml",
      })
  void whatTheSettingsNameMustLeadSomewhereWithinTheTerms(String example) throws IOException {
    String yaml = example.substring(0, example.indexOf(" | "));
    String id = yaml.substring(0, yaml.indexOf(':'));
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, "platforms:\n  " + yaml + "\n");

    Typed answer = Typed.of("platforms", "--config", file);

    assertEquals(
        "jobtrends: s.yaml, platforms." + id + "." + example.substring(example.indexOf(" | ") + 3),
        answer.err(folder));
    assertEquals(Exit.WRONG_USE, answer.code());
  }

  @Test
  void boardsAreReadForTheEmployersThatAreNamed() {
    PlatformTerms terms = SHIPPED.get("greenhouse");
    var boards = new Boards("greenhouse", List.of());
    PlatformChoice named =
        new PlatformChoice(
            Optional.empty(),
            Optional.empty(),
            null,
            List.of("amber", "birch"),
            null,
            null,
            Optional.empty());

    assertEquals(
        new CrawlChoice(
            Verdict.OFF, "name employers under platforms.greenhouse.employers in the settings"),
        CrawlChoice.of(terms, PlatformChoice.NOTHING_SAID, facts(boards, Set.of(), List.of())));
    assertEquals(
        new CrawlChoice(Verdict.ON, "named in the settings"),
        CrawlChoice.of(terms, named, facts(boards, Set.of(), List.of())));
    assertEquals(
        List.of(
            URI.create("https://board.example/amber"), URI.create("https://board.example/birch")),
        StartingAt.of(boards, named).firstPages());
    assertEquals(boards, StartingAt.of(boards, PlatformChoice.NOTHING_SAID));
  }

  // Storage limit.

  @Test
  void whatMayBeKeptForADayIsGoneAfterADayAndSaid() throws IOException {
    var data = new DataFolder(folder.resolve("d"));
    Instant now = Instant.now();
    Landed old = Landed.run("live", now.minus(Duration.ofHours(25)));
    Landed young = Landed.run("live", now.minus(Duration.ofHours(23)));
    for (Landed run : List.of(old, young)) {
      run.listing("freelancer", "A secret title").listing("arbeitnow", "A title").into(data);
      Path archive = data.archive("freelancer", run.name());
      Files.createDirectories(archive.getParent());
      Files.writeString(archive, "pages");
    }
    polledOut(data, now);

    Typed answer = crawl("--platform", "remotive");

    assertFalse(Files.exists(data.landing(old.name(), "freelancer")));
    assertFalse(Files.exists(data.archive("freelancer", old.name())));
    assertTrue(Files.exists(data.landing(old.name(), "arbeitnow")));
    assertTrue(Files.exists(data.landing(young.name(), "freelancer")));
    assertTrue(Files.exists(data.archive("freelancer", young.name())));
    assertTrue(Files.exists(data.manifest(old.name())));
    assertTrue(
        answer
            .err()
            .contains(
                "deleted what freelancer gave on "
                    + now.minus(Duration.ofHours(25))
                    + ": its terms allow 24 h (landing/"
                    + old.name()
                    + "/freelancer.jsonl.gz, archive/freelancer/"
                    + old.name()
                    + ".warc.gz)"),
        answer.err());
  }

  // Redistribution, and storage limit in the tables.

  @Test
  void nothingOfAListingLeavesThatItsTermsKeepIn() throws IOException {
    var data = new DataFolder(folder.resolve("d"));
    Instant night = Instant.parse("2026-05-03T02:00:00Z");
    var sources = List.of("remoteok", "himalayas", "linkedin", "freelancer", "a-dump");
    var run = Landed.run("live", night);
    for (String source : sources) {
      IntStream.range(0, 12).forEach(i -> run.listing(source, "Data Engineer canary " + source));
    }
    run.into(data);

    assertEquals(Exit.DONE, Typed.of("analyse", "--data", data.root(), "-q").code());
    Typed report =
        Typed.of(
            "report",
            "--data",
            data.root(),
            "--out",
            folder.resolve("out"),
            "--format",
            "csv,html");
    assertEquals(Exit.DONE, report.code(), report.err());

    Path out = folder.resolve("out/2026-05-03");
    String rows = Files.readString(out.resolve("data/listings.csv"), UTF_8);
    assertEquals(13, rows.lines().count(), rows);
    assertTrue(rows.contains("https://remoteok.example/job/0,"), rows);
    assertTrue(rows.contains("Remote OK (https://remoteok.com)"), rows);
    assertEquals(
        Map.of(
            "remoteok", "employer job title",
            "himalayas", "employer",
            "linkedin", "",
            "freelancer", "",
            "a-dump", "employer"),
        leaked(out, sources));
    try (Stream<Path> tables = Files.walk(data.tables())) {
      assertEquals(
          List.of(),
          tables.filter(file -> holds(file, "canary freelancer")).toList(),
          "tables keep no row of a source that may be kept for a day only");
    }
  }

  /** What of a source's listings is found in any exported file. */
  private static Map<String, String> leaked(Path out, List<String> sources) throws IOException {
    var everything = new StringBuilder();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        everything.append(Files.readString(file, UTF_8));
      }
    }
    var leaked = new TreeMap<String, String>();
    for (String source : sources) {
      var found = new ArrayList<String>();
      if (everything.indexOf("Employer of " + source) >= 0) {
        found.add("employer");
      }
      if (everything.indexOf("https://" + source + ".example/job/") >= 0) {
        found.add("job");
      }
      if (everything.indexOf("canary " + source) >= 0) {
        found.add("title");
      }
      assertEquals(-1, everything.indexOf("Text of " + source), "texts never leave");
      leaked.put(source, String.join(" ", found));
    }
    return leaked;
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.isRegularFile(file)
          && new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Typed crawl(String... more) throws IOException {
    Path settings = folder.resolve("jobtrends.yaml");
    // Nobody is asked here; should a fault of ours ask after all, nobody is reached.
    String nobody = "fetch: {connectTimeout: PT0.001S, maxAttempts: 1}\n";
    Files.writeString(settings, "contact: https://example.org/bot\n" + nobody);
    var typed = new ArrayList<Object>(List.of("crawl", "--data", folder.resolve("d")));
    typed.addAll(List.of("--config", settings));
    typed.addAll(List.of(more));
    return Typed.of(typed.toArray());
  }

  /** So many runs that a crawl of Remotive asks nobody. */
  private static void polledOut(DataFolder data, Instant now) {
    IntStream.range(1, 5)
        .mapToObj(minutes -> Landed.run("live", now.minus(Duration.ofMinutes(minutes))))
        .forEach(run -> run.of("remotive", 1).into(data));
  }

  private static RunManifest newest(DataFolder data) {
    List<RunManifest> runs = new ArrayList<>(data.runs());
    runs.sort(Comparator.comparing(RunManifest::startedAt));
    return runs.get(runs.size() - 1);
  }

  private static CrawlChoice choice(PlatformTerms terms, PlatformChoice said, Set<String> set) {
    return CrawlChoice.of(terms, said, facts(terms.id(), set, List.of()));
  }

  private static CrawlChoice.Facts facts(String id, Set<String> set, List<Instant> asked) {
    return facts(new Boards(id, List.of(URI.create("https://first.example/"))), set, asked);
  }

  private static CrawlChoice.Facts facts(Platform reader, Set<String> set, List<Instant> asked) {
    return new CrawlChoice.Facts(Optional.of(reader), set::contains, asked, NOW);
  }

  private static PlatformChoice said(
      Optional<Boolean> enabled, Optional<String> permission, List<URI> pages) {
    return new PlatformChoice(enabled, permission, pages, null, null, null, Optional.empty());
  }

  /** A platform with a board for every name. */
  private record Boards(String id, List<URI> firstPages) implements Platform {

    @Override
    public List<URI> pagesFor(String named) {
      return List.of(URI.create("https://board.example/" + named));
    }

    @Override
    public boolean owns(URI address) {
      return false;
    }

    @Override
    public Reading read(Page page) {
      throw new IllegalStateException("nothing is fetched here");
    }
  }
}
