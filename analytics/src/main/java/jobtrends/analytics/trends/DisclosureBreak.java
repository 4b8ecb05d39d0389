package jobtrends.analytics.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Withheld;

/**
 * A jump in how many postings state their pay (S29), as when a law begins to ask for it. Those that
 * had to be told to say are other postings than those that said of their own accord: pay on the two
 * sides of the jump is not one trend.
 */
final class DisclosureBreak {

  /** More than 10 points; 0.51 − 0.41 is, for a computer, a little more than 0.1. */
  private static final double JUMP = 0.10 + 1e-9;

  private DisclosureBreak() {}

  /** Of few postings a jump may be chance: its interval must leave 0 out. */
  static boolean is(Estimate change) {
    return change.isPublished()
        && Math.abs(change.value().getAsDouble()) > JUMP
        && change.low().getAsDouble() * change.high().getAsDouble() > 0;
  }

  /** Why pay of two days is not compared: a jump between them, or about one of them. */
  static Optional<Withheld> between(
      List<DisclosureWeek> weeks, LocalDate earlier, LocalDate later) {
    return weeks.stream()
        .filter(DisclosureWeek::breaks)
        .filter(row -> row.week().isAfter(earlier))
        .filter(row -> row.since().orElseThrow().isBefore(later))
        .findFirst()
        .map(jump -> Withheld.DISCLOSURE_BREAK);
  }
}
