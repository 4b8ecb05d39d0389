package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import jobtrends.model.EmployerCount;
import jobtrends.model.Statistics;
import jobtrends.reports.chart.BarChart.Bar;

/** The employers with the most postings. */
public final class EmployersChart {

  private static final int MOST_BARS = 12;

  private EmployersChart() {}

  public static Figure of(Statistics statistics) {
    List<EmployerCount> employers =
        statistics.employers().stream()
            .filter(employer -> employer.share().isPublished())
            .sorted(
                comparingDouble(EmployersChart::share)
                    .reversed()
                    .thenComparing(comparing(EmployerCount::employer)))
            .toList();
    if (employers.isEmpty()) {
      return new Unsaid("employers", "No employer has enough postings to be named.");
    }
    return new BarChart(
        caption(statistics, employers),
        "Employer",
        "Share of postings",
        List.of("Postings", "Most often"),
        employers.stream().limit(MOST_BARS).map(EmployersChart::bar).toList());
  }

  private static double share(EmployerCount employer) {
    return employer.share().value().getAsDouble();
  }

  private static Caption caption(Statistics statistics, List<EmployerCount> employers) {
    long n = employers.stream().mapToLong(employer -> employer.share().n()).max().orElse(0);
    EmployerCount first = employers.get(0);
    double shown = employers.stream().limit(MOST_BARS).mapToDouble(EmployersChart::share).sum();
    return new Caption(
        "employers",
        first.employer() + " advertises most, " + Numbers.percent(share(first)) + " of postings",
        "Share of postings that name an employer, %, "
            + Numbers.window(statistics.vintage().level())
            + "; whiskers are 95% intervals",
        Foot.of(
            statistics, n, "Those shown have " + Numbers.percent(shown) + " of these postings."));
  }

  private static Bar bar(EmployerCount employer) {
    return new Bar(
        employer.employer(),
        share(employer),
        employer.share().low(),
        employer.share().high(),
        List.of(Numbers.count(employer.postings()), employer.role()));
  }
}
