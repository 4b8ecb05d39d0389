package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class PinpointTest implements PlatformContract {

  private static final Platform PLATFORM = new Pinpoint();
  private static final String BOARD = "https://paperhall.pinpointhq.com/postings.json";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("pinpoint/2026-07.json", BOARD));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            paperhall.pinpointhq.com/700001 API
            TITLE  Senior Archivist
            LOCATION Salem, Oregon | Main Hall
            DESCRIPTION <div>Tea.</div> | <div>Look after the archive.</div> | <ul><li>Catalogue</li></ul> | <ul><li>SQL</li></ul>
            URL https://paperhall.pinpointhq.com/en/postings/11111111-2222-4333-8444-555555555555
            EXPIRES_AT 2026-08-14T23:59:59-04:00
            SALARY $31.25 / hour
            SALARY_MIN 31.25
            SALARY_MAX 31.25
            SALARY_CURRENCY USD
            SALARY_PERIOD hour
            EMPLOYMENT_TYPE Permanent - Full Time
            CATEGORY Archive & Paper
            WORK_MODE hybrid

            paperhall.pinpointhq.com/700002 API
            TITLE Scanner
            LOCATION Remote
            DESCRIPTION <div>Scan.</div>
            URL https://paperhall.pinpointhq.com/en/postings/11111111-2222-4333-8444-555555555556
            SALARY_CURRENCY USD
            SALARY_PERIOD month
            EMPLOYMENT_TYPE Contract
            WORK_MODE remote
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theSameIdOnAnotherBoardIsAnotherJob() {
    Page other = Fixture.page("pinpoint/2026-07.json", "https://jobs.other.example/postings.json");

    assertEquals(
        "jobs.other.example/700001", PLATFORM.read(other).listings().get(0).key().nativeId());
  }
}
