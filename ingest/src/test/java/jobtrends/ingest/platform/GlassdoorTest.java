package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlassdoorTest implements PlatformContract {

  private static final Platform PLATFORM = new Glassdoor();
  private static final String POSTING =
      "https://www.glassdoor.com/job-listing/baker-crustwell-JV_IC1_KO0,5_KE6,15.htm?jl=1009000000001";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page(
            "glassdoor/list-2020-02.html", "https://www.glassdoor.com.au/Job/baker-jobs.htm"),
        Fixture.page(
            "glassdoor/cards-2026.html", "https://www.glassdoor.com/Job/baker-jobs-SRCH_KO0,5.htm"),
        Fixture.page("glassdoor/posting.html", POSTING));
  }

  @Test
  void theListOf2020IsRead() {
    assertEquals(
        """
        3400000001 HTML
        TITLE Pastry Lead & Teacher
        COMPANY Crustwell
        LOCATION Geelong
        URL https://www.glassdoor.com.au/job-listing/j?jl=3400000001
        POSTED_AT 3 d

        3400000002 HTML
        TITLE Miller
        COMPANY Grist Mills
        LOCATION Port Melbourne
        URL https://www.glassdoor.com.au/job-listing/j?jl=3400000002
        POSTED_AT 30d+
        SALARY $53K-$91K (Glassdoor est.)
        """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void todaysCardsAreReadWhateverTheirBuildIsCalled() {
    String expected =
        """
        1009000000001 HTML
        TITLE Baker
        COMPANY Crustwell
        LOCATION Boise, ID
        URL https://www.glassdoor.com/job-listing/j?jl=1009000000001
        POSTED_AT 24h
        SALARY $41K - $52K (Employer est.)

        1009000000002 HTML
        TITLE Oven Minder
        COMPANY Grist Mills
        LOCATION Remote
        URL https://www.glassdoor.com/job-listing/j?jl=1009000000002
        POSTED_AT 6d
        """;
    Page page = savedPages().get(1);
    Page rebuilt = Fixture.withBody(page, page.body().replaceAll("__[A-Z][a-z][0-9]..", "__X"));

    assertEquals(expected, Fixture.shown(PLATFORM.read(page)));
    assertEquals(expected, Fixture.shown(PLATFORM.read(rebuilt)));
  }

  @Test
  void aJobsPageHasTheNumberOfItsCard() {
    assertEquals(
        """
        1009000000001 JSON_LD
        TITLE Baker
        COMPANY Crustwell
        LOCATION Boise, ID, US
        COUNTRY US
        DESCRIPTION &lt;p&gt;Bake.&lt;/p&gt;
        URL %s
        POSTED_AT 2026-08-12
        EMPLOYMENT_TYPE FULL_TIME
        """
            .formatted(POSTING),
        Fixture.shown(PLATFORM.read(savedPages().get(2))));
  }

  /** The page's number is one job's; a second without its own must not pass for the first. */
  @Test
  void onlyTheFirstPostingGoesByThePagesNumber() {
    String script = "<script type='application/ld+json'>%s</script>";
    String first = script.formatted("{\"@type\":\"JobPosting\",\"title\":\"Baker\"}");
    String second = script.formatted("{\"@type\":\"JobPosting\",\"title\":\"Miller\"}");

    Reading reading = PLATFORM.read(Fixture.of(first + second, POSTING));

    assertEquals(
        "1009000000001 JSON_LD\nTITLE Baker\nURL " + POSTING + "\n", Fixture.shown(reading));
    assertEquals(List.of("MISSING_FIELD"), Fixture.kinds(reading));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.glassdoor.com/Job/x.htm, true",
    "https://www.glassdoor.co.uk/Job/x.htm, true",
    "https://glassdoor.com.au/, true",
    "https://notglassdoor.com/, false",
    "https://glassdoor.com.evil.example/, false"
  })
  void itsHostsAreItsOwn(URI address, boolean owned) {
    assertEquals(owned, PLATFORM.owns(address));
  }
}
