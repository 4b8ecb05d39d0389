package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;

class ArbeitnowTest implements PlatformContract {

  private static final Platform PLATFORM = new Arbeitnow();
  private static final String API = "https://www.arbeitnow.com/api/job-board-api?page=1";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("arbeitnow/2026-04.json", API),
        Fixture.page("arbeitnow/2026-02.json", "https://www.arbeitnow.com/api/job-board-api"));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            werkstudentin-lager-muenchen-208701 API
            TITLE Werkstudent:in Lager (m/w/d)
            COMPANY Bücherkiste
            LOCATION Munich, Bavaria, Germany
            DESCRIPTION <h2>Ihre Aufgaben</h2>⏎<p>Kisten.</p>
            URL https://www.arbeitnow.com/jobs/companies/buecherkiste/werkstudentin-lager-muenchen-208701
            POSTED_AT 1770899679
            EMPLOYMENT_TYPE Internship | hilfstätigkeit / student
            TAG Logistics
            WORK_MODE false

            engineer-berlin-208702 API
            TITLE Engineer
            COMPANY Bücherkiste
            LOCATION Berlin
            DESCRIPTION <h2>Ihre Aufgaben</h2>⏎<p>Kisten.</p>
            URL https://www.arbeitnow.com/jobs/companies/buecherkiste/engineer-berlin-208702
            POSTED_AT 1770899679
            WORK_MODE true
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aListOneLevelDeeperIsTheSameList() {
    assertEquals(
        PLATFORM.read(savedPages().get(0)).listings(),
        PLATFORM.read(savedPages().get(1)).listings());
  }

  @Test
  void theNextPageIsTheOneItNames() {
    assertEquals(
        List.of(
            URI.create(
                "https://www.arbeitnow.com/api/job-board-api?tags%5B0%5D=full-stack&page=2")),
        PLATFORM.read(saved()).nextPages());
  }

  @Test
  void aNextPageOnAnotherHostIsRefused() {
    Reading reading = PLATFORM.read(withNext("https://127.0.0.1/admin"));

    assertEquals(List.of(), reading.nextPages());
    assertEquals(List.of("REDIRECT_REFUSED"), Fixture.kinds(reading));
  }

  @Test
  void aNextPageThatIsNoAddressIsReported() {
    Reading reading = PLATFORM.read(withNext("https://www.arbeitnow.com/ |"));

    assertEquals(List.of(), reading.nextPages());
    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), Fixture.kinds(reading));
  }

  @Test
  void aPageBehindTheLastMayBeEmptyButTheFirstMayNot() {
    assertEquals(
        List.of(), kinds("{\"data\":[],\"links\":{\"next\":null},\"meta\":{\"current_page\":9}}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"data\":[],\"meta\":{\"current_page\":1}}"));
  }

  private static Page withNext(String next) {
    return Fixture.of(
        "{\"data\":[{\"slug\":\"s\",\"title\":\"Cook\"}],\"links\":{\"next\":\"" + next + "\"}}",
        API);
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, API)));
  }

  private Page saved() {
    return savedPages().get(0);
  }
}
