package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import org.junit.jupiter.api.Test;

class WorkingNomadsTest implements PlatformContract {

  private static final Platform PLATFORM = new WorkingNomads();
  private static final String API = "https://www.workingnomads.com/api/exposed_jobs/";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("workingnomads/2026-07.json", API));
  }

  @Test
  void tagsInOneTextAreSeveral() {
    assertEquals(
        """
            https://www.workingnomads.com/job/go/1700001/ API
            TITLE Maps Evaluator
            COMPANY Peregrine Atlas
            LOCATION Japan - Remote
            DESCRIPTION <p><strong>Evaluate maps</strong></p>
            URL https://www.workingnomads.com/job/go/1700001/
            POSTED_AT 2026-07-07T06:32:47-04:00
            CATEGORY Development
            TAG data analyst | english

            https://www.workingnomads.com/job/go/1700002/ API
            TITLE E-mail + SMS Strategist
            COMPANY Bellwether Bath
            LOCATION Global
            DESCRIPTION <p>Write.</p>
            URL https://www.workingnomads.com/job/go/1700002/
            POSTED_AT 2026-07-07T12:04:59-04:00
            CATEGORY Marketing
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }
}
