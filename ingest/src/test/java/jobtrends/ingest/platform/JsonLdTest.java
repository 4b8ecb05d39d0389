package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdTest implements PlatformContract {

  private static final Platform PLATFORM = new JsonLd(Follow.NONE);
  private static final String PAGE = "https://tarnholm.example/careers?page=2";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("jsonld/graph-2026-05.html", PAGE));
  }

  @Test
  void postingsAreFoundInGraphsAndListsWithBrokenStrings() {
    assertEquals(
        """
            tarnholm.example/00df-77 JSON_LD
            TITLE Integration Manager (Human)
            COMPANY Tarnholm GmbH
            LOCATION Metzingen, DE
            COUNTRY DE
            DESCRIPTION <p>Line one⏎line two with a raw\ttab.</p>
            URL https://tarnholm.example/offer/00df-77
            POSTED_AT 2025-11-06T00:00:00+01:00
            EXPIRES_AT 2035-11-06
            SALARY_MIN 4.200,00
            SALARY_MAX 5000.50
            SALARY_CURRENCY EUR
            SALARY_PERIOD MONTH
            EMPLOYMENT_TYPE FULL_TIME | PART_TIME

            https://tarnholm.example/offer/writer JSON_LD
            TITLE Remote Writer
            COMPANY Tarnholm GmbH
            LOCATION France | Spain
            URL https://tarnholm.example/offer/writer
            POSTED_AT 2026-07-27T13:21:22
            SALARY_CURRENCY USD
            WORK_MODE TELECOMMUTE

            https://tarnholm.example/careers?page=2#3 JSON_LD
            TITLE Software Engineer
            COMPANY Tarnholm Labs
            LOCATION Sunnyvale, CA | Austin, TX
            COUNTRY USA
            DESCRIPTION Build. | Review code. | 6+ years
            URL https://tarnholm.example/careers?page=2
            EMPLOYMENT_TYPE Full-time
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @ParameterizedTest
  @CsvSource({
    "https://tarnholm.example/offer/1, true",
    "http://tarnholm.example, true",
    "https://career.tarnholm.example/jobs.json, false",
    "https://tarnholm.example/sitemap.xml, true",
    "https://tarnholm.example/sitemap-jobs.xml.gz, true",
    "https://tarnholm.example/feed.RSS?page=2, false",
    "ftp://tarnholm.example/offer, false",
    "mailto:jobs@tarnholm.example, false"
  })
  void everyWebPageIsItsOwnAndNoDataFile(URI address, boolean owned) {
    assertEquals(owned, PLATFORM.owns(address));
  }

  @Test
  void aListInPagesGoesOnWhereItSays() {
    assertEquals(
        List.of(URI.create("https://tarnholm.example/careers?page=3")),
        PLATFORM.read(withHead("<link rel=\"next\" href=\"?page=3\">", "{}")).nextPages());
  }

  @Test
  void marksAroundTheJsonAreNoPartOfIt() {
    assertEquals(
        1,
        read("//<![CDATA[\n{\"@type\":\"JobPosting\",\"title\":\"Cook\"}\n//]]>")
            .listings()
            .size());
    assertEquals(
        1, read("<!--\n{\"@type\":\"JobPosting\",\"title\":\"Cook\"}\n-->").listings().size());
  }

  @Test
  void ofABrokenScriptOnlyWholePostingsAreKept() {
    Reading reading =
        read(
            "{\"@graph\":[{\"@type\":\"JobPosting\",\"title\":\"Cook\"},"
                + "{\"@type\":\"JobPosting\",\"title\":\"Baker\" \"");

    assertEquals(PAGE + "#1 JSON_LD\nTITLE Cook\nURL " + PAGE + "\n", Fixture.shown(reading));
    assertEquals(List.of("UNREADABLE_LISTING"), Fixture.kinds(reading));
  }

  @Test
  void ofACutScriptAPostingThatStandsAloneIsNotKept() {
    Reading reading = read("{\"@type\":\"JobPosting\",\"title\":\"Cook\",\"description\":\"Cooks");

    assertEquals(List.of(), reading.listings());
    assertEquals(List.of("TRUNCATED"), Fixture.kinds(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"currency":"EUR","value":{"value":50,"unitText":"HOUR"}} | SALARY_MIN 50;SALARY_MAX 50;SALARY_CURRENCY EUR;SALARY_PERIOD HOUR
          {"currency":"EUR","value":4200}                           | SALARY_MIN 4200;SALARY_MAX 4200;SALARY_CURRENCY EUR
          {"currency":"GBP","minValue":1,"maxValue":2,"unitText":"DAY"} | SALARY_MIN 1;SALARY_MAX 2;SALARY_CURRENCY GBP;SALARY_PERIOD DAY
          {"value":{"minValue":0,"maxValue":90000,"unitText":"YEAR"}} | SALARY_MAX 90000;SALARY_PERIOD YEAR
          "from 3 000 euros"                                        | SALARY from 3 000 euros
          65000                                                     | SALARY_MIN 65000;SALARY_MAX 65000
          [{"currency":"USD","value":{"minValue":7}}]               | SALARY_MIN 7;SALARY_CURRENCY USD
          {}                                                        | ``
          """)
  void payIsReadInEveryShapeItHas(String baseSalary, String expected) {
    Reading reading =
        read("{\"@type\":\"JobPosting\",\"title\":\"Cook\",\"baseSalary\":" + baseSalary + "}");

    String pay =
        Fixture.shown(reading)
            .lines()
            .filter(line -> line.startsWith("SALARY"))
            .collect(Collectors.joining(";"));
    assertEquals(expected, pay);
  }

  /** Scripts that stand whole before the cut say all they have to say. */
  @Override
  public boolean looksWhole(String cut) {
    return cut.lastIndexOf("</script>") > cut.lastIndexOf("<script");
  }

  private static Reading read(String script) {
    return PLATFORM.read(withHead("", script));
  }

  private static Page withHead(String head, String script) {
    return Fixture.of(head + "<script type=\"application/ld+json\">" + script + "</script>", PAGE);
  }
}
