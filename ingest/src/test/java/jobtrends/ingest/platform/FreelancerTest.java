package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class FreelancerTest implements PlatformContract {

  private static final Platform PLATFORM = new Freelancer();
  private static final String SEARCH =
      "https://www.freelancer.com/api/projects/0.1/projects/active/?full_description=true&job_details=true&limit=100&offset=100";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("freelancer/2022-03.json", SEARCH));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            80000001 API
            TITLE Repair a bakery's till\s
            DESCRIPTION The till counts loaves twice. Whoever mends it in Python is paid by the hour.
            URL https://www.freelancer.com/projects/python/Repair-bakery-till
            POSTED_AT 1647783399
            SALARY_MIN 25.0
            SALARY_MAX 50.0
            SALARY_CURRENCY USD
            SALARY_PERIOD hourly
            TAG Python | Point of Sale
            LANGUAGE en

            80000002 API
            TITLE Paint a shop sign
            LOCATION Larchfeld
            COUNTRY Germany
            DESCRIPTION A loaf, a till.
            URL https://www.freelancer.com/projects/design/Paint-shop-sign
            POSTED_AT 1647783057
            SALARY_MIN 75000.0
            SALARY_MAX 150000.0
            SALARY_CURRENCY INR
            SALARY_PERIOD fixed
            LANGUAGE de
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theNextPageIsAtTheNextOffsetUpToTheTotal() {
    Page saved = savedPages().get(0);
    assertEquals(
        List.of(SEARCH.replace("offset=100", "offset=200")),
        strings(PLATFORM.read(saved).nextPages()));
    assertEquals(OptionalLong.of(1599), PLATFORM.read(saved).advertised());
    Page last = Fixture.withBody(saved, saved.body().replace("1599", "102"));
    assertEquals(List.of(), PLATFORM.read(last).nextPages());
  }

  @Test
  void aSearchIsWordsAndWithoutOneAllActiveProjectsAreRead() {
    String all = SEARCH.replace("offset=100", "offset=0");
    assertEquals(List.of(all), strings(PLATFORM.firstPages()));
    assertEquals(
        List.of(all.replace("&offset", "&query=machine%20learning&offset")),
        strings(PLATFORM.pagesFor("machine learning")));
    assertEquals(List.of(), PLATFORM.pagesFor("\t"));
  }

  @Test
  void anErrorIsNoQuietMarket() {
    String error = "{\"status\":\"error\",\"message\":\"x\",\"error_code\":\"y\"}";
    assertEquals(
        List.of("NEW_FIELD", "NEW_FIELD", "UNKNOWN_PAGE_SHAPE"),
        Fixture.kinds(PLATFORM.read(Fixture.of(error, SEARCH))));
  }

  private static List<String> strings(List<URI> addresses) {
    return addresses.stream().map(URI::toString).toList();
  }
}
