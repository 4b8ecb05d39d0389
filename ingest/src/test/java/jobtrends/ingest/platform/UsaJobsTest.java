package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsaJobsTest implements PlatformContract {

  private static final Platform PLATFORM = new UsaJobs();
  private static final String SEARCH =
      "https://data.usajobs.gov/api/Search?ResultsPerPage=250&Keyword=weather&Page=1";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("usajobs/2016-05.json", SEARCH));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            400000100 API
            TITLE Weather Observer
            COMPANY Bureau of Clouds
            LOCATION  Eglin AFB, Florida | Tokyo, Japan
            COUNTRY United States
            DESCRIPTION One year of looking up. | Watch the sky.
            URL https://www.usajobs.gov:443/GetJob/ViewDetails/400000100
            APPLY_URL https://www.usajobs.gov:443/GetJob/ViewDetails/400000100?PostingChannelID=RESTAPI
            POSTED_AT 2016-05-03T00:00:00Z
            EXPIRES_AT 2016-05-16T00:00:00Z
            SALARY_MIN 54000
            SALARY_MAX 70200
            SALARY_CURRENCY USD
            SALARY_PERIOD Per Year
            EMPLOYMENT_TYPE Full-Time
            CATEGORY Physical Sciences | Meteorology

            400000200 API
            TITLE Ranger
            COMPANY Forest Office
            LOCATION Larchfield, Oregon
            COUNTRY United States
            DESCRIPTION Walk. | Walk far. | Count trees.
            URL https://www.usajobs.gov:443/GetJob/ViewDetails/400000200
            APPLY_URL https://www.usajobs.gov:443/GetJob/ViewDetails/400000200?PostingChannelID=RESTAPI
            POSTED_AT 2016-05-03T00:00:00Z
            EXPIRES_AT 2016-05-16T00:00:00Z
            SALARY_MAX 13.84
            SALARY_CURRENCY USD
            SALARY_PERIOD Per Hour
            EMPLOYMENT_TYPE Intermittent
            WORK_MODE false
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theNextPageIsTheNextNumberUpToTheCountAndTheMostThatIsGiven() {
    Page saved = savedPages().get(0);
    assertEquals(
        List.of(SEARCH.replace("Page=1", "Page=2")), strings(PLATFORM.read(saved).nextPages()));
    assertEquals(OptionalLong.of(742), PLATFORM.read(saved).advertised());
    Page third = Fixture.of(saved.body(), SEARCH.replace("Page=1", "Page=3"));
    assertEquals(1, PLATFORM.read(third).nextPages().size());
    Page all = Fixture.withBody(third, saved.body().replace("742", "502"));
    assertEquals(List.of(), PLATFORM.read(all).nextPages());
    Page fortieth =
        Fixture.of(saved.body().replace("742", "99999"), SEARCH.replace("Page=1", "Page=40"));
    assertEquals(List.of(), PLATFORM.read(fortieth).nextPages());
    assertEquals(List.of("PAGE_LIMIT"), Fixture.kinds(PLATFORM.read(fortieth)));
  }

  @ParameterizedTest
  @CsvSource({
    "PA, Per Year",
    "PH, Per Hour",
    "PD, Per Day",
    "PM, Per Month",
    "PW, Piece Work",
    "BW, BW",
    "Bi-weekly, BW",
    "School Year, SY",
    "WC, WC",
    "Per Hour, Per Hour"
  })
  void aPayIntervalIsReadAsUsajobsMeansIt(String code, String period) {
    Page saved = savedPages().get(0);
    Page page = Fixture.withBody(saved, saved.body().replace("Per Year", code));

    assertEquals(List.of(period), PLATFORM.read(page).listings().get(0).all(Field.SALARY_PERIOD));
  }

  @Test
  void aSearchIsAKeyword() {
    assertEquals(List.of(SEARCH), strings(PLATFORM.pagesFor("weather")));
    assertEquals(List.of(), PLATFORM.pagesFor(""));
    assertEquals(
        List.of("https://data.usajobs.gov/api/Search?ResultsPerPage=250&Page=1"),
        strings(PLATFORM.firstPages()));
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    String nothing = "{\"SearchResult\":{\"SearchResultCountAll\":0,\"SearchResultItems\":[]}}";
    assertEquals(List.of(), Fixture.kinds(PLATFORM.read(Fixture.of(nothing, SEARCH))));
  }

  private static List<String> strings(List<URI> addresses) {
    return addresses.stream().map(URI::toString).toList();
  }
}
