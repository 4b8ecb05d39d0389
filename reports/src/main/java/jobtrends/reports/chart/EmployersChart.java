package jobtrends.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import jobtrends.model.EmployerCount;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.wording.Telling;

/** The employers with the most postings. */
public final class EmployersChart {

  private static final int MOST_BARS = 12;

  private EmployersChart() {}

  public static Figure of(Telling telling) {
    List<EmployerCount> employers =
        telling.statistics().employers().stream()
            .filter(employer -> employer.share().isPublished())
            .sorted(
                comparingDouble(EmployersChart::share)
                    .reversed()
                    .thenComparing(comparing(EmployerCount::employer)))
            .toList();
    if (employers.isEmpty()) {
      return new Unsaid("employers", telling.say("employers.none"));
    }
    return new BarChart(
        caption(telling, employers),
        telling.say("employers.employer"),
        telling.say("table.share"),
        List.of(telling.say("table.postings"), telling.say("employers.role")),
        employers.stream().limit(MOST_BARS).map(employer -> bar(telling, employer)).toList());
  }

  private static double share(EmployerCount employer) {
    return employer.share().value().getAsDouble();
  }

  private static Caption caption(Telling telling, List<EmployerCount> employers) {
    long n = employers.stream().mapToLong(employer -> employer.share().n()).max().orElse(0);
    EmployerCount first = employers.get(0);
    double shown = employers.stream().limit(MOST_BARS).mapToDouble(EmployersChart::share).sum();
    return new Caption(
        "employers",
        telling.say("employers.claim", first.employer(), telling.numbers().percent(share(first))),
        telling.say(
            "employers.subtitle", telling.numbers().window(telling.statistics().vintage().level())),
        Foot.of(telling, n, telling.say("employers.shown", telling.numbers().percent(shown))),
        telling.wording());
  }

  private static Bar bar(Telling telling, EmployerCount employer) {
    return new Bar(
        employer.employer(),
        share(employer),
        employer.share().low(),
        employer.share().high(),
        List.of(
            telling.numbers().count(employer.postings()), telling.wording().name(employer.role())));
  }
}
