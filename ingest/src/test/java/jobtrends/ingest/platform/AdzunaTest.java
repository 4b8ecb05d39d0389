package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class AdzunaTest implements PlatformContract {

  private static final Platform PLATFORM = new Adzuna();
  private static final String SEARCH =
      "https://api.adzuna.com/v1/api/jobs/gb/search/1?what=data%20engineer&results_per_page=50&sort_by=date";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("adzuna/2026-03.json", SEARCH));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            9000000001 API
            TITLE Data Engineer &amp; Analyst
            COMPANY Tarnholm Foods
            LOCATION Larchfield, North West England
            COUNTRY UK
            DESCRIPTION Build pipelines for a bakery…
            URL https://www.adzuna.co.uk/jobs/land/ad/9000000001?se=aa&utm_medium=api&utm_source=00000000&v=BB
            POSTED_AT 2026-03-07T09:18:35Z
            SALARY_MIN 52000
            SALARY_MAX 60000.5
            EMPLOYMENT_TYPE permanent | full_time
            CATEGORY IT Jobs

            9000000002 API
            TITLE Baker
            LOCATION UK
            COUNTRY UK
            DESCRIPTION Bake…
            URL https://www.adzuna.co.uk/jobs/land/ad/9000000002?se=aa
            POSTED_AT 2026-03-06T09:18:35Z
            SALARY_MIN 24110.2
            SALARY_MAX 24110.2
            SALARY_PREDICTED true

            9000000003 API
            TITLE Cook
            COMPANY Tarnholm Foods
            LOCATION Wales, UK
            COUNTRY UK
            DESCRIPTION Cook…
            URL https://www.adzuna.co.uk/jobs/land/ad/9000000003?se=aa
            POSTED_AT 2026-03-05T09:18:35Z
            CATEGORY Hospitality & Catering Jobs
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theNextPageIsTheNextNumberOfThePathUpToTheCount() {
    assertEquals(List.of(page(2)), strings(PLATFORM.read(savedPages().get(0)).nextPages()));
    assertEquals(List.of(page(3)), next(page(2)));
    assertEquals(List.of(), next(page(4)));
  }

  @Test
  void aSearchThatFindsNothingSaysSoAndAPageWithoutASayIsBroken() {
    assertEquals(List.of(), kinds("{\"count\":0,\"results\":[]}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"count\":7,\"results\":[]}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"results\":[]}"));
    assertEquals(
        OptionalLong.of(0),
        PLATFORM.read(Fixture.of("{\"count\":0,\"results\":[]}", SEARCH)).advertised());
  }

  @Test
  void aSearchIsACountryOfAdzunasAndWords() {
    assertEquals(List.of(SEARCH), strings(PLATFORM.pagesFor("gb/data engineer")));
    assertEquals(
        List.of(SEARCH.replace("data%20engineer", "C%2B%2B%20%26%20C%23%2F..%2F")),
        strings(PLATFORM.pagesFor("gb/C++ & C#/../")));
    for (String named : List.of("data engineer", "xx/cook", "gb/", "gb", "", "../gb/cook")) {
      assertEquals(List.of(), PLATFORM.pagesFor(named), named);
    }
  }

  private static String page(int number) {
    return SEARCH.replace("/search/1?", "/search/" + number + "?");
  }

  private static List<String> next(String address) {
    String body = Fixture.page("adzuna/2026-03.json", SEARCH).body();
    return strings(PLATFORM.read(Fixture.of(body, address)).nextPages());
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, SEARCH)));
  }

  private static List<String> strings(List<URI> addresses) {
    return addresses.stream().map(URI::toString).toList();
  }
}
