package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class JobicyTest implements PlatformContract {

  private static final Platform PLATFORM = new Jobicy();
  private static final String API = "https://jobicy.com/api/v2/remote-jobs?count=100";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("jobicy/2026-06.json", API));
  }

  @Test
  void placesInOneTextAreSeveralAndAnAbsentPayStaysAbsent() {
    assertEquals(
        """
            145901 API
            TITLE Credit Manager – Flex
            COMPANY Pennyworth
            LOCATION UK
            DESCRIPTION <div>⏎<p>Count pennies.</p></div>
            URL https://jobicy.com/jobs/145901-sample
            POSTED_AT 2026-06-10T05:43:24+00:00
            SALARY_MIN 130000
            SALARY_CURRENCY GBP
            SALARY_PERIOD yearly
            EMPLOYMENT_TYPE Full-Time | Contract
            SENIORITY Midweight
            CATEGORY Finance &amp; Accounting

            145902 API
            TITLE Credit Manager – Flex
            COMPANY Pennyworth
            LOCATION LATAM | Hong Kong | Mexico
            DESCRIPTION <div>⏎<p>Count pennies.</p></div>
            URL https://jobicy.com/jobs/145902-sample
            POSTED_AT 2026-06-10T05:43:24+00:00
            SALARY_MIN 115000
            SALARY_MAX 115000
            SALARY_CURRENCY USD
            SALARY_PERIOD yearly
            EMPLOYMENT_TYPE Full-Time | Contract
            SENIORITY Midweight
            CATEGORY Finance &amp; Accounting

            145903 API
            TITLE Credit Manager – Flex
            COMPANY Pennyworth
            LOCATION UK
            DESCRIPTION <div>⏎<p>Count pennies.</p></div>
            URL https://jobicy.com/jobs/145903-sample
            POSTED_AT 2026-06-10T05:43:24+00:00
            EMPLOYMENT_TYPE Full-Time | Contract
            SENIORITY Midweight
            CATEGORY Finance &amp; Accounting
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aPageOfKnownShapeWithoutListingsIsEmptyAndNotQuiet() {
    assertEquals(
        List.of("EMPTY_PAGE"),
        Fixture.kinds(
            PLATFORM.read(Fixture.of("{\"jobCount\":0,\"jobs\":[],\"success\":true}", API))));
  }
}
