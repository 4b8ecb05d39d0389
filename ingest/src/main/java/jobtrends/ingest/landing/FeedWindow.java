package jobtrends.ingest.landing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobtrends.files.Json;
import jobtrends.model.Field;
import jobtrends.model.RawListing;
import jobtrends.model.SourceRun.WindowGap;
import jobtrends.model.Times;

/**
 * What a source that shows only its newest listings showed in one run.
 *
 * @param posted posting time by native id; absent where none can be read
 */
record FeedWindow(Map<String, Optional<Instant>> posted) {

  /** With fewer listings than that a whole turnover between two runs is nothing unusual. */
  private static final int LEAST_TO_TELL = 10;

  /** Advertisements pinned to the top of a feed stay while everything else slides past. */
  private static final double MOST_PINNED = 0.05;

  FeedWindow {
    posted = Map.copyOf(posted);
  }

  static FeedWindow of(Path landing) {
    Map<String, Optional<Instant>> posted = new HashMap<>();
    if (Files.exists(landing)) {
      Json.forEachLine(
          landing,
          RawListing.class,
          listing -> posted.put(listing.key().nativeId(), postedAt(listing)));
    }
    return new FeedWindow(posted);
  }

  /** A time long after the fetch is no posting time; one without a zone may be off by hours. */
  private static Optional<Instant> postedAt(RawListing listing) {
    return listing
        .first(Field.POSTED_AT)
        .flatMap(Times::read)
        .filter(time -> !time.isAfter(listing.fetchedAt().plus(Duration.ofDays(1))));
  }

  /**
   * What slid past unseen since an earlier window (S7). Two windows that follow each other hold the
   * earlier one's newest listings both. Where not one listing is in both there is a gap, whatever
   * the times say; where only a few are, there is one when those few are not the earlier one's
   * newest and all the others were posted after it.
   */
  Optional<WindowGap> gapSince(FeedWindow before) {
    if (Math.min(posted.size(), before.posted.size()) < LEAST_TO_TELL) {
      return Optional.empty();
    }
    Set<String> both = new HashSet<>(posted.keySet());
    both.retainAll(before.posted.keySet());
    Set<String> fresh = new HashSet<>(posted.keySet());
    fresh.removeAll(both);
    var gap = new WindowGap(before.newest(before.posted.keySet()), oldest(fresh));
    boolean lost =
        both.isEmpty()
            || (both.size() <= MOST_PINNED * posted.size()
                && isAfter(gap.newestBefore(), before.newest(both))
                && isAfter(gap.oldestNow(), gap.newestBefore()));
    return Optional.of(gap).filter(any -> lost);
  }

  private static boolean isAfter(Optional<Instant> late, Optional<Instant> early) {
    return late.isPresent() && early.isPresent() && late.get().isAfter(early.get());
  }

  private Optional<Instant> newest(Collection<String> ids) {
    return times(ids).max(Instant::compareTo);
  }

  private Optional<Instant> oldest(Collection<String> ids) {
    return times(ids).min(Instant::compareTo);
  }

  private Stream<Instant> times(Collection<String> ids) {
    return ids.stream().flatMap(id -> posted.get(id).stream());
  }
}
