package jobtrends.reports.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.Statistics;

/**
 * A role's index in its last published week against its base of 100: one per role of the taxonomy
 * that has one.
 *
 * @param week Monday of that week
 * @param index with its interval
 */
public record DemandChange(String role, LocalDate week, Estimate index) {

  /** Sorted by role; the rows of all and of unknown roles are not roles. */
  public static List<DemandChange> latest(Statistics statistics) {
    Map<String, DemandWeek> last =
        statistics.demand().stream()
            .filter(week -> week.index().isPublished() && isRole(week.role()))
            .collect(
                Collectors.toMap(
                    DemandWeek::role,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(DemandWeek::week)),
                    TreeMap::new));
    return last.values().stream()
        .map(week -> new DemandChange(week.role(), week.week(), week.index()))
        .toList();
  }

  private static boolean isRole(String role) {
    return !role.equals(DemandWeek.ALL_ROLES) && !role.equals(DemandWeek.UNKNOWN_ROLE);
  }

  /** Percent above the base; negative below. */
  public double percent() {
    return index.value().getAsDouble() - 100;
  }

  public long n() {
    return index.n();
  }

  /** The interval lies above the base. */
  public boolean isRise() {
    return index.low().isPresent() && index.low().getAsDouble() > 100;
  }

  /** The interval lies below the base. */
  public boolean isFall() {
    return index.high().isPresent() && index.high().getAsDouble() < 100;
  }
}
