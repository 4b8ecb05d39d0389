package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem;
import org.junit.jupiter.api.Test;

class RemotiveTest implements PlatformContract {

  private static final Platform PLATFORM = new Remotive();
  private static final String API = "https://remotive.com/api/remote-jobs";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(Fixture.page("remotive/2026-08.json", API));
  }

  @Test
  void everyListingIsReadAsPrinted() {
    assertEquals(
        """
            900001 API
            TITLE Data Labeller
            COMPANY Quillfern
            LOCATION USA, CST (UTC-6)
            DESCRIPTION <p>Label things &amp; count them.</p>
            URL https://remotive.com/remote-jobs/data/labeller-900001
            POSTED_AT 2026-07-26T20:49:11
            SALARY $18 - $22/hr
            EMPLOYMENT_TYPE freelance
            CATEGORY Data and Analytics
            TAG research | spreadsheets

            900002 API
            TITLE Backend Engineer
            COMPANY Ostrava & Söhne
            LOCATION Americas, Europe, Asia
            DESCRIPTION <p>Kotlin, “quotes”, 東京.</p>
            URL https://remotive.com/remote-jobs/software-development/backend-900002
            POSTED_AT 2026-07-25T08:00:00
            CATEGORY Software Development

            900003 API
            TITLE Task Worker
            COMPANY Murmel
            LOCATION Worldwide
            DESCRIPTION <p>⏎</p>
            URL https://remotive.com/remote-jobs/all-others/tasks-900003
            POSTED_AT 2026-07-24T08:00:00
            SALARY Pay per task
            EMPLOYMENT_TYPE part_time
            CATEGORY All others
            TAG AI/ML
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void theSourceSaysHowManyListingsThereAre() {
    Page cutShort = Fixture.of(saved().body().replace("-count\": 3", "-count\": 30"), API);

    assertEquals(OptionalLong.of(30), PLATFORM.read(cutShort).advertised());
    assertEquals(OptionalLong.of(3), PLATFORM.read(saved()).advertised());
  }

  @Test
  void aListingWithoutItsIdIsLeftOutAndReported() {
    Reading reading =
        PLATFORM.read(
            Fixture.of(
                "{\"jobs\":[{\"title\":\"Cook\"},{\"id\":7,\"title\":\" \"},{\"id\":8,\"title\":\"Baker\"}]}",
                API));

    assertEquals("8 API\nTITLE Baker\n", Fixture.shown(reading));
    assertEquals(
        List.of(
            new Problem(Problem.Kind.MISSING_FIELD, API, "a listing without an id: Cook"),
            new Problem(Problem.Kind.MISSING_FIELD, API, "a listing without a title: 7")),
        reading.problems());
  }

  @Test
  void aNameNobodyHasLookedAtIsNewsOnceAPage() {
    Reading reading =
        PLATFORM.read(
            Fixture.of(
                """
                {"jobs":[{"id":1,"title":"Cook","perks":[],"salary":{"min":3}},
                         {"id":2,"title":"Baker","perks":[]}],"next":null,"page":2}
                """,
                API));

    assertEquals(
        List.of(
            new Problem(Problem.Kind.NEW_FIELD, API, "page"),
            new Problem(Problem.Kind.NEW_FIELD, API, "perks"),
            new Problem(Problem.Kind.NEW_FIELD, API, "salary: of a kind never seen before")),
        reading.problems());
  }

  @Test
  void aPageOfHtmlInPlaceOfJsonSaysHowItBegins() {
    assertEquals(
        Reading.failed(
            new Problem(
                Problem.Kind.UNKNOWN_PAGE_SHAPE,
                API,
                "JSON expected; the page begins \"<!DOCTYPE html> <title>Moved</title>\"")),
        PLATFORM.read(Fixture.of("<!DOCTYPE html>\n<title>Moved</title>", API)));
  }

  private Page saved() {
    return savedPages().get(0);
  }
}
