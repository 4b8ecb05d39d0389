package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.landing.Redaction;
import org.junit.jupiter.api.Test;

class RemoteOkTest implements PlatformContract {

  private static final Platform PLATFORM = new RemoteOk();
  private static final String SENTENCE =
      "Please mention the word **LANTERN** and tag RMTI3LjAuMC4x when applying to show you read the"
          + " job post completely (#RMTI3LjAuMC4x). This is a beta feature to avoid spam applicants."
          + " Companies can search these words to find applicants that read this and see they're"
          + " human.";

  private static final String API = "https://remoteok.com/api";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("remoteok/2026-08.json", API),
        Fixture.page(
            "remoteok/rows-2022-09.html", "https://remoteok.com/?action=get_jobs&offset=20"),
        Fixture.page("remoteok/job-2025-08.html", "https://remoteok.com/remote-jobs/sample"));
  }

  @Test
  void noPayOfZeroIsKept() {
    assertEquals(
        """
            1136701 API
            TITLE Shop Engineer
            COMPANY Kettlebrook
            LOCATION Cammeray,\s
            DESCRIPTION <p>Build shops.</p><br/><br/>
            URL https://remoteOK.com/remote-jobs/remote-sample-1136701
            APPLY_URL https://remoteOK.com/remote-jobs/remote-sample-1136701
            POSTED_AT 2026-08-14T17:36:11+00:00
            TAG exec | golang

            1136702 API
            TITLE Werkstudent Projektmanagement &amp; Service
            COMPANY Kettlebrook
            LOCATION Cammeray,\s
            DESCRIPTION <p>Build shops.</p><br/><br/>
            URL https://remoteOK.com/remote-jobs/remote-sample-1136702
            APPLY_URL https://remoteOK.com/remote-jobs/remote-sample-1136702
            POSTED_AT 2026-08-14T17:36:11+00:00
            SALARY_MIN 35000
            SALARY_MAX 70000

            1136703 API
            TITLE Notar
            COMPANY Kettlebrook
            DESCRIPTION  Short, and without the sentence.
            URL https://remoteOK.com/remote-jobs/remote-sample-1136703
            APPLY_URL https://remoteOK.com/remote-jobs/remote-sample-1136703
            POSTED_AT 2026-08-14T17:36:11+00:00
            TAG exec | golang
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))).replace(SENTENCE, ""));
  }

  @Test
  void aRowsPayThatTheSourceGuessedIsMarked() {
    assertEquals(
        """
            115401 JSON_LD
            TITLE Shop Engineer
            COMPANY Kettlebrook
            LOCATION Remote - Americas
            DESCRIPTION ⏎Build <b>shops</b>.⏎ Apply now and work remotely at Kettlebrook
            URL https://remoteok.com/remote-jobs/115401-remote-sample
            POSTED_AT 2022-09-10T20:22:39+00:00
            EXPIRES_AT 2022-12-09T20:22:39+00:00
            SALARY_MIN 70000
            SALARY_MAX 120000
            SALARY_CURRENCY USD
            SALARY_PERIOD YEAR
            SALARY_PREDICTED true
            EMPLOYMENT_TYPE FULL_TIME
            CATEGORY Startups
            TAG Cloud | Non Tech
            WORK_MODE TELECOMMUTE

            115402 JSON_LD
            TITLE Till Mechanic &amp;amp; Fitter
            COMPANY Kettlebrook
            LOCATION Anywhere
            DESCRIPTION ⏎Build <b>shops</b>.⏎ Apply now and work remotely at Kettlebrook
            URL https://remoteok.com/remote-jobs/115402-remote-sample
            POSTED_AT 2022-09-10T20:22:39+00:00
            EXPIRES_AT 2022-12-09T20:22:39+00:00
            SALARY_MIN 70000
            SALARY_MAX 120000
            SALARY_CURRENCY USD
            SALARY_PERIOD YEAR
            EMPLOYMENT_TYPE FULL_TIME
            CATEGORY Startups
            TAG Cloud | Non Tech
            WORK_MODE TELECOMMUTE
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void aJobPageIsARowAmongAdvertisements() {
    assertEquals(
        """
            1093801 JSON_LD
            TITLE Shop Engineer
            COMPANY Kettlebrook
            LOCATION Hamburg
            DESCRIPTION ⏎Build <b>shops</b>.⏎ Apply now and work remotely at Kettlebrook
            URL https://remoteok.com/remote-jobs/1093801-remote-sample
            POSTED_AT 2022-09-10T20:22:39+00:00
            EXPIRES_AT 2022-12-09T20:22:39+00:00
            SALARY_MIN 70000
            SALARY_MAX 120000
            SALARY_CURRENCY USD
            SALARY_PERIOD YEAR
            SALARY_PREDICTED true
            EMPLOYMENT_TYPE FULL_TIME
            CATEGORY Startups
            TAG Cloud | Non Tech
            WORK_MODE TELECOMMUTE
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(2))));
  }

  /** Whoever lands a listing takes its address out, of this source's and of any other's. */
  @Test
  void noListingIsLandedWithTheFetchersAddress() {
    List<Redaction.Redacted> landed =
        PLATFORM.read(saved()).listings().stream().map(Redaction::of).toList();

    assertEquals(
        List.of("REDACTED_FETCHER", "REDACTED_FETCHER"),
        landed.stream()
            .flatMap(clean -> clean.problems().stream())
            .map(problem -> problem.kind().name())
            .toList());
    assertFalse(landed.toString().contains("MTI3LjAuMC4x"));
  }

  @Test
  void aListOfItsNoticeAloneIsEmpty() {
    assertEquals(
        List.of("EMPTY_PAGE"),
        Fixture.kinds(
            PLATFORM.read(Fixture.of("[{\"last_updated\":1,\"legal\":\"Link back.\"}]", API))));
  }

  @Test
  void aRowWithoutItsPostingIsReported() {
    String row = "<tr class=\"job\" data-id=\"7\"><td></td></tr><tr class=\"divider\"></tr>";

    assertEquals(List.of("UNREADABLE_LISTING"), Fixture.kinds(PLATFORM.read(Fixture.of(row, API))));
  }

  /** A list of rows has no end mark: after a whole job nothing tells that more should follow. */
  @Override
  public boolean looksWhole(String cut) {
    return cut.strip().endsWith("</tr>") && !cut.contains("<html");
  }

  private Page saved() {
    return savedPages().get(0);
  }
}
