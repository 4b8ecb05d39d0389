package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jobtrends.model.Restatement.Cause;
import jobtrends.model.Restatement.Reason;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;

/**
 * Why two vintages say different things of one week, as far as what was published of both tells:
 * their runs, what read them, and how many postings the listings were.
 */
final class RestatementCauses {

  private static final int MOST_NAMED = 5;

  private final Statistics before;
  private final Statistics now;
  private final Map<Cause, String> causes = new EnumMap<>(Cause.class);

  private RestatementCauses(Statistics before, Statistics now) {
    this.before = before;
    this.now = now;
  }

  /** All that apply, in one order; {@link Cause#NOT_KNOWN} where none does. */
  static Reason of(Statistics before, Statistics now) {
    return new RestatementCauses(before, now).reason();
  }

  private Reason reason() {
    runs();
    versions();
    duplicates();
    if (causes.isEmpty()) {
      causes.put(Cause.NOT_KNOWN, "what was published does not tell why");
    }
    return new Reason(
        before.vintage().name(), List.copyOf(causes.keySet()), String.join("; ", causes.values()));
  }

  private void runs() {
    LocalDate then = before.vintage().asOf();
    if (now.vintage().asOf().isAfter(then)) {
      causes.put(
          Cause.LATER_DATA, "runs up to " + now.vintage().asOf() + " count, " + then + " before");
    }
    Map<String, SourceRun> old = byRun(before);
    Map<String, SourceRun> young = byRun(now);
    named(
        Cause.LATE_RUN, " came late", young, key -> !old.containsKey(key) && by(young, key, then));
    named(Cause.LOST_RUN, " no longer counts", old, key -> !young.containsKey(key));
    named(
        Cause.READ_AGAIN,
        " was read again",
        young,
        key -> old.containsKey(key) && !alike(old.get(key), young.get(key)));
  }

  private static boolean by(Map<String, SourceRun> runs, String key, LocalDate day) {
    return !runs.get(key).date().isAfter(day);
  }

  private static boolean alike(SourceRun a, SourceRun b) {
    return a.status() == b.status() && Objects.equals(a.counts(), b.counts());
  }

  private static Map<String, SourceRun> byRun(Statistics statistics) {
    return statistics.runs().stream()
        .collect(
            Collectors.toMap(
                run -> run.run() + " of " + run.source(), run -> run, (a, b) -> b, TreeMap::new));
  }

  private void named(
      Cause cause, String what, Map<String, SourceRun> runs, Predicate<String> which) {
    List<String> names = runs.keySet().stream().filter(which).toList();
    if (!names.isEmpty()) {
      int more = names.size() - MOST_NAMED;
      String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
      causes.put(cause, first + (more > 0 ? " and " + more + " more" : "") + what);
    }
  }

  private void versions() {
    var gone = new TreeSet<>(before.vintage().versions());
    var come = new TreeSet<>(now.vintage().versions());
    now.vintage().versions().forEach(gone::remove);
    before.vintage().versions().forEach(come::remove);
    if (!gone.isEmpty() || !come.isEmpty()) {
      String words = said(gone) + " -> " + said(come);
      causes.put(Cause.OTHER_VERSIONS, "read by other versions: " + words);
    }
  }

  private static String said(TreeSet<String> versions) {
    return versions.isEmpty() ? "nothing" : String.join(", ", versions);
  }

  /** Told only where nothing else changes the number of postings: by as many listings. */
  private void duplicates() {
    long listings = before.vintage().totals().listings();
    long merged = before.vintage().totals().postings() - now.vintage().totals().postings();
    boolean same = now.vintage().totals().listings() == listings;
    if (same && merged > 0) {
      causes.put(Cause.MERGED_DUPLICATES, merged + " postings are found to be of another");
    }
  }
}
