package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class GreenhouseTest implements PlatformContract {

  private static final Platform PLATFORM = new Greenhouse();
  private static final String BOARD =
      "https://boards-api.greenhouse.io/v1/boards/quillmark/jobs?content=true&pay_transparency=true";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("greenhouse/2026-07.json", BOARD));
  }

  @Test
  void ofPayOneRangeIsReadAndACompanyNotPrintedIsNamedByItsBoard() {
    assertEquals(
        """
            7100001 API
            TITLE Bookbinder
            COMPANY Quillmark
            LOCATION Porto, Portugal
            DESCRIPTION &lt;p&gt;Bind books &amp;amp; boxes.&amp;nbsp;Gladly.&lt;/p&gt;
            URL https://job-boards.greenhouse.io/quillmark/jobs/7100001
            POSTED_AT 2026-06-01T05:58:03-04:00
            EXPIRES_AT 2026-09-30T23:59:59-04:00
            SALARY_MIN 28500.50
            SALARY_MAX 36000.00
            SALARY_CURRENCY EUR
            SALARY_PERIOD Annual
            CATEGORY Bindery
            LANGUAGE en

            7100002 API
            TITLE Paper Buyer
            COMPANY quillmark
            LOCATION Remote, US
            DESCRIPTION &lt;p&gt;Buy paper.&lt;/p&gt;
            URL https://quillmark.example/careers?gh_jid=7100002
            POSTED_AT 2026-07-01T05:58:03-04:00
            LANGUAGE en

            7100003 API
            TITLE Gilder
            COMPANY Quillmark
            LOCATION Lyon
            DESCRIPTION &lt;p&gt;Dorer.&lt;/p&gt;
            URL https://job-boards.greenhouse.io/quillmark/jobs/7100003
            POSTED_AT 2026-07-02T05:58:03-04:00
            SALARY_MIN 41000.00
            SALARY_CURRENCY EUR
            CATEGORY Bindery | Gold
            LANGUAGE fr
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aBoardBeginsWhereItsTokenSays() {
    assertEquals(List.of(URI.create(BOARD)), PLATFORM.pagesFor("quillmark"));
    assertEquals(List.of(), PLATFORM.pagesFor("../quillmark"));
  }

  @Test
  void aBoardThatSaysItHasNoJobIsEmptyAndAnyOtherWithoutOneIsNot() {
    assertEquals(List.of(), kinds("{\"jobs\":[],\"meta\":{\"total\":0}}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"jobs\":[],\"meta\":{\"total\":3}}"));
    assertEquals(List.of("EMPTY_PAGE"), kinds("{\"jobs\":[],\"meta\":{}}"));
    assertEquals(List.of("TRUNCATED"), kinds("{\"meta\":{\"total\":0},\"jobs\":["));
    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), kinds("{\"meta\":{\"total\":0}}"));
  }

  @Test
  void itSaysHowManyJobsItHas() {
    assertEquals(OptionalLong.of(3), PLATFORM.read(savedPages().get(0)).advertised());
  }

  private static List<String> kinds(String body) {
    return Fixture.kinds(PLATFORM.read(Fixture.of(body, BOARD)));
  }
}
