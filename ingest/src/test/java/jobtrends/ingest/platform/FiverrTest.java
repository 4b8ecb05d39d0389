package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class FiverrTest implements PlatformContract {

  private static final Platform PLATFORM = new Fiverr();

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("fiverr/gig-2021-05.html", "https://www.fiverr.com/gigs/loaf"),
        Fixture.page("fiverr/packages-2021-05.html", "https://www.fiverr.com/gigs/sourdough"));
  }

  @Test
  void aGigIsAnOfferWithAPriceOfThePiece() {
    assertEquals(
        """
            crumbdrawer/draw-a-loaf-for-your-bakery JSON_LD
            TITLE draw a loaf for your bakery
            URL https://www.fiverr.com/crumbdrawer/draw-a-loaf-for-your-bakery
            SALARY_MIN 50.00
            SALARY_MAX 50.00
            SALARY_CURRENCY USD
            SALARY_PERIOD gig
            EMPLOYMENT_TYPE gig
            CATEGORY Graphics & Design | Logo Design
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void packagesAreARangeAndTextsWithPricesAreLeftOut() {
    assertEquals(
        """
            starternamer/name-your-sourdough-6be0 JSON_LD
            TITLE name your sourdough
            URL https://www.fiverr.com/starternamer/name-your-sourdough-6be0
            SALARY_MIN 15.00
            SALARY_MAX 35.00
            SALARY_CURRENCY USD
            SALARY_PERIOD gig
            EMPLOYMENT_TYPE gig
            CATEGORY Writing & Translation
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void aGigWithoutAnAddressOfItsOwnIsThePages() {
    String product = savedPages().get(0).body().lines().skip(1).findFirst().orElseThrow();
    String page = "https://www.fiverr.com/crumbdrawer/draw-a-loaf";

    assertEquals(
        "crumbdrawer/draw-a-loaf",
        PLATFORM.read(Fixture.of(product, page)).listings().get(0).key().nativeId());
  }
}
