package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;

/** Against invented pages in the form that stored texts of the site suggest. */
class MachineLearningJobsTest implements PlatformContract {

  private static final Platform PLATFORM = new MachineLearningJobs();
  private static final String SITE = "https://machinelearningjobs.co.uk/";
  private static final String SCIENTIST = SITE + "view-job/dough-scientist-aaaabbbbcccc";
  private static final String ENGINEER = SITE + "view-job/oven-vision-engineer-0123456789ab";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("machinelearningjobs/posting.html", SCIENTIST),
        Fixture.page("machinelearningjobs/headed.html", ENGINEER));
  }

  @Test
  void aJobIsReadByItsJsonLd() {
    assertEquals(
        """
            aaaabbbbcccc JSON_LD
            TITLE Dough Scientist
            COMPANY Crustwell
            LOCATION London, GB
            COUNTRY GB
            DESCRIPTION <p>Model gluten.</p>
            URL %s
            POSTED_AT 2026-08-03T09:00:00Z
            EXPIRES_AT 2026-09-03
            SALARY_MIN 60000
            SALARY_MAX 75000
            SALARY_CURRENCY GBP
            SALARY_PERIOD YEAR
            """
            .formatted(SCIENTIST),
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aJobWithoutItIsReadByItsHead() {
    Reading reading = PLATFORM.read(savedPages().get(1));

    assertEquals(
        """
            0123456789ab HTML
            TITLE Oven Vision Engineer - Night Shift
            COMPANY Crustwell
            LOCATION Newcastle upon Tyne
            URL %s
            """
            .formatted(ENGINEER),
        Fixture.shown(reading));
    assertEquals(List.of(), reading.nextPages());
  }

  @Test
  void anyOtherPageLeadsOnToJobs() {
    Reading reading =
        PLATFORM.read(Fixture.page("machinelearningjobs/list.html", SITE + "jobs?page=1"));

    assertEquals(
        List.of(URI.create(SCIENTIST), URI.create(ENGINEER + "?utm_source=x")),
        reading.nextPages());
    assertEquals(List.of(), reading.problems());
  }

  @Test
  void aPageThatLeadsNowhereIsAProblem() {
    Reading reading =
        PLATFORM.read(Fixture.of("<html><a href='/about'>About</a></html>", SITE + "jobs"));

    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), Fixture.kinds(reading));
  }
}
