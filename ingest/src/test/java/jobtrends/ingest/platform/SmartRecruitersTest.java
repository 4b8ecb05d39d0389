package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;

class SmartRecruitersTest implements PlatformContract {

  private static final Platform PLATFORM = new SmartRecruiters();
  private static final String BOARD =
      "https://api.smartrecruiters.com/v1/companies/TicktownGroup/postings?limit=100&offset=0";

  /** Of a real posting's own page only its {@code jobAd}, without id and title. */
  static final String CAPTURED_TEXT =
      "https://api.smartrecruiters.com/v1/companies/automationanywhere/postings/sample";

  private static final String POSTING =
      "https://api.smartrecruiters.com/v1/companies/TicktownGroup/postings/744000000000001";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("smartrecruiters/list-2026-08.json", BOARD),
        Fixture.page("smartrecruiters/posting-2026-08.json", POSTING));
  }

  @Test
  void aListShowsOutlinesAndEachPostingsOwnPageItsText() {
    assertEquals(
        """
            744000000000001 API
            TITLE Clock Maker
            COMPANY Ticktown
            LOCATION Graz, Styria, Austria
            COUNTRY at
            URL https://jobs.smartrecruiters.com/TicktownGroup/744000000000001
            POSTED_AT 2026-08-06T19:42:44.000Z
            EMPLOYMENT_TYPE Full-time
            SENIORITY Associate
            CATEGORY Watches | Manufacturing
            WORK_MODE hybrid
            LANGUAGE de

            744000000000002 API
            TITLE Clock Seller
            COMPANY Ticktown
            LOCATION Linz
            COUNTRY at
            URL https://jobs.smartrecruiters.com/TicktownGroup/744000000000002
            POSTED_AT 2026-08-07T19:42:44.000Z
            CATEGORY Watches
            WORK_MODE remote
            LANGUAGE en
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
    assertEquals(
        """
            744000000000001 API
            TITLE Clock Maker
            COMPANY Ticktown
            LOCATION Graz, Styria, Austria
            COUNTRY at
            DESCRIPTION <p>Ticktown ticks.</p> | <p>Make clocks.</p> | <p>On time.</p>
            URL https://jobs.smartrecruiters.com/TicktownGroup/744000000000001-clock-maker
            APPLY_URL https://jobs.smartrecruiters.com/TicktownGroup/744000000000001-clock-maker?oga=true
            POSTED_AT 2026-08-06T19:42:44.000Z
            EMPLOYMENT_TYPE Full-time
            SENIORITY Associate
            CATEGORY Watches | Manufacturing
            WORK_MODE hybrid
            LANGUAGE de
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void aListNamesTheNextListAndThenTheOwnPages() {
    Reading list = PLATFORM.read(savedPages().get(0));

    assertEquals(
        List.of(
            URI.create(BOARD.replace("offset=0", "offset=2")),
            URI.create(POSTING),
            URI.create(POSTING.replace("001", "002"))),
        list.nextPages());
    assertEquals(OptionalLong.of(250), list.advertised());
    assertTrue(list.outlines());
    assertFalse(PLATFORM.read(savedPages().get(1)).outlines());
  }

  @Test
  void aBoardBeginsWhereItsTokenSays() {
    assertEquals(List.of(URI.create(BOARD)), PLATFORM.pagesFor("TicktownGroup"));
    assertEquals(List.of(), PLATFORM.pagesFor(".."));
  }

  @Test
  void anUnknownCompanyIsAnsweredLikeOneWithoutAPostingSoNeitherIsQuiet() {
    assertEquals(
        List.of("EMPTY_PAGE"),
        kinds("{\"offset\":0,\"limit\":100,\"totalFound\":0,\"content\":[]}"));
    assertEquals(
        List.of(), kinds("{\"offset\":100,\"limit\":100,\"totalFound\":100,\"content\":[]}"));
  }

  @Test
  void anOwnPageOnAnotherHostIsNotAsked() {
    Reading list =
        PLATFORM.read(
            Fixture.withBody(
                savedPages().get(0),
                savedPages()
                    .get(0)
                    .body()
                    .replace("https://api.smartrecruiters.com", "https://evil.example")));

    assertEquals(List.of("REDIRECT_REFUSED", "REDIRECT_REFUSED"), Fixture.kinds(list));
    assertEquals(1, list.nextPages().size());
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, BOARD)));
  }
}
