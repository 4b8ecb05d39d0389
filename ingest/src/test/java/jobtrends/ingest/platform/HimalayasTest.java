package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;

class HimalayasTest implements PlatformContract {

  private static final Platform PLATFORM = new Himalayas();
  private static final String API = "https://himalayas.app/jobs/api?limit=20&offset=40";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("himalayas/2026-08.json", API));
  }

  @Test
  void everyListingIsReadAsPrintedButACompanyNamedName() {
    assertEquals(
        """
            https://himalayas.app/companies/larchfield/jobs/inpatient-reviewer API
            TITLE Inpatient Reviewer
            COMPANY Larchfield Health
            LOCATION United States
            DESCRIPTION <p>Review &amp; report.</p>
            URL https://himalayas.app/companies/larchfield/jobs/inpatient-reviewer
            POSTED_AT 1786813232
            EXPIRES_AT 1791997231
            SALARY_MIN 77905
            SALARY_MAX 116858
            SALARY_CURRENCY USD
            SALARY_PERIOD annual
            EMPLOYMENT_TYPE Full Time
            SENIORITY Mid-level
            TAG Clinical-Review | Nursing

            https://himalayas.app/companies/larchfield/jobs/sound-engineer API
            TITLE Sound Engineer
            LOCATION India | Austria
            DESCRIPTION <p>Review &amp; report.</p>
            URL https://himalayas.app/companies/larchfield/jobs/sound-engineer
            POSTED_AT 1786813232
            EXPIRES_AT 1791997231
            SALARY_MIN 14
            SALARY_MAX 14
            SALARY_CURRENCY USD
            SALARY_PERIOD hourly
            EMPLOYMENT_TYPE Full Time
            SENIORITY Mid-level
            CATEGORY Media
            TAG Clinical-Review | Nursing

            https://himalayas.app/companies/larchfield/jobs/anywhere API
            TITLE Writer
            COMPANY Larchfield Health
            DESCRIPTION <p>Review &amp; report.</p>
            URL https://himalayas.app/companies/larchfield/jobs/anywhere
            POSTED_AT 1786813232
            EXPIRES_AT 1791997231
            EMPLOYMENT_TYPE Full Time
            SENIORITY Mid-level
            TAG Clinical-Review | Nursing
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theNextPageIsWhereThisOneEndsUpToTheTotal() {
    assertEquals(
        List.of("https://himalayas.app/jobs/api?limit=20&offset=43"), next(saved().body()));
    assertEquals(List.of(), next(saved().body().replace("101667", "43")));
    assertEquals(List.of(), next(saved().body().replace("\"totalCount\":101667,", "")));
  }

  @Test
  void aPageBehindTheLastMayBeEmptyButTheFirstMayNot() {
    assertEquals(List.of(), kinds("{\"offset\":60,\"totalCount\":50,\"jobs\":[]}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"offset\":0,\"totalCount\":50,\"jobs\":[]}"));
  }

  @Test
  void ofACutPageTheCountsAreNotBelieved() {
    Reading reading =
        PLATFORM.read(
            Fixture.of("{\"jobs\":[{\"guid\":\"g\",\"title\":\"Cook\"}],\"totalCount\":10", API));

    assertEquals(1, reading.listings().size());
    assertEquals(OptionalLong.empty(), reading.advertised());
    assertEquals(List.of("TRUNCATED"), Fixture.kinds(reading));
  }

  private static List<String> next(String body) {
    return PLATFORM.read(Fixture.of(body, API)).nextPages().stream().map(URI::toString).toList();
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, API)));
  }

  private Page saved() {
    return savedPages().get(0);
  }
}
