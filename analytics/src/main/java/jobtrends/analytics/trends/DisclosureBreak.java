package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import jobtrends.analytics.trends.Intervals.Share;

/**
 * A jump in how many postings state their pay (S29), as when a law begins to ask for it. Those that
 * had to be told to say are other postings than those that said of their own accord: pay on the two
 * sides of the jump is not one trend.
 *
 * @param from week before the jump
 * @param week first week that far from it
 * @param change of the share between them
 */
public record DisclosureBreak(LocalDate from, LocalDate week, double change) {

  /** More than 10 points; 0.51 − 0.41 is, for a computer, a little more than 0.1. */
  private static final double JUMP = 0.10 + 1e-9;

  private static final int WEEKS = 8;

  /**
   * The jump of more than 10 points that took the fewest weeks, of at most 8, and of such the
   * largest; absent where there was none.
   *
   * @param weeks postings that state pay, of all, by the Monday of their week
   */
  public static Optional<DisclosureBreak> sharpest(NavigableMap<LocalDate, Share> weeks) {
    return weeks.keySet().stream()
        .flatMap(week -> jumps(weeks, week))
        .min(
            Comparator.comparing(DisclosureBreak::length)
                .thenComparing(jump -> -Math.abs(jump.change())));
  }

  private static Stream<DisclosureBreak> jumps(
      NavigableMap<LocalDate, Share> weeks, LocalDate week) {
    return weeks.subMap(week.minusWeeks(WEEKS), true, week, false).entrySet().stream()
        .map(
            earlier ->
                new DisclosureBreak(
                    earlier.getKey(), week, change(weeks.get(week), earlier.getValue())))
        .filter(jump -> Math.abs(jump.change()) > JUMP);
  }

  private long length() {
    return ChronoUnit.DAYS.between(from, week);
  }

  /** Of too few postings nothing is known, and a jump of theirs is chance. */
  private static double change(Share now, Share before) {
    return Math.min(now.n(), before.n()) < Estimates.SHARE_FLOOR ? 0 : now.value() - before.value();
  }
}
