package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;

class LeverTest implements PlatformContract {

  private static final Platform PLATFORM = new Lever();
  private static final String BOARD = "https://api.lever.co/v0/postings/fjordlinje?mode=json";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("lever/2026-08.json", BOARD));
  }

  @Test
  void allPiecesOfTheTextAreReadInOrderAndTwoWeeksAreNoPeriod() {
    assertEquals(
        """
            5d6a0001-0000-4000-8000-000000000001 API
            TITLE Helmsman
            COMPANY fjordlinje
            LOCATION Bergen | Stavanger
            COUNTRY NO
            DESCRIPTION <div>We sail.</div><div>You steer.</div> | You will | ⏎<li>keep the log</li>⏎<li>mind the gap</li> | You have | <li>a licence</li> | <div>Come as you are.</div> | <div>By seniority.</div>
            URL https://jobs.lever.co/fjordlinje/5d6a0001-0000-4000-8000-000000000001
            APPLY_URL https://jobs.lever.co/fjordlinje/5d6a0001-0000-4000-8000-000000000001/apply
            POSTED_AT 1786000000123
            SALARY_MIN 310.5
            SALARY_MAX 390
            SALARY_CURRENCY NOK
            SALARY_PERIOD per-hour-wage
            EMPLOYMENT_TYPE Full-time
            SENIORITY Senior
            CATEGORY Ferries | Deck
            WORK_MODE onsite

            5d6a0002-0000-4000-8000-000000000002 API
            TITLE Ticket Agent
            COMPANY fjordlinje
            LOCATION Remote
            DESCRIPTION <p>Sell tickets.</p>
            URL https://careers.fjordlinje.example/5d6a0002
            APPLY_URL https://careers.fjordlinje.example/5d6a0002/apply
            POSTED_AT 1784000000456
            SALARY_MIN 20000
            SALARY_MAX 25000
            SALARY_CURRENCY NOK
            CATEGORY Office
            WORK_MODE unspecified
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aBoardBeginsWhereItsTokenSays() {
    assertEquals(List.of(URI.create(BOARD)), PLATFORM.pagesFor("fjordlinje"));
    assertEquals(List.of(), PLATFORM.pagesFor("fjord/linje"));
  }

  @Test
  void anEmptyListMayAsWellBeBrokenAndAnErrorIsNone() {
    assertEquals(List.of("EMPTY_PAGE"), kinds("[]"));
    assertEquals(
        List.of("UNKNOWN_PAGE_SHAPE"), kinds("{\"ok\":false,\"error\":\"Document not found\"}"));
  }

  @Test
  void aFieldWithinAFieldThatNobodyKnowsIsNews() {
    Reading reading =
        PLATFORM.read(
            Fixture.withBody(
                savedPages().get(0), savedPages().get(0).body().replace("\"team\"", "\"squad\"")));

    assertEquals(List.of("NEW_FIELD"), Fixture.kinds(reading));
    assertEquals("categories.squad", reading.problems().get(0).detail());
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, BOARD)));
  }
}
