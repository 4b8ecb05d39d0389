package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.CityPay;
import jobtrends.model.Statistics;

/**
 * Which city pays a role best, and how sure that is: all currencies in US dollars, because cities
 * of two currencies cannot be compared otherwise.
 *
 * @param role the role it is about
 * @param published cities whose median is published, the highest first
 * @param withheld cities whose median is not, those with most figures first
 */
public record CityPayRanking(String role, List<CityPay> published, List<CityPay> withheld) {

  /** The role the report asks about where nobody names another. */
  public static final String USUAL_ROLE = "Machine Learning Engineer";

  public CityPayRanking {
    published = List.copyOf(published);
    withheld = List.copyOf(withheld);
  }

  /** Of one role. */
  public static CityPayRanking of(Statistics statistics, String role) {
    Map<Boolean, List<CityPay>> rows =
        statistics.composition().cityPay().stream()
            .filter(row -> row.role().equals(role) && row.isConverted())
            .collect(Collectors.partitioningBy(row -> row.median().isPublished()));
    return new CityPayRanking(
        role,
        rows.get(true).stream()
            .sorted(comparingDouble(CityPayRanking::median).reversed().thenComparing(CityPay::city))
            .toList(),
        rows.get(false).stream()
            .sorted(
                comparing((CityPay row) -> row.median().n())
                    .reversed()
                    .thenComparing(CityPay::city))
            .toList());
  }

  /** Every role that states pay in any city, by name. */
  public static List<CityPayRanking> all(Statistics statistics) {
    return statistics.composition().cityPay().stream()
        .filter(CityPay::isConverted)
        .collect(Collectors.groupingBy(CityPay::role, TreeMap::new, Collectors.counting()))
        .keySet()
        .stream()
        .map(role -> of(statistics, role))
        .toList();
  }

  public Optional<CityPay> best() {
    return published.stream().findFirst();
  }

  /** Cities that may pay as much as the best: their intervals meet its own. */
  public List<String> tied() {
    double low = best().flatMap(row -> row.median().low().stream().boxed().findFirst()).orElse(0.0);
    return published.stream()
        .skip(1)
        .filter(row -> row.median().high().orElse(Double.MAX_VALUE) >= low)
        .map(CityPay::city)
        .toList();
  }

  /** Whether one city stands clear of every other that can be compared. */
  public boolean isClear() {
    return published.size() > 1
        && tied().isEmpty()
        && best().filter(row -> row.median().low().isPresent()).isPresent();
  }

  /** The city nearest to having a median, where none has one. */
  public Optional<CityPay> nearest() {
    return withheld.stream().max(Comparator.comparingLong(row -> row.median().n()));
  }

  private static double median(CityPay row) {
    return row.median().value().orElseThrow();
  }
}
