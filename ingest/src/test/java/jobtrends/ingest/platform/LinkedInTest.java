package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;

class LinkedInTest implements PlatformContract {

  private static final Platform PLATFORM = new LinkedIn();
  private static final String API = "https://www.linkedin.com/jobs-guest/jobs/api/";

  private static final String CHEMIST =
      """
      4000000001 HTML
      TITLE Brewery Chemist & Taster
      COMPANY Hollowmere Brewing
      LOCATION Ghent, Flemish Region, Belgium
      URL https://be.linkedin.com/jobs/view/brewery-chemist-taster-at-hollowmere-brewing-4000000001
      POSTED_AT 2026-08-10
      """;

  private static final String BAKER =
      """
      4000000002 HTML
      TITLE Night Baker
      COMPANY Crustwell
      LOCATION Leeds, England, United Kingdom
      URL https://uk.linkedin.com/jobs/view/night-baker-at-crustwell-4000000002
      POSTED_AT 2026-08-14
      SALARY £28,000.00 - £31,000.00
      """;

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("linkedin/cards-2026-06.html", API + "seeMoreJobPostings/search?start=10"),
        Fixture.page("linkedin/search-2026-08.html", "https://www.linkedin.com/jobs/baker-jobs"),
        Fixture.page("linkedin/posting-2026-06.html", API + "jobPosting/4000000003"),
        Fixture.page(
            "linkedin/view-2026-08.html",
            "https://uk.linkedin.com/jobs/view/head-baker-at-crustwell-4000000004?trk=x"));
  }

  /** A fragment of cards has no end of its own. */
  @Override
  public boolean looksWhole(String cut) {
    return cut.stripTrailing().endsWith("</li>");
  }

  @Test
  void aFragmentHasTheCardsOfASearch() {
    assertEquals(CHEMIST + "\n" + BAKER, Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aWholePageHasTheSameCards() {
    assertEquals(BAKER + "\n" + CHEMIST, Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void aJobsFragmentHasItsDescriptionAndCriteria() {
    assertEquals(
        """
            4000000003 HTML
            TITLE Keeper of Yeasts
            COMPANY Hollowmere Brewing
            LOCATION Ghent, Flemish Region, Belgium
            DESCRIPTION Feed &amp; count them.<br><br><strong>You</strong> own a microscope.<ul><li>Nights off</li></ul>
            URL https://be.linkedin.com/jobs/view/keeper-of-yeasts-at-hollowmere-brewing-4000000003
            POSTED_AT 1 week ago
            EMPLOYMENT_TYPE Full-time
            SENIORITY Mid-Senior level
            CATEGORY Production | Beverage Manufacturing
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(2))));
  }

  @Test
  void aJobsPageIsThatJobAndNotTheSimilarOnes() {
    assertEquals(
        """
            4000000004 HTML
            TITLE Head Baker
            COMPANY Crustwell
            LOCATION Leeds, England, United Kingdom
            DESCRIPTION <strong>Rise early.</strong>
            URL https://uk.linkedin.com/jobs/view/head-baker-at-crustwell-4000000004
            POSTED_AT 1 week ago
            SALARY £34,000.00/yr - £38,000.00/yr
            EMPLOYMENT_TYPE Part-time
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(3))));
  }

  @Test
  void aCriterionNobodyHasLookedAtIsNews() {
    Page page = savedPages().get(2);
    Page other = Fixture.withBody(page, page.body().replace("Job function", "Shift"));

    assertEquals(
        List.of(new Problem(Problem.Kind.NEW_FIELD, page.uri().toString(), "Shift")),
        PLATFORM.read(other).problems());
  }

  @Test
  void aCardWithoutItsNumberIsReported() {
    Page page = savedPages().get(0);
    Page other = Fixture.withBody(page, page.body().replace("urn:li:jobPosting:4000000002", ""));

    assertEquals(CHEMIST, Fixture.shown(PLATFORM.read(other)));
    assertEquals(List.of("MISSING_FIELD"), Fixture.kinds(PLATFORM.read(other)));
  }

  @Test
  void itBeginsNowhereAndLeadsNowhere() {
    assertEquals(List.of(), PLATFORM.firstPages());
    assertEquals(List.of(), PLATFORM.pagesFor("bakers"));
    for (Page page : savedPages()) {
      assertEquals(List.<URI>of(), PLATFORM.read(page).nextPages());
    }
  }
}
