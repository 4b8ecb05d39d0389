package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class BreezyTest implements PlatformContract {

  private static final Platform PLATFORM = new Breezy();
  private static final String BOARD = "https://kilnworks.breezy.hr/json?verbose=true";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("breezy/2026-07.json", BOARD));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            kilnworks.breezy.hr/aa11bb22cc33 API
            TITLE Kiln Engineer
            COMPANY Kilnworks
            LOCATION Bend, OR | Victoria, BC
            COUNTRY United States | Canada
            DESCRIPTION <p>Fire the kiln.</p>
            URL https://kilnworks.breezy.hr/p/aa11bb22cc33-kiln-engineer
            POSTED_AT 2026-07-10T19:56:44.147Z
            SALARY $70,000 – $90,000 / year
            EMPLOYMENT_TYPE Full-Time
            CATEGORY Firing

            kilnworks.breezy.hr/dd44ee55ff66 API
            TITLE Glaze Seller
            COMPANY Kilnworks
            LOCATION United States
            COUNTRY United States
            URL https://kilnworks.breezy.hr/p/dd44ee55ff66-glaze-seller
            POSTED_AT 2026-04-27T20:00:33.391Z
            EMPLOYMENT_TYPE Part-Time
            CATEGORY Sales
            WORK_MODE remote | Fully remote, no location restrictions
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theSameIdOnAnotherBoardIsAnotherJob() {
    Page other = Fixture.page("breezy/2026-07.json", "https://other.breezy.hr/json");

    assertEquals(
        "other.breezy.hr/aa11bb22cc33", PLATFORM.read(other).listings().get(0).key().nativeId());
  }
}
