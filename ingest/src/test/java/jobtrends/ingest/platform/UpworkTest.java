package jobtrends.ingest.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import org.junit.jupiter.api.Test;

class UpworkTest implements PlatformContract {

  private static final Platform PLATFORM = new Upwork();
  private static final URI API = PLATFORM.pagesFor("bakery \"C++\"").get(0);
  private static final String SITE = "https://www.upwork.com/nx/search/jobs/?q=bakery";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("upwork/graphql.json", API.toString()),
        Fixture.page("upwork/state.json", SITE),
        Fixture.page("upwork/2026-05.html", SITE));
  }

  @Test
  void everyNodeOfAnAnswerIsReadAsPrinted() {
    assertEquals(
        """
            2058000000000000001 API
            TITLE Till software for a bakery
            DESCRIPTION Count loaves.⏎⏎In Python.
            URL https://www.upwork.com/jobs/~022058000000000000001
            POSTED_AT 2026-08-14T10:05:00+0000
            SALARY_MIN 15.0
            SALARY_MAX 35.0
            SALARY_CURRENCY USD
            SALARY_PERIOD hourly
            EMPLOYMENT_TYPE Less than 30 hrs/week
            SENIORITY INTERMEDIATE
            CATEGORY Web, Mobile & Software Dev | Desktop Software Development
            TAG Python | Point of Sale

            2058000000000000002 API
            TITLE A logo
            DESCRIPTION A loaf.
            URL https://www.upwork.com/jobs/~022058000000000000002
            POSTED_AT 2026-08-14T09:05:00+0000
            SALARY_MIN 90000.0
            SALARY_MAX 90000.0
            SALARY_CURRENCY USD
            SALARY_PERIOD fixed
            SENIORITY EXPERT
            CATEGORY Design & Creative

            2058000000000000003 API
            TITLE Somebody
            DESCRIPTION Ask me.
            URL https://www.upwork.com/jobs/~022058000000000000003
            POSTED_AT 2026-08-14T08:05:00+0000
            EMPLOYMENT_TYPE More than 30 hrs/week
            SENIORITY ENTRY_LEVEL
            CATEGORY Admin Support | Data Entry
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void ofAPagesStateTheSitesMarksAndKeysAreUndone() {
    assertEquals(
        """
            2058000000000000011 EMBEDDED_JSON
            TITLE Bakery till
            DESCRIPTION Count loaves &amp; <b>rolls</b>.
            URL https://www.upwork.com/jobs/~022058000000000000011
            POSTED_AT 2026-05-25T10:05:00.000Z
            SALARY_MIN 30
            SALARY_MAX 60
            SALARY_PERIOD hourly
            EMPLOYMENT_TYPE partTime
            SENIORITY Intermediate
            TAG Python | Point of Sale

            2058000000000000012 EMBEDDED_JSON
            TITLE A logo
            DESCRIPTION A loaf.
            URL https://www.upwork.com/jobs/~022058000000000000012
            POSTED_AT 2026-05-25T09:05:00.000Z
            SALARY_MIN 500
            SALARY_MAX 500
            SALARY_CURRENCY USD
            SALARY_PERIOD fixed
            SENIORITY EntryLevel

            2058000000000000013 EMBEDDED_JSON
            TITLE Somebody
            DESCRIPTION Ask me.
            URL https://www.upwork.com/jobs/~022058000000000000013
            POSTED_AT 2026-05-25T08:05:00.000Z
            EMPLOYMENT_TYPE fullTime
            SENIORITY Expert
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void everyCardOfAPageIsRead() {
    assertEquals(
        """
            2058000000000000021 HTML
            TITLE Bakery till
            DESCRIPTION Count loaves &amp; rolls.⏎⏎In Python.
            URL https://www.upwork.com/jobs/~022058000000000000021
            POSTED_AT 2 hours ago
            SALARY Hourly: $15.00 - $35.00
            EMPLOYMENT_TYPE 1 to 3 months, Less than 30 hrs/week
            SENIORITY Intermediate
            TAG Python | Point of Sale

            2058000000000000022 HTML
            TITLE A logo
            DESCRIPTION A loaf.
            URL https://www.upwork.com/jobs/~022058000000000000022
            POSTED_AT yesterday
            SALARY_MIN 1,500.00
            SALARY_MAX 1,500.00
            SALARY_CURRENCY $
            SALARY_PERIOD fixed
            SENIORITY Expert

            2058000000000000023 HTML
            TITLE Somebody
            DESCRIPTION Ask me.
            URL https://www.upwork.com/jobs/~022058000000000000023
            POSTED_AT 8 hours ago
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(2))));
  }

  @Test
  void theStateIsTheSameWithOrWithoutWhatIsAroundIt() {
    Page saved = savedPages().get(1);
    String state = saved.body().strip();
    String search = state.substring(state.indexOf("{\"status\""), state.length() - 2);

    for (String body : List.of("{\"jobsSearch\":" + search + "}", search)) {
      assertEquals(
          PLATFORM.read(saved).listings(), PLATFORM.read(Fixture.withBody(saved, body)).listings());
    }
  }

  @Test
  void aQueryIsNamedByAnAddressAndGoesOnAtTheCursor() {
    assertEquals(
        "{\"filter\":{\"searchExpression_eq\":\"bakery \\\"C++\\\"\","
            + "\"pagination_eq\":{\"after\":\"0\",\"first\":50}},\"sort\":[{\"field\":\"RECENCY\"}]}",
        Queries.value(API, "variables").orElseThrow());
    assertTrue(Queries.value(API, "query").orElseThrow().startsWith("query($filter:"));

    Reading reading = PLATFORM.read(savedPages().get(0));

    assertEquals(OptionalLong.of(120), reading.advertised());
    assertEquals(
        List.of(
            URLDecoder.decode(API.toString(), UTF_8)
                .replace("\"after\":\"0\"", "\"after\":\"50\"")),
        reading.nextPages().stream()
            .map(next -> URLDecoder.decode(next.toString(), UTF_8))
            .toList());
    assertEquals(
        URLDecoder.decode(PLATFORM.firstPages().get(0).toString(), UTF_8),
        URLDecoder.decode(API.toString(), UTF_8)
            .replace("\"searchExpression_eq\":\"bakery \\\"C++\\\"\",", ""));
    assertEquals(List.of(), PLATFORM.pagesFor(" "));
  }

  @Test
  void theLastPageAndAPageOfAnotherQueryNameNoNext() {
    Page saved = savedPages().get(0);
    Page last = Fixture.withBody(saved, saved.body().replace("Page\":true", "Page\":false"));

    assertEquals(List.of(), PLATFORM.read(last).nextPages());
    assertEquals(
        List.of(),
        PLATFORM.read(Fixture.of(saved.body(), "https://api.upwork.com/graphql")).nextPages());
  }

  @Test
  void anAnswerThatNamesAnErrorIsNoQuietMarket() {
    Page saved = savedPages().get(0);
    Reading refused =
        PLATFORM.read(
            Fixture.withBody(
                saved, "{\"errors\":[{\"message\":\"no such scope\"}],\"data\":null}"));

    assertEquals(List.of("UNKNOWN_PAGE_SHAPE"), Fixture.kinds(refused));
    assertEquals("the answer names an error: no such scope", refused.problems().get(0).detail());
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    String nothing =
        "{\"data\":{\"marketplaceJobPostingsSearch\":{\"totalCount\":0,\"edges\":[]}}}";

    assertEquals(List.of(), Fixture.kinds(PLATFORM.read(Fixture.of(nothing, API.toString()))));
    assertEquals(
        List.of("EMPTY_PAGE"),
        Fixture.kinds(PLATFORM.read(Fixture.of(nothing.replace("0", "7"), API.toString()))));
  }

  @Test
  void marksAreUndoneInLinearTime() {
    String open = "<span class=\"highlight\">".repeat(40_000);
    String body = "[{\"uid\":\"1\",\"title\":\"t\",\"description\":\"";
    String page = "{\"jobs\":" + body + open.replace("\"", "\\\"") + "\"}]}";

    Reading reading = PLATFORM.read(Fixture.of(page, SITE));

    assertEquals(open, reading.listings().get(0).first(Field.DESCRIPTION).orElseThrow());
  }
}
