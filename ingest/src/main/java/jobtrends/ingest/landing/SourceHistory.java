package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import jobtrends.files.DataFolder;
import jobtrends.model.Field;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.SourceRun.WindowGap;
import jobtrends.settings.PlatformTerms.Expectations;

/**
 * What a source gave before, when it was asked the same: what its own run is compared with where
 * nobody has said what is healthy.
 *
 * @param runs of the source that gave listings, all of one scope, oldest first
 */
public record SourceHistory(DataFolder data, List<SourceRun> runs) {

  private static final int RUNS_LOOKED_AT = 7;
  private static final int RUNS_TO_TELL = 3;

  /** So many quiet runs in a row at a lower level, and that is the level. */
  private static final int RUNS_OF_A_NEW_LEVEL = 3;

  /** Under that share of its usual level a run is a surprise. */
  private static final double SURPRISE = 0.5;

  /** Smaller sources halve by chance. */
  private static final double LEAST_LISTINGS = 20;

  private static final double LEAST_RATE = 0.5;

  public SourceHistory {
    runs = List.copyOf(runs);
  }

  /** What slid past between the last run and one that has landed now. */
  Optional<WindowGap> gapBefore(RunName now, String source) {
    FeedWindow window = FeedWindow.of(data.landing(now.id(), source));
    return last(1).stream()
        .map(run -> FeedWindow.of(data.landing(run.run(), source)))
        .flatMap(before -> window.gapSince(before).stream())
        .findFirst();
  }

  /**
   * What is surprising about a run, a clause each; nothing where too little is known, or where it
   * is short of what somebody has said already.
   */
  List<String> surprises(long unique, Coverage coverage, Expectations expected) {
    var surprises = new ArrayList<String>();
    if (unique >= expected.minListings().orElse(0)) {
      fewListings(unique).ifPresent(surprises::add);
    }
    if (unique >= LEAST_LISTINGS) {
      Arrays.stream(Field.values())
          .filter(field -> !expected.fillRates().containsKey(field))
          .forEach(field -> seldomFilled(field, coverage).ifPresent(surprises::add));
    }
    return surprises;
  }

  private Optional<String> fewListings(long unique) {
    return fallenFrom(run -> OptionalDouble.of(run.counts().unique()), unique, LEAST_LISTINGS)
        .map(usual -> unique + " listings, " + usual.words("%.0f", 1));
  }

  private Optional<String> seldomFilled(Field field, Coverage coverage) {
    double rate = coverage.fillRates().getOrDefault(field, 0.0);
    return fallenFrom(run -> rate(run, field), rate, LEAST_RATE)
        .map(usual -> SourceHealth.filled(field, rate) + ", " + usual.words("%.0f %%", 100));
  }

  /** The median of so many runs. */
  private record Usual(double level, int runs) {

    static Usual of(List<Double> sorted) {
      return new Usual(sorted.get(sorted.size() / 2), sorted.size());
    }

    boolean isFarAbove(double level) {
      return level < SURPRISE * this.level;
    }

    String words(String format, double unit) {
      String printed = String.format(Locale.ROOT, format, unit * level);
      return "its last " + runs + " runs had " + printed + " at the median";
    }
  }

  private static OptionalDouble rate(SourceRun run, Field field) {
    return run.coverage().isPresent()
        ? OptionalDouble.of(run.coverage().get().fillRates().getOrDefault(field, 0.0))
        : OptionalDouble.empty();
  }

  /** The usual level where the run is far below it and that is not its level by now. */
  private Optional<Usual> fallenFrom(
      Function<SourceRun, OptionalDouble> level, double now, double least) {
    List<Double> complete = levels(lastComplete(), level);
    if (complete.size() < RUNS_TO_TELL) {
      return Optional.empty();
    }
    Usual usual = Usual.of(complete);
    return Optional.of(usual)
        .filter(any -> usual.level() >= least && usual.isFarAbove(now))
        .filter(any -> !isLevelByNow(level, now, usual));
  }

  /** A shrinking market is not suppressed for ever. */
  private boolean isLevelByNow(Function<SourceRun, OptionalDouble> level, double now, Usual usual) {
    List<SourceRun> whole =
        last(RUNS_OF_A_NEW_LEVEL).stream().filter(SourceHistory::lostNothing).toList();
    List<Double> lately = levels(whole, level);
    return lately.size() == RUNS_OF_A_NEW_LEVEL
        && lately.stream().allMatch(usual::isFarAbove)
        && !Usual.of(lately).isFarAbove(now);
  }

  private static boolean lostNothing(SourceRun run) {
    return run.problems().stream().noneMatch(problem -> problem.kind().loses());
  }

  private static List<Double> levels(
      List<SourceRun> runs, Function<SourceRun, OptionalDouble> level) {
    return runs.stream()
        .map(level)
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .sorted()
        .toList();
  }

  private List<SourceRun> last(int most) {
    return runs.subList(Math.max(0, runs.size() - most), runs.size());
  }

  private List<SourceRun> lastComplete() {
    List<SourceRun> complete =
        runs.stream().filter(run -> run.status() == Status.COMPLETE).toList();
    return complete.subList(Math.max(0, complete.size() - RUNS_LOOKED_AT), complete.size());
  }
}
