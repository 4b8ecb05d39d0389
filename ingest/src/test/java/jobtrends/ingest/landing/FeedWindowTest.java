package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.SourceRun.WindowGap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feed posts one listing an hour: the listing's number is the hour it was posted in. */
class FeedWindowTest {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final int UNDATED = -1;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // case, before from-to, pinned, now from-to, pinned, dated?, newest before, oldest now
    "the windows overlap,                0-99,   -1, 24-123,  -1, true,  -1, -1",
    "they share one listing,             0-99,   -1, 99-198,  -1, true,  -1, -1",
    "they touch: one may lie between,    0-99,   -1, 100-199, -1, true,  99, 100",
    "the second is far newer,            0-99,   -1, 300-399, -1, true,  99, 300",
    "an old one is pinned,               0-99,    7, 300-399,  7, true,  99, 300",
    "one that was the newest is pinned,  0-99,   99, 300-399, 99, true,  -1, -1",
    "they share none and have no dates,  0-99,   -1, 300-399, -1, false, -2, -2",
    "they share one and have no dates,   0-99,    7, 300-399,  7, false, -1, -1",
    "as before,                          0-99,   -1, 0-99,    -1, true,  -1, -1",
    "it went back,                       300-399, -1, 0-99,   -1, true,  399, 0",
    "too few before to tell,             0-8,    -1, 300-399, -1, true,  -1, -1",
    "too few now to tell,                0-99,   -1, 300-308, -1, true,  -1, -1"
  })
  void aGapIsWhereTheNewestOfTheRunBeforeAreAllGone(
      String name,
      String before,
      int pinnedBefore,
      String now,
      int pinnedNow,
      boolean dated,
      int newestBefore,
      int oldestNow) {
    Optional<WindowGap> expected =
        newestBefore == -1
            ? Optional.empty()
            : Optional.of(new WindowGap(time(newestBefore), time(oldestNow)));

    assertEquals(
        expected, window(now, pinnedNow, dated).gapSince(window(before, pinnedBefore, dated)));
  }

  private static FeedWindow window(String range, int pinned, boolean dated) {
    String[] ends = range.split("-");
    Map<String, Optional<Instant>> posted = new HashMap<>();
    for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[1]); i++) {
      posted.put("id" + i, time(dated ? i : UNDATED));
    }
    if (pinned >= 0) {
      posted.put("id" + pinned, time(dated ? pinned : UNDATED));
    }
    return new FeedWindow(posted);
  }

  private static Optional<Instant> time(int hour) {
    return Optional.of(hour).filter(h -> h >= 0).map(h -> START.plus(h, ChronoUnit.HOURS));
  }
}
