package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HackerNewsTest implements PlatformContract {

  private static final Platform PLATFORM = new HackerNews();
  private static final String API = "https://hn.algolia.com/api/v1/";
  private static final String THREADS =
      API + "search_by_date?tags=story,author_whoishiring&hitsPerPage=1000";
  private static final String COMMENTS =
      API + "search_by_date?tags=comment,story_47000000&hitsPerPage=1000";

  @Override
  public Platform platform() {
    return PLATFORM;
  }

  @Override
  public List<Page> savedPages() {
    return List.of(
        Fixture.page("hackernews/comments-2026-05.json", COMMENTS),
        Fixture.page("hackernews/tree-2026-06.json", API + "items/48000000"),
        Fixture.page(
            "hackernews/items-2019-09.json",
            "https://hacker-news.firebaseio.com/v0/items/whoishiring-2019-09.json"));
  }

  @Test
  void commentsOnTheThreadAreListingsAndRepliesAreNot() {
    assertEquals(
        """
            47000005 API
            TITLE Senior Data Engineer
            COMPANY Tarnholm (YC S21)
            LOCATION Berlin or REMOTE (EU)
            DESCRIPTION Tarnholm (YC S21) | Senior Data Engineer | Berlin or REMOTE (EU) | Full-time | &euro;80k–100k | <a href="https:&#x2F;&#x2F;tarnholm.example&#x2F;jobs" rel="nofollow">https:&#x2F;&#x2F;tarnholm.example&#x2F;jobs</a><p>We boil water with Kafka. It&#x27;s fun.
            URL https://news.ycombinator.com/item?id=47000005
            POSTED_AT 2026-05-05T15:01:28Z
            SALARY €80k–100k
            EMPLOYMENT_TYPE Full-time

            47000003 API
            TITLE Kilnworks is hiring a potter in Bend.
            DESCRIPTION Kilnworks is hiring a potter in Bend. Write to us.<p>Clay | wheels
            URL https://news.ycombinator.com/item?id=47000003
            POSTED_AT 2026-05-03T15:01:28Z
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(0))));
  }

  @Test
  void aThreadAsATreeHoldsTheSame() {
    assertEquals(
        """
            48000001 API
            TITLE Rack Technicians
            COMPANY Fjordhost
            LOCATION ONSITE, Bremen, Germany | Onsite
            DESCRIPTION Fjordhost|Rack Technicians|ONSITE, Bremen, Germany|Full-time, Onsite
            URL https://news.ycombinator.com/item?id=48000001
            POSTED_AT 2026-06-01T15:01:21.000Z
            EMPLOYMENT_TYPE Full-time

            48000003 API
            TITLE REMOTE | Voltaik | Rust, Go
            LOCATION REMOTE | Voltaik
            DESCRIPTION REMOTE | Voltaik | Rust, Go<p>More.
            URL https://news.ycombinator.com/item?id=48000003
            POSTED_AT 2026-06-03T15:01:21.000Z
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(1))));
  }

  @Test
  void whatWasDeletedOrKilledIsNoListing() {
    assertEquals(
        """
            20800002 API
            TITLE Archive Manager
            COMPANY Paperhall
            LOCATION Salem, OR
            DESCRIPTION Paperhall | Archive Manager | Salem, OR
            URL https://news.ycombinator.com/item?id=20800002
            POSTED_AT 1567533557

            20800006 API
            TITLE Lead Gardener (greenhouses)
            COMPANY Glasshouse Ltd
            LOCATION Leeds, UK
            DESCRIPTION Glasshouse Ltd | Lead Gardener (greenhouses) | Leeds, UK | £24k | visa
            URL https://news.ycombinator.com/item?id=20800006
            POSTED_AT 1567533590
            SALARY £24k
            """,
        Fixture.shown(PLATFORM.read(savedPages().get(2))));
  }

  @Test
  void thePageOfThreadsLeadsToThoseForEmployersNewestFirst() {
    Reading reading = PLATFORM.read(Fixture.page("hackernews/threads-2026-05.json", THREADS));

    assertEquals(
        new Reading(
            List.of(),
            List.of(
                URI.create(COMMENTS),
                URI.create(API + "search_by_date?tags=comment,story_2503000&hitsPerPage=1000")),
            OptionalLong.empty(),
            List.of()),
        reading);
  }

  @Test
  void aPageOfThreadsThatNamesNoneIsAProblem() {
    String body = Fixture.page("hackernews/threads-2026-05.json", THREADS).body();
    Page other = Fixture.of(body.replaceAll("(?i)who is hiring", "who is tired"), THREADS);

    assertEquals(List.of("EMPTY_PAGE"), Fixture.kinds(PLATFORM.read(other)));
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1", "1200, 1"})
  void whatASearchHoldsBackIsAskedForByItsTime(int nbHits, int pages) {
    String body = saved().replace("\"nbHits\": 3", "\"nbHits\": " + nbHits);
    URI older = URI.create(COMMENTS + "&numericFilters=created_at_i%3C%3D1777600003");

    assertEquals(
        Collections.nCopies(pages, older), PLATFORM.read(Fixture.of(body, COMMENTS)).nextPages());
    assertEquals(
        Collections.nCopies(pages, older),
        PLATFORM
            .read(Fixture.of(body, COMMENTS + "&numericFilters=created_at_i%3C%3D19"))
            .nextPages());
  }

  @ParameterizedTest
  @CsvSource({
    "'', {\"hits\":[REPLY]}, EMPTY_PAGE",
    "&numericFilters=created_at_i%3C%3D9, {\"hits\":[REPLY]}, ",
    "&numericFilters=created_at_i%3C%3D9, {\"hits\":[]}, EMPTY_PAGE",
    "&numericFilters=created_at_i%3C%3D9, {\"hits\":{}}, UNKNOWN_PAGE_SHAPE",
    "'', '{\"hits\":[17,null]}', UNREADABLE_LISTING",
  })
  void onlyTheRestOfAThreadMayBeRepliesAlone(String rest, String body, String kind) {
    String reply =
        "{\"objectID\":\"9\",\"parent_id\":8,\"story_id\":1,\"comment_text\":\"Cook | Bath\"}";
    Page page = Fixture.of(body.replace("REPLY", reply), COMMENTS + rest);

    assertEquals(Stream.ofNullable(kind).toList(), Fixture.kinds(PLATFORM.read(page)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          Acme | Senior Rust Engineer | Berlin, Germany | ONSITE ^ TITLE Senior Rust Engineer, COMPANY Acme, LOCATION Berlin, Germany / ONSITE
          Acme|Designer|London, UK, Full-time, Onsite|£50k + equity|VISA ^ TITLE Designer, COMPANY Acme, LOCATION London, UK / Onsite, SALARY £50k + equity, EMPLOYMENT_TYPE Full-time
          Booking.io (YC S21) | Full Time, INTERNS, HYBRID, Zurich | Security Engineers | https://r2c.dev/ ^ TITLE Security Engineers, COMPANY Booking.io (YC S21), LOCATION INTERNS, HYBRID, Zurich, EMPLOYMENT_TYPE Full Time / INTERNS, HYBRID, Zurich
          Acme | Computational drug design | Various engineering roles | NYC ^ TITLE Various engineering roles, COMPANY Acme, LOCATION NYC
          Acme | Product, Data | NYC | jobs@acme.example | see acme.com ^ TITLE Product, Data, COMPANY Acme, LOCATION NYC
          Acme | NYC | Full-time remote | US citizens | Series B ^ TITLE Acme | NYC | Full-time remote | US citizens | Series B, COMPANY Acme, LOCATION NYC / Full-time remote, EMPLOYMENT_TYPE Full-time remote
          Software Engineer -- Kilns | Oslo, Norway ^ TITLE Software Engineer -- Kilns, LOCATION Oslo, Norway
          REMOTE | PHP Developer ^ TITLE PHP Developer, LOCATION REMOTE
          Acme Inc. is hiring cooks in Bath. Send a cake! ^ TITLE Acme Inc. is hiring cooks in Bath.
          --<p><i>Acme</i> &amp; Sons | Cook ^ TITLE Acme & Sons | Cook, COMPANY Acme & Sons, LOCATION Cook
          """)
  void aHeaderSaysWhoWhatAndWhere(String comment, String expected) {
    String read =
        shown(comment)
            .lines()
            .filter(
                line ->
                    line.matches("(TITLE|COMPANY|LOCATION|SALARY|EMPLOYMENT_TYPE|WORK_MODE) .*"))
            .collect(Collectors.joining(", "));

    assertEquals(expected.replace(" / ", " | "), read);
  }

  @Test
  void aLongLineIsCutAtAWord() {
    assertEquals(
        "TITLE " + "word ".repeat(40).strip(),
        shown("word ".repeat(200_000)).lines().skip(1).findFirst().orElse(""));
    assertEquals(
        "TITLE " + "a".repeat(200),
        shown("a".repeat(1_000_000)).lines().skip(1).findFirst().orElse(""));
  }

  @Test
  void aCommentWithoutAWordIsReported() {
    assertEquals(List.of("MISSING_FIELD"), Fixture.kinds(PLATFORM.read(comment("<p>--- 17"))));
  }

  private static String shown(String comment) {
    return Fixture.shown(PLATFORM.read(comment(comment)));
  }

  private static Page comment(String text) {
    return Fixture.of(
        "{\"hits\":[{\"objectID\":\"2\",\"parent_id\":1,\"story_id\":1,\"comment_text\":\""
            + text
            + "\"}]}",
        COMMENTS);
  }

  private String saved() {
    return savedPages().get(0).body();
  }
}
