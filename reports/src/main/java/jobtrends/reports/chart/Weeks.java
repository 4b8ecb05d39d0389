package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import jobtrends.reports.wording.Telling;

/** The weeks of an axis and what is missing among them. */
final class Weeks {

  private Weeks() {}

  /** Every Monday from the first to the last of the given ones. */
  static List<LocalDate> between(List<LocalDate> mondays) {
    var first = mondays.stream().min(LocalDate::compareTo);
    var last = mondays.stream().max(LocalDate::compareTo);
    return first.isEmpty()
        ? List.of()
        : first.get().datesUntil(last.get().plusDays(1), java.time.Period.ofWeeks(1)).toList();
  }

  /**
   * Neighbouring weeks that are missing for the same reason, as one gap each.
   *
   * @param missing reason by Monday
   */
  static List<Gap> gaps(SortedMap<LocalDate, String> missing) {
    var gaps = new ArrayList<Gap>();
    missing.forEach((week, reason) -> extend(gaps, week, reason));
    return gaps;
  }

  private static void extend(List<Gap> gaps, LocalDate week, String reason) {
    Optional<Gap> open = gaps.isEmpty() ? Optional.empty() : Optional.of(gaps.get(gaps.size() - 1));
    boolean continues =
        open.filter(gap -> gap.reason().equals(reason) && gap.last().plusWeeks(1).equals(week))
            .isPresent();
    if (continues) {
      gaps.set(gaps.size() - 1, new Gap(open.get().first(), week, reason));
    } else {
      gaps.add(new Gap(week, week, reason));
    }
  }

  /** Which weeks have no figure and why, or nothing. */
  static String note(Telling telling, List<Gap> gaps) {
    String reasons =
        gaps.stream().map(gap -> words(telling, gap)).distinct().collect(Collectors.joining("; "));
    return gaps.isEmpty() ? "" : telling.say("foot.gap", reasons);
  }

  private static String words(Telling telling, Gap gap) {
    String first = telling.numbers().dayOfYear(gap.first());
    return gap.first().equals(gap.last())
        ? telling.say("foot.gap-week", first, gap.reason())
        : telling.say(
            "foot.gap-weeks", first, telling.numbers().dayOfYear(gap.last()), gap.reason());
  }
}
