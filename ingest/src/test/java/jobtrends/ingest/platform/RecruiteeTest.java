package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class RecruiteeTest implements PlatformContract {

  private static final Platform PLATFORM = new Recruitee();
  private static final String BOARD = "https://tarnholm.recruitee.com/api/offers/";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("recruitee/2026-08.json", BOARD));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            3100001 API
            TITLE Kettle Designer
            COMPANY Tarnholm
            LOCATION Remote job | Utrecht, Netherlands | Ghent, East Flanders, Belgium
            COUNTRY NL
            DESCRIPTION <ul><li>Figma</li></ul> | <p>Design kettles.</p>
            URL https://tarnholm.recruitee.com/o/kettle-designer
            APPLY_URL https://tarnholm.recruitee.com/o/kettle-designer/c/new
            POSTED_AT 2026-07-27 15:33:54 UTC
            EXPIRES_AT 2026-10-01 21:59:59 UTC
            SALARY_MIN 3900.50
            SALARY_MAX 4800.00
            SALARY_CURRENCY EUR
            SALARY_PERIOD month
            EMPLOYMENT_TYPE fulltime_permanent
            SENIORITY mid_level
            CATEGORY Design | design
            TAG kettles | industrial design
            WORK_MODE remote | hybrid

            3100002 API
            TITLE Stoker
            COMPANY Tarnholm
            LOCATION Utrecht, Netherlands
            COUNTRY NL
            DESCRIPTION <p>Stoke.</p>
            URL https://tarnholm.recruitee.com/o/stoker
            POSTED_AT 2026-07-20 09:00:00 UTC
            WORK_MODE on_site
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aJobHasOneKeyOnTheEmployersOwnDomainToo() {
    Page own = Fixture.page("recruitee/2026-08.json", "https://jobs.tarnholm.example/api/offers/");

    assertEquals(PLATFORM.read(savedPages().get(0)).listings(), PLATFORM.read(own).listings());
  }

  @Test
  void aBoardWithoutOffersIsNoQuietMarket() {
    assertEquals(
        List.of("EMPTY_PAGE"), Fixture.kinds(PLATFORM.read(Fixture.of("{\"offers\":[]}", BOARD))));
  }
}
