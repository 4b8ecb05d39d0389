package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

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

  /** "Shaded: no figure for 2 weeks (a run of that week is missing)." or nothing. */
  static String note(List<Gap> gaps) {
    if (gaps.isEmpty()) {
      return "";
    }
    String reasons = gaps.stream().map(Weeks::words).distinct().collect(Collectors.joining("; "));
    return "Shaded weeks have no figure: " + reasons + ".";
  }

  private static String words(Gap gap) {
    String days =
        gap.first().equals(gap.last())
            ? "week of " + Numbers.dayOfYear(gap.first())
            : "weeks of " + Numbers.dayOfYear(gap.first()) + " to " + Numbers.dayOfYear(gap.last());
    return days + ", " + gap.reason();
  }
}
