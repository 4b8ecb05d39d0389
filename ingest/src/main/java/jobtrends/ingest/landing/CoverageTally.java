package jobtrends.ingest.landing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.RawListing;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.WindowGap;

/** Counts what tells a whole run from one with holes. Memory does not grow with the listings. */
final class CoverageTally {

  private static final int MOST_NEW_FIELDS = 50;

  private final Map<Field, Long> filled = new EnumMap<>(Field.class);
  private final TreeSet<String> newFields = new TreeSet<>();
  private final AtomicBoolean capped = new AtomicBoolean();
  private final AtomicLong landed = new AtomicLong();
  private final AtomicLong left = new AtomicLong();
  private final AtomicLong challenges = new AtomicLong();

  void landed(RawListing listing) {
    landed.incrementAndGet();
    listing.fields().keySet().forEach(field -> filled.merge(field, 1L, Long::sum));
  }

  void capped() {
    capped.set(true);
  }

  /** Pages that were known of and never asked for. */
  void left(long pages) {
    left.addAndGet(pages);
  }

  void problem(Problem problem) {
    if (problem.kind() == Problem.Kind.CHALLENGE) {
      challenges.incrementAndGet();
    } else if (problem.kind() == Problem.Kind.NEW_FIELD) {
      newFields.add(problem.detail());
      if (newFields.size() > MOST_NEW_FIELDS) {
        newFields.pollLast();
      }
    }
  }

  /**
   * @param unread pages that were asked for and not read; absent where there are no pages
   */
  Coverage coverage(OptionalLong unread, Optional<WindowGap> gap) {
    return new Coverage(
        unread.isPresent() ? OptionalLong.of(unread.getAsLong() + left.get()) : unread,
        capped.get(),
        gap,
        newFields.stream().toList(),
        filled.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, field -> (double) field.getValue() / landed.get())),
        challenges.get());
  }
}
