package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;

class PersonioTest implements PlatformContract {

  private static final Platform PLATFORM = new Personio();
  private static final String BOARD = "https://voltaik.jobs.personio.de/xml";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("personio/2026-07.xml", BOARD));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            voltaik.jobs.personio.de/4400101 FEED
            TITLE Netzplaner:in (m/w/d)
            COMPANY Voltaik Rhein GmbH
            LOCATION Koblenz | Frankfurt am Main | Bonn
            DESCRIPTION Deine Aufgaben | <p>Netze planen &amp; rechnen.</p> | Dein Profil | <ul><li>Python</li></ul>
            URL https://voltaik.jobs.personio.de/job/4400101
            POSTED_AT 2026-01-11T20:04:28+00:00
            SALARY_MIN 52000.00
            SALARY_MAX 64000.00
            SALARY_CURRENCY EUR
            SALARY_PERIOD yearly
            EMPLOYMENT_TYPE permanent | full-time
            SENIORITY experienced
            CATEGORY Engineering & Netz | engineering
            TAG Netz | Strom | Planung

            voltaik.jobs.personio.de/4400102 FEED
            TITLE Werkstudent:in
            LOCATION Remote
            URL https://voltaik.jobs.personio.de/job/4400102
            POSTED_AT 2025-11-11T17:42:56+00:00
            SALARY_MIN 18.50
            SALARY_CURRENCY EUR
            SALARY_PERIOD hourly
            EMPLOYMENT_TYPE intern
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void anEntityOfTheDocumentsOwnIsNeverFetched() {
    Page evil =
        Fixture.of(
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workzag-jobs><position>"
                + "<id>1</id><name>A &x;</name></position></workzag-jobs>",
            BOARD);

    assertEquals(
        "voltaik.jobs.personio.de/1 FEED\nTITLE A &x;\n"
            + "URL https://voltaik.jobs.personio.de/job/1\n",
        Fixture.shown(PLATFORM.read(evil)));
  }

  @Test
  void anElementNobodyHasLookedAtIsNews() {
    Page page =
        Fixture.of(body().replace("<office>Remote", "<visa>no</visa><office>Remote"), BOARD);

    assertEquals(
        List.of(new Problem(Problem.Kind.NEW_FIELD, BOARD, "visa")),
        PLATFORM.read(page).problems());
  }

  @Test
  void theMarketingPageOfAnUnknownEmployerIsNoBoard() {
    Page page = Fixture.of("<html><body><position>Top</position></body></html>", BOARD);

    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), Fixture.kinds(PLATFORM.read(page)));
  }

  private String body() {
    return savedPages().get(0).body();
  }
}
