package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and site maps that lead on to job pages, by settings alone. */
class FollowTest {

  private static final String SITE = "https://tarnholm.example";
  private static final Follow JOBS = new Follow(List.of("/jobs/*", "/vacature?id=*&lang=nl"));

  @ParameterizedTest
  @CsvSource({
    "/jobs/*, /jobs/12-baker, true",
    "/jobs/*, /jobs/12?src=list, true",
    "/jobs/*, /jobs/, true",
    "/jobs/*, /jobs, false",
    "/jobs/*, /en/jobs/12, false",
    "*/jobs/*, /en/jobs/12, true",
    "/jobs/*-baker, /jobs/12-baker, true",
    "/jobs/*-baker, /jobs/-baker-baker, true",
    "/jobs/*-baker, /jobs/12-baker/apply, false",
    "/a*b*c, /abc, true",
    "/a*b*c, /acb, false",
    "/ab*ba, /aba, false",
    "/a*b*b, /ab, false",
    "/jobs/1, /jobs/1, true",
    "/jobs/1, /jobs/12, false",
    "**, /anything, true",
    "https://*.example/jobs/*, /jobs/1, true",
    "https://other.example/*, /jobs/1, false",
    "/jobs?id=*, /jobs?id=7, true",
  })
  void aStarStandsForAnyCharacters(String pattern, String path, boolean taken) {
    assertEquals(taken, new Follow(List.of(pattern)).takes(URI.create(SITE + path)));
  }

  @Test
  void aHostilePatternEnds() {
    String pattern = "/" + "a*".repeat(200) + "b";

    assertEquals(
        false, new Follow(List.of(pattern)).takes(URI.create(SITE + "/" + "a".repeat(1_000_000))));
  }

  @Test
  void ofAListTheLinksThatMatchAreFollowedEachOnceAndOnItsOwnHost() {
    String list =
        """
        <html><body><a href="/jobs/1">Baker</a> <a href="jobs/2#apply">Miller</a>
        <a href="https://tarnholm.example/jobs/1">again</a> <a href="/about">About</a>
        <a href="https://elsewhere.example/jobs/3">elsewhere</a> <a href="/jobs/feed.json">data</a>
        <a href="mailto:jobs@tarnholm.example">mail</a> <a href="/jobs/{x}|y">broken</a>
        <a href="/vacature?id=9&amp;lang=nl">Bakker</a> <a rel="next" href="?page=2">more</a>
        </body></html>\
        """;

    assertEquals(
        "/jobs/1 /jobs/2 /vacature?id=9&lang=nl /careers?page=2 []", shown(read(JOBS, list)));
  }

  @Test
  void anItemListNamesItsJobsWithoutAnyPattern() {
    String list =
        """
        <html><script type="application/ld+json">{"@type":"ItemList","itemListElement":[
        {"@type":"ListItem","position":1,"url":"https://tarnholm.example/p/1"},
        {"@type":"ListItem","position":2,"item":"/p/2"},
        {"@type":"ListItem","position":3,"item":{"@type":"Thing","@id":"/p/3"}},
        {"@type":"ListItem","position":4,"item":{"url":"https://elsewhere.example/p/4"}},
        "/p/5", {"position":6}]}</script>
        <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[
        {"@type":"ListItem","item":"/home"}]}</script></html>\
        """;

    assertEquals("/p/1 /p/2 /p/3 /p/5 []", shown(read(Follow.NONE, list)));
  }

  @Test
  void listsAreFollowedOneLevel() {
    String page = "<html><a href='/jobs/2'>similar</a></html>";

    Reading job = new JsonLd(JOBS).read(Fixture.of(page, SITE + "/jobs/1"));

    assertEquals(" [UNKNOWN_PAGE_SHAPE]", shown(job));
  }

  @Test
  void aPageWithJobsOfItsOwnIsNoList() {
    String page =
        "<html><script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Cook\"}"
            + "</script><a href='/jobs/2'>similar</a></html>";

    assertEquals(" []", shown(read(JOBS, page)));
  }

  /** Where a site's jobs lost their markup, a link to its next page must not hide it. */
  @Test
  void aNextPageAloneIsNoListOfJobs() {
    assertEquals(
        "/careers?page=2 [UNKNOWN_PAGE_SHAPE]",
        shown(read(JOBS, "<html><a rel='next' href='?page=2'>more</a></html>")));
  }

  @Test
  void aListThatEndsEarlySaysSo() {
    assertEquals("/jobs/1 [TRUNCATED]", shown(read(JOBS, "<html><a href='/jobs/1'>Ba")));
  }

  @Test
  void tenThousandLinksAreTenThousandPages() {
    String links =
        IntStream.range(0, 10_000)
            .mapToObj(n -> "<a href='/jobs/" + n + "'>x</a><a href='/jobs/" + n + "'>x</a>")
            .collect(Collectors.joining("", "<html>", "</html>"));

    assertEquals(10_000, read(JOBS, links).nextPages().size());
  }

  @Test
  void aSiteMapLeadsToItsPages() {
    assertEquals(
        "/jobs/1 /about /jobs/2 []", shown(read(Follow.NONE, map("/jobs/1", "/about", "/jobs/2"))));
    assertEquals("/jobs/1 /jobs/2 []", shown(read(JOBS, map("/jobs/1", "/about", "/jobs/2"))));
  }

  @Test
  void anIndexLeadsToItsSiteMapsWhateverTheyAreCalled() {
    String index =
        "<?xml version=\"1.0\"?><sitemapindex"
            + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + "<sitemap><loc>https://tarnholm.example/map-1.xml.gz</loc></sitemap><sitemap><loc>"
            + " https://tarnholm.example/map-2.xml\n"
            + "</loc></sitemap>"
            + "<sitemap><loc>https://elsewhere.example/map.xml</loc></sitemap></sitemapindex>";

    assertEquals("/map-1.xml.gz /map-2.xml []", shown(read(JOBS, index)));
  }

  @Test
  void aSiteMapThatLeadsNowhereIsEmpty() {
    assertEquals(" [EMPTY_PAGE]", shown(read(JOBS, map("/about"))));
    assertEquals(" [EMPTY_PAGE]", shown(read(JOBS, map())));
  }

  @Test
  void ofASiteMapThatEndsEarlyTheLastAddressIsNotTrusted() {
    String whole = map("/jobs/1", "/jobs/22");

    assertEquals(
        "/jobs/1 [TRUNCATED]", shown(read(JOBS, whole.substring(0, whole.lastIndexOf("2</loc>")))));
  }

  @Test
  void aSiteMapHoldsFiftyThousandEntries() {
    String map = map(IntStream.range(0, 50_001).mapToObj(n -> "/jobs/" + n).toArray(String[]::new));

    Reading reading = read(JOBS, map);

    assertEquals(50_000, reading.nextPages().size());
    assertEquals(List.of("PAGE_LIMIT"), Fixture.kinds(reading));
  }

  @Test
  void anEntityOfTheSiteMapsOwnIsNeverFetched() {
    String evil =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + map("/jobs/1").replace("/jobs/1", "/jobs/&e;");

    assertEquals("/jobs/&e; []", shown(read(JOBS, evil)));
  }

  private static String map(String... paths) {
    return Stream.of(paths)
        .map(path -> "<url><loc>" + SITE + path + "</loc><lastmod>2026-08-01</lastmod></url>")
        .collect(
            Collectors.joining(
                "\n",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "</urlset>\n"));
  }

  private static Reading read(Follow follow, String body) {
    Platform platform = new JsonLd(follow);
    Page page = Fixture.of(body, SITE + "/careers");
    Reading reading = platform.read(page);
    assertEquals(reading, platform.read(page));
    return reading;
  }

  private static String shown(Reading reading) {
    return reading.nextPages().stream()
            .map(page -> page.toString().replace(SITE, ""))
            .collect(Collectors.joining(" "))
        + " "
        + Fixture.kinds(reading);
  }
}
