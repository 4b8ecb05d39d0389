package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;

class WellfoundTest implements PlatformContract {

  private static final Platform PLATFORM = new Wellfound();

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("wellfound/answer-2024-03.json", "https://wellfound.com/graphql?page=1"),
        Fixture.page("wellfound/role-2026-09.html", "https://wellfound.com/role/baker"));
  }

  @Test
  void anAnswersJobsHaveTheirStartupsName() {
    assertEquals(
        """
        2600001 API
        TITLE Bread Engineer
        COMPANY Loafline
        LOCATION Austin | Boston
        DESCRIPTION **About us**⏎⏎We bake [bread](https://bread.example).
        URL https://wellfound.com/jobs/2600001-bread-engineer
        POSTED_AT 1710371342
        SALARY $130k – $200k • 0.15% – 0.8%
        EMPLOYMENT_TYPE full-time
        CATEGORY Software Engineer
        WORK_MODE true | ONSITE_OR_REMOTE

        2600002 API
        TITLE Dough Scientist
        COMPANY Crumb Labs
        LOCATION Austin | Boston
        DESCRIPTION **About us**⏎⏎We bake [bread](https://bread.example).
        URL https://wellfound.com/jobs/2600002-dough-scientist
        POSTED_AT 1710371342
        SALARY $110k – $165k
        SALARY_PREDICTED true
        EMPLOYMENT_TYPE full-time
        CATEGORY Software Engineer
        WORK_MODE true | ONSITE_OR_REMOTE

        2600003 API
        TITLE Sourdough Lead
        COMPANY Crumb Labs
        LOCATION Lyon
        DESCRIPTION **About us**⏎⏎We bake [bread](https://bread.example).
        URL https://wellfound.com/jobs/2600003-sourdough-lead
        POSTED_AT 1710371342
        EMPLOYMENT_TYPE contract
        CATEGORY Software Engineer
        WORK_MODE false
        """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aRolePagesJobsAreJoinedToTheStartupThatNamesThem() {
    assertEquals(
        """
        4600001 EMBEDDED_JSON
        TITLE Bread Engineer
        COMPANY Loafline
        LOCATION Austin | Canada | United States
        DESCRIPTION ## Role⏎⏎Knead.
        URL https://wellfound.com/jobs/4600001-bread-engineer
        POSTED_AT 1789063154
        SALARY $100k – $180k • 0.05% – 0.25%
        EMPLOYMENT_TYPE full-time
        CATEGORY Baker
        WORK_MODE true | REMOTE

        4600002 EMBEDDED_JSON
        TITLE Dough Scientist
        COMPANY Crumb Labs
        LOCATION Austin
        DESCRIPTION ## Role⏎⏎Knead.
        URL https://wellfound.com/jobs/4600002-dough-scientist
        POSTED_AT 1789063154
        SALARY $45k – $60k • No equity
        EMPLOYMENT_TYPE full-time
        CATEGORY Baker
        WORK_MODE false

        4600003 EMBEDDED_JSON
        TITLE Sourdough Lead
        COMPANY Crumb Labs
        LOCATION Austin | Canada | United States
        DESCRIPTION ## Role⏎⏎Knead.
        URL https://wellfound.com/jobs/4600003-sourdough-lead
        POSTED_AT 1789063154
        EMPLOYMENT_TYPE full-time
        CATEGORY Baker
        WORK_MODE true | REMOTE
        """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void aResultThatShowsNoJobsIsReported() {
    Page page = savedPages().get(0);
    Page other =
        Fixture.withBody(
            page, page.body().replaceFirst("highlightedJobListings", "promotedStartup"));

    assertEquals(2, PLATFORM.read(other).listings().size());
    assertEquals(List.of("UNREADABLE_LISTING"), Fixture.kinds(PLATFORM.read(other)));
  }

  @Test
  void aJobWhoseStartupThePageDoesNotNameIsKept() {
    Page page = savedPages().get(1);
    Page other =
        Fixture.withBody(page, page.body().replace("StartupResult:1\":{", "Other:1\":{\"x\":1,"));
    Page orphan =
        Fixture.withBody(
            page, page.body().replace("[{\"__ref\":\"JobListingSearchResult:4600001\"}]", "[]"));

    assertEquals(PLATFORM.read(page), PLATFORM.read(other));
    assertEquals(3, PLATFORM.read(orphan).listings().size());
    assertEquals(List.of(), PLATFORM.read(orphan).problems());
  }

  /** Of a page that was cut a job may have lost its startup: it must not be landed without. */
  @Test
  void ofACutPageOnlyJobsWithTheirStartupAreKept() {
    String objects =
        """
        "JobListingSearchResult:1":{"id":"1","title":"Baker","slug":"baker"},
        "JobListingSearchResult:2":{"id":"2","title":"Miller","slug":"miller"},
        "StartupResult:7":{"name":"Crumb Labs","highlightedJobListings":[
        {"__ref":"JobListingSearchResult:2"},{"__ref":"JobListingSearchResult:3"}]},
        "JobListingSearchResult:3":{"id":"3","title":"Oven Minder","slug":"oven\
        """;
    String page =
        "<html><script id=\"__NEXT_DATA__\">{\"props\":{\"pageProps\":{\"apolloState\":{\"data\":{";

    Reading reading = PLATFORM.read(Fixture.of(page + objects, "https://wellfound.com/role/baker"));

    assertEquals(
        """
        2 EMBEDDED_JSON
        TITLE Miller
        COMPANY Crumb Labs
        URL https://wellfound.com/jobs/2-miller
        """,
        Fixture.shown(reading));
    assertEquals(List.of("TRUNCATED"), Fixture.kinds(reading));
  }
}
