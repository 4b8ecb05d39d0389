package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import org.junit.jupiter.api.Test;

/** What every platform must do. Each platform's test implements this and inherits these tests. */
interface PlatformContract {

  Platform platform();

  /** Pages of every shape the platform reads, each with several listings. */
  List<Page> savedPages();

  /** Whether a page cut here looks whole, so that nobody can know better. */
  default boolean looksWhole(String cut) {
    return false;
  }

  @Test
  default void theSamePageGivesTheSameReading() {
    for (Page page : savedPages()) {
      assertEquals(platform().read(page), platform().read(page));
    }
  }

  @Test
  default void aSavedPageHasListingsAndLosesNone() {
    for (Page page : savedPages()) {
      Reading reading = platform().read(page);

      assertFalse(reading.listings().isEmpty(), page.uri().toString());
      assertEquals(List.of(), losses(reading));
      assertFalse(Fixture.kinds(reading).contains("NEW_FIELD"), reading.problems().toString());
    }
  }

  @Test
  default void everyListingIsFoundAgainByItsOwnKey() {
    for (Page page : savedPages()) {
      List<RawListing> listings = platform().read(page).listings();

      assertEquals(listings.size(), listings.stream().map(RawListing::key).distinct().count());
      for (RawListing listing : listings) {
        assertEquals(platform().id(), listing.key().source());
        assertEquals(page.fetchedAt(), listing.fetchedAt());
        assertTrue(listing.first(Field.TITLE).isPresent(), listing.toString());
        assertTrue(listing.first(Field.URL).isPresent(), listing.toString());
      }
    }
  }

  @Test
  default void aPageThatIsNoneOfItsOwnIsAProblemAndNeverAQuietMarket() {
    for (Page page : savedPages()) {
      foreignBodies()
          .forEach(
              body -> {
                Reading reading = platform().read(Fixture.withBody(page, body));

                assertEquals(List.of(), reading.listings());
                assertFalse(losses(reading).isEmpty(), "silent about " + start(body));
              });
    }
  }

  @Test
  default void aByteOrderMarkChangesNothing() {
    for (Page page : savedPages()) {
      var marked = Fixture.withBody(page, "\uFEFF" + page.body());

      assertEquals(platform().read(page), platform().read(marked));
    }
  }

  @Test
  default void ofACutPageWhatWasWholeIsKeptAndTheCutIsReported() {
    for (Page page : savedPages()) {
      List<RawListing> whole = platform().read(page).listings();
      IntStream.range(0, page.body().length() / 37)
          .mapToObj(n -> page.body().substring(0, n * 37))
          .forEach(
              cut -> {
                Reading reading = platform().read(Fixture.withBody(page, cut));

                int kept = reading.listings().size();
                assertEquals(whole.subList(0, kept), reading.listings(), "after " + end(cut));
                assertTrue(
                    !losses(reading).isEmpty() || kept == whole.size() || looksWhole(cut),
                    "silent about a cut after " + end(cut));
                assertTrue(kept > 0 || !losses(reading).isEmpty(), "empty after " + end(cut));
              });
    }
  }

  @Test
  default void noMutationOfAPageThrowsOrLooksLikeAQuietMarket() {
    var random = new Random(20260815);
    for (Page page : savedPages()) {
      for (int n = 0; n < 400; n++) {
        Reading reading = platform().read(Fixture.withBody(page, mutated(page.body(), random)));

        assertTrue(!reading.listings().isEmpty() || !losses(reading).isEmpty());
      }
    }
  }

  private static Stream<String> foreignBodies() {
    return Stream.of(
        "",
        " \n ",
        "\uFEFF",
        "null",
        "17",
        "\"text\"",
        "[]",
        "{}",
        "[[]]",
        "{\"error\":\"rate limited\"}",
        "{\"jobs\":{}}",
        "{\"data\":[]}",
        "{\"jobs\":[]}",
        "{\"jobs\":[17,null,[]]}",
        "[{\"last_updated\":1,\"legal\":\"x\"}]",
        "<html><body>Just a moment...</body></html>",
        "<rss version=\"2.0\"><channel></channel></rss>",
        "<tr><td>nothing</td></tr>",
        "<section class=\"jobs\"></section>",
        "<script type=\"application/ld+json\">{\"@type\":\"Product\"}</script>",
        "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\"</script>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><rss><channel>&a;</channel></rss>",
        "\0\1\2\uD800",
        "a".repeat(1_000_000),
        "[".repeat(100_000),
        "{\"jobs\":".repeat(50_000),
        "<div>".repeat(50_000),
        "<rss><channel>" + "<item>".repeat(20_000));
  }

  private static String mutated(String body, Random random) {
    var text = new StringBuilder(body);
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(128));
        case 1 -> text.insert(at, "{}[]<>\"'\\,:&;/".charAt(random.nextInt(14)));
        case 2 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(60)));
        default -> text.insert(at, (char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  private static List<Problem> losses(Reading reading) {
    return reading.problems().stream().filter(problem -> problem.kind().loses()).toList();
  }

  private static String start(String body) {
    return body.substring(0, Math.min(60, body.length()));
  }

  private static String end(String body) {
    return body.substring(Math.max(0, body.length() - 60));
  }
}
