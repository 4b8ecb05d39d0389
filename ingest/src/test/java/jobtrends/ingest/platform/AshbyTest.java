package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class AshbyTest implements PlatformContract {

  private static final Platform PLATFORM = new Ashby();
  private static final String BOARD =
      "https://api.ashbyhq.com/posting-api/job-board/Lumikenno?includeCompensation=true";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("ashby/2026-08.json", BOARD));
  }

  @Test
  void onlyListedJobsAreReadAndOfPayOnlyTheSalary() {
    assertEquals(
        """
            a5b10001-0000-4000-8000-000000000001 API
            TITLE  Lamp Designer
            COMPANY Lumikenno
            LOCATION Oulu | Tampere
            COUNTRY Finland
            DESCRIPTION <h2>Lamps</h2><p>Draw them.</p>
            URL https://jobs.ashbyhq.com/Lumikenno/a5b10001-0000-4000-8000-000000000001
            APPLY_URL https://jobs.ashbyhq.com/Lumikenno/a5b10001-0000-4000-8000-000000000001/application
            POSTED_AT 2026-07-08T19:48:19.767+00:00
            SALARY_MIN 52000
            SALARY_MAX 61500
            SALARY_CURRENCY EUR
            SALARY_PERIOD 1 YEAR
            EMPLOYMENT_TYPE FullTime
            CATEGORY Light
            WORK_MODE Hybrid

            a5b10003-0000-4000-8000-000000000003 API
            TITLE Lamp Seller
            COMPANY Lumikenno
            LOCATION Remote - Nordics
            COUNTRY Finland
            DESCRIPTION <p>Sell them.</p>
            URL https://jobs.ashbyhq.com/Lumikenno/a5b10003-0000-4000-8000-000000000003
            APPLY_URL https://jobs.ashbyhq.com/Lumikenno/a5b10003-0000-4000-8000-000000000003/application
            POSTED_AT 2026-07-10T19:48:19.767+00:00
            SALARY €18 - €27 per hour
            EMPLOYMENT_TYPE PartTime
            CATEGORY Shop | North
            WORK_MODE Remote

            a5b10004-0000-4000-8000-000000000004 API
            TITLE Lamp Courier
            COMPANY Lumikenno
            LOCATION Oulu
            COUNTRY Finland
            DESCRIPTION <p>Carry them.</p>
            URL https://jobs.ashbyhq.com/Lumikenno/a5b10004-0000-4000-8000-000000000004
            APPLY_URL https://jobs.ashbyhq.com/Lumikenno/a5b10004-0000-4000-8000-000000000004/application
            POSTED_AT 2026-07-11T19:48:19.767+00:00
            SALARY_MIN 900
            SALARY_MAX 900
            SALARY_CURRENCY EUR
            EMPLOYMENT_TYPE Temporary
            CATEGORY Shop
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aBoardBeginsWhereItsTokenSays() {
    assertEquals(List.of(URI.create(BOARD)), PLATFORM.pagesFor("Lumikenno"));
    assertEquals(List.of(), PLATFORM.pagesFor("lumi kenno"));
  }

  @Test
  void anEmptyListMayAsWellBeBroken() {
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"jobs\":[],\"apiVersion\":\"1\"}"));
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, BOARD)));
  }
}
