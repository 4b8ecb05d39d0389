package jobtrends.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage.Window;

/**
 * How a source did over a window: one per source that was asked in it.
 *
 * @param runs runs it was asked in
 * @param complete of these, the complete ones
 * @param listings listings landed, summed over the runs: a listing seen twice counts twice
 * @param last its last run of the window
 * @param trouble its last runs that were not complete, oldest first; none when the last one was
 */
public record SourceHealth(
    String source,
    long runs,
    long complete,
    long listings,
    SourceRun last,
    List<SourceRun> trouble) {

  private static final Comparator<SourceRun> BY_AGE =
      Comparator.comparing(SourceRun::date).thenComparing(SourceRun::run);

  public SourceHealth {
    trouble = List.copyOf(trouble);
  }

  /** How far a source can be trusted over the whole window. */
  public enum Verdict {
    COMPLETE,
    PARTIAL,
    FAILED
  }

  /** Health of every source over all runs there were, sorted by id. */
  public static List<SourceHealth> always(Statistics statistics) {
    return of(statistics.runs());
  }

  /** Health over the level window, the one most numbers of the report are about. */
  public static List<SourceHealth> inLevelWindow(Statistics statistics) {
    Window window = statistics.vintage().level();
    return of(statistics.runs().stream().filter(run -> contains(window, run)).toList());
  }

  private static boolean contains(Window window, SourceRun run) {
    return !run.date().isBefore(window.first()) && !run.date().isAfter(window.last());
  }

  /** Health over these runs, sorted by id; where a source was skipped it was not asked. */
  public static List<SourceHealth> of(List<SourceRun> runs) {
    Map<String, List<SourceRun>> bySource =
        runs.stream()
            .filter(run -> run.status() != Status.SKIPPED)
            .collect(Collectors.groupingBy(SourceRun::source, TreeMap::new, Collectors.toList()));
    return bySource.values().stream().map(SourceHealth::ofOne).toList();
  }

  private static SourceHealth ofOne(List<SourceRun> runs) {
    List<SourceRun> byAge = runs.stream().sorted(BY_AGE).toList();
    SourceRun last = byAge.get(byAge.size() - 1);
    long complete = runs.stream().filter(run -> run.status() == Status.COMPLETE).count();
    long listings = runs.stream().mapToLong(run -> run.counts().unique()).sum();
    return new SourceHealth(last.source(), runs.size(), complete, listings, last, trouble(byAge));
  }

  private static List<SourceRun> trouble(List<SourceRun> byAge) {
    int from = byAge.size();
    while (from > 0 && byAge.get(from - 1).status() != Status.COMPLETE) {
      from--;
    }
    return byAge.subList(from, byAge.size());
  }

  /** Complete in all runs, in some or partly, or in none and without a listing. */
  public Verdict verdict() {
    if (complete == runs) {
      return Verdict.COMPLETE;
    }
    return complete == 0 && listings == 0 ? Verdict.FAILED : Verdict.PARTIAL;
  }

  /** How many of the sources have this verdict. */
  public static long count(List<SourceHealth> sources, Verdict verdict) {
    return sources.stream().filter(source -> source.verdict() == verdict).count();
  }
}
