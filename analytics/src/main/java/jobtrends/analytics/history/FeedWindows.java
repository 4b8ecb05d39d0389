package jobtrends.analytics.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.model.SourceRun;

/**
 * Sources that show only so many of their newest postings, and how many: one size per source and
 * run. Such a source has no stock (S8): it shows as much in a quiet market as in a busy one, and
 * when its window is widened it shows more without any change in demand. The size therefore belongs
 * to what was asked, and weeks of different sizes are never compared.
 *
 * <p>It is recognised by giving exactly as many listings as the time before although they are other
 * ones; a whole board hardly ever does that, a feed of the newest nearly always. One that our own
 * page limit cuts, and that is complete all the same, was asked for its newest to begin with.
 *
 * @param sizes by source, then by run
 */
public record FeedWindows(Map<String, Map<String, Long>> sizes) {

  /** Nothing is known of any source's window. */
  public static final FeedWindows NONE = new FeedWindows(Map.of());

  private static final int CHANGES_TO_TELL = 5;
  private static final double MOSTLY_UNCHANGED = 0.6;
  private static final int RUNS_OF_A_SIZE = 3;

  /** Repeats and unreadable listings let a window of 375 give 373. */
  private static final double SAME_SIZE = 0.02;

  public FeedWindows {
    sizes = Map.copyOf(sizes);
  }

  /** What one source showed in one run. */
  record Shown(SourceRun run, long listingsHash) {
    long size() {
      return run.counts().listings();
    }
  }

  /**
   * @param runs source runs that gave listings, oldest first
   * @param sums what was read of them
   */
  public static FeedWindows of(List<SourceRun> runs, List<RunSum> sums) {
    Map<String, Long> hashes =
        sums.stream()
            .filter(sum -> sum.sightings() > 0)
            .collect(Collectors.toMap(sum -> sum.source() + "/" + sum.run(), RunSum::listingsHash));
    List<Shown> shown =
        runs.stream()
            .filter(run -> hashes.containsKey(run.source() + "/" + run.run()))
            .map(run -> new Shown(run, hashes.get(run.source() + "/" + run.run())))
            .toList();
    return of(shown);
  }

  static FeedWindows of(List<Shown> shown) {
    Map<String, List<Shown>> bySource =
        shown.stream().collect(Collectors.groupingBy(each -> each.run().source()));
    Map<String, Map<String, Long>> sizes = new TreeMap<>();
    bySource.forEach(
        (source, runs) -> {
          if (isWindow(runs) || runs.stream().anyMatch(FeedWindows::isCut)) {
            sizes.put(source, sizes(runs));
          }
        });
    return new FeedWindows(sizes);
  }

  private static boolean isCut(Shown shown) {
    return shown.run().status() == SourceRun.Status.COMPLETE
        && shown.run().coverage().filter(SourceRun.Coverage::capped).isPresent();
  }

  private static boolean isWindow(List<Shown> runs) {
    List<Boolean> sameSize = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      Shown before = runs.get(i - 1);
      Shown now = runs.get(i);
      if (before.listingsHash() != now.listingsHash()) {
        sameSize.add(isSame(before.size(), now.size()));
      }
    }
    long same = sameSize.stream().filter(unchanged -> unchanged).count();
    return sameSize.size() >= CHANGES_TO_TELL && same >= MOSTLY_UNCHANGED * sameSize.size();
  }

  /** Exactly, but for one listing that repeats or cannot be read. */
  private static boolean isSame(long before, long now) {
    return Math.abs(before - now) <= (before >= 50 ? 1 : 0);
  }

  private static Map<String, Long> sizes(List<Shown> runs) {
    List<Long> usual =
        runs.stream()
            .collect(Collectors.groupingBy(Shown::size, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(size -> size.getValue() >= RUNS_OF_A_SIZE)
            .map(Map.Entry::getKey)
            .toList();
    return runs.stream()
        .collect(Collectors.toMap(each -> each.run().run(), each -> nearest(each.size(), usual)));
  }

  private static long nearest(long size, List<Long> usual) {
    return usual.stream()
        .filter(each -> Math.abs(each - size) <= SAME_SIZE * each)
        .min(Comparator.comparingLong(each -> Math.abs(each - size)))
        .orElse(size);
  }

  /** What the source was asked in that run, the size of its window included. */
  String scope(SourceRun run) {
    return Optional.ofNullable(sizes.get(run.source()))
        .map(byRun -> byRun.get(run.run()))
        .map(size -> run.scope() + ", newest " + size)
        .orElse(run.scope());
  }

  /** "arbeitnow: newest 300, 375, 450", one per source, sorted. */
  public List<String> words() {
    Function<Map<String, Long>, String> listed =
        byRun ->
            byRun.values().stream()
                .sorted()
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    return sizes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(source -> source.getKey() + ": newest " + listed.apply(source.getValue()))
        .toList();
  }
}
