package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.Test;

class FeedWindowsTest {

  @Test
  void aFeedOfTheNewestIsKnownByItsSizeThoughItsListingsChange() {
    List<FeedWindows.Shown> feed =
        shown("a", "300 300 300 299 310 375 375 375 376", "1 2 3 4 5 6 7 8 9");

    FeedWindows windows = FeedWindows.of(feed);

    assertEquals(List.of("a: newest 300, 310, 375"), windows.words());
    assertEquals("asked, newest 300", windows.scope(feed.get(3).run()));
    assertEquals("asked, newest 310", windows.scope(feed.get(4).run()));
    assertEquals("asked, newest 375", windows.scope(feed.get(8).run()));
  }

  @Test
  void aBoardThatHardlyChangesIsNoFeed() {
    assertEquals(List.of(), words(shown("a", "63 63 63 63 63 64 64 62", "1 1 1 1 1 2 2 3")));
  }

  @Test
  void aWholeBoardSeldomHasTheSameSizeTwice() {
    assertEquals(List.of(), words(shown("a", "77 78 77 77 73 75 71 69 69", "1 2 3 4 5 6 7 8 9")));
  }

  @Test
  void aSmallBoardMustKeepItsSizeExactly() {
    assertEquals(List.of(), words(shown("a", "24 23 24 23 24 23 24", "1 2 3 4 5 6 7")));
    assertEquals(
        List.of("a: newest 25"), words(shown("a", "25 25 25 25 25 25 25", "1 2 3 4 5 6 7")));
  }

  @Test
  void fiveChangesTellAndFourDoNot() {
    assertEquals(List.of(), words(shown("a", "100 100 100 100 100", "1 2 3 4 5")));
    assertEquals(
        List.of("a: newest 100"), words(shown("a", "100 100 100 100 100 100", "1 2 3 4 5 6")));
  }

  @Test
  void sourcesAreToldApart() {
    var both = new ArrayList<>(shown("b", "100 100 100 100 100 100", "1 2 3 4 5 6"));
    both.addAll(shown("a", "7 9 12 11 14 13", "1 2 3 4 5 6"));

    assertEquals(List.of("b: newest 100"), words(both));
    assertEquals("asked", FeedWindows.of(both).scope(both.get(6).run()));
  }

  private static List<String> words(List<FeedWindows.Shown> shown) {
    return FeedWindows.of(shown).words();
  }

  /** Runs on consecutive days, with sizes and what stands for the listings' identity. */
  private static List<FeedWindows.Shown> shown(String source, String sizes, String identities) {
    String[] size = sizes.split(" ");
    String[] identity = identities.split(" ");
    var shown = new ArrayList<FeedWindows.Shown>();
    for (int i = 0; i < size.length; i++) {
      long listings = Long.parseLong(size[i]);
      var counts = new SourceRun.Counts(0, 1, 0, OptionalLong.empty(), listings, listings);
      var run =
          new SourceRun(
              "run-" + i,
              LocalDate.of(2026, 7, 5).plusDays(i),
              source,
              SourceRun.Status.COMPLETE,
              "",
              counts,
              "asked",
              List.of());
      shown.add(new FeedWindows.Shown(run, Long.parseLong(identity[i])));
    }
    return shown;
  }
}
