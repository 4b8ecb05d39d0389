package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

/** Against invented pages in the form that third parties describe. */
class ToptalTest implements PlatformContract {

  private static final Platform PLATFORM = new Toptal();
  private static final String JOB =
      "https://www.toptal.com/freelance-jobs/developers/react/remote-react-developer-for-bakery-app-171";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page(
            "toptal/category.html", "https://www.toptal.com/freelance-jobs/developers/jobs"),
        Fixture.page("toptal/posting.html", JOB));
  }

  @Test
  void aCategorysJobsAreItsLinksEachOnce() {
    assertEquals(
        """
            remote-react-developer-for-bakery-app-171 HTML
            TITLE Remote React Developer for Bakery App
            URL %s

            remote-cobol-developer-part-time-9 HTML
            TITLE Remote COBOL Developer (Part-time)
            URL https://www.toptal.com/freelance-jobs/developers/cobol/remote-cobol-developer-part-time-9?ref=list
            """
            .formatted(JOB),
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aJobsPageHasTheIdOfItsLink() {
    assertEquals(
        """
            remote-react-developer-for-bakery-app-171 JSON_LD
            TITLE Remote React Developer for Bakery App
            COMPANY Toptal
            DESCRIPTION <p>Build ovens' screens.</p>
            URL %s
            POSTED_AT 2026-08-01
            EMPLOYMENT_TYPE CONTRACTOR
            WORK_MODE TELECOMMUTE
            """
            .formatted(JOB),
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  /** A job that loses its last letters must not stand for one. */
  @Test
  void aListThatEndsEarlyLosesItsLastLink() {
    Page page = savedPages().get(0);
    String body = page.body();
    Page cut = Fixture.withBody(page, body.substring(0, body.indexOf(" Developer (Part")));

    assertEquals(1, PLATFORM.read(cut).listings().size());
    assertEquals(List.of("TRUNCATED"), Fixture.kinds(PLATFORM.read(cut)));
  }
}
