package jobtrends.reports;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jobtrends.model.CityPay;
import jobtrends.model.Composition;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.ScopeShare;
import jobtrends.model.Seniority;
import jobtrends.model.SeniorityShare;
import jobtrends.model.SourceValue;
import jobtrends.model.Withheld;

/** Made-up composition that goes with {@link SampleStatistics}. */
public final class SampleComposition {

  private static final String ENGINEER = "Machine Learning Engineer";

  private SampleComposition() {}

  static Composition whole() {
    return of(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** Every number withheld. */
  static Composition withheld() {
    return of(number -> Estimate.withheld(Withheld.BELOW_FLOOR, 3), UnaryOperator.identity());
  }

  /** Every name another. */
  static Composition named(UnaryOperator<String> name) {
    return of(UnaryOperator.identity(), name);
  }

  private static Composition of(UnaryOperator<Estimate> doubt, UnaryOperator<String> name) {
    return new Composition(
        Stream.of(DemandWeek.ALL_ROLES, ENGINEER, "Data Scientist")
            .flatMap(role -> levels(name.apply(role), doubt))
            .toList(),
        List.of(
            new ScopeShare("US", doubt.apply(SampleStatistics.share(0.41, 4_100))),
            new ScopeShare("Worldwide", doubt.apply(SampleStatistics.share(0.22, 4_100))),
            new ScopeShare(ScopeShare.NOT_SAID, doubt.apply(SampleStatistics.share(0.2, 4_100)))),
        List.of(
            new SourceValue("arbeitnow", 900, 850),
            new SourceValue("remoteok", 400, 20),
            new SourceValue("remotive", 320, 110)),
        List.of(
            pay(name.apply("Berlin"), CityPay.CONVERTED, doubt.apply(median(140_000, 10_000, 60))),
            pay(name.apply("Austin"), CityPay.CONVERTED, doubt.apply(median(112_000, 9_000, 41))),
            pay(name.apply("Berlin"), "EUR", doubt.apply(median(121_000, 9_000, 60))),
            pay(
                name.apply("Kraków"),
                CityPay.CONVERTED,
                Estimate.withheld(Withheld.BELOW_FLOOR, 4))));
  }

  private static Stream<SeniorityShare> levels(String role, UnaryOperator<Estimate> doubt) {
    return Stream.of(
        new SeniorityShare(
            role, Seniority.JUNIOR, doubt.apply(SampleStatistics.share(0.06, 9_000))),
        new SeniorityShare(
            role, Seniority.SENIOR, doubt.apply(SampleStatistics.share(0.31, 9_000))),
        new SeniorityShare(
            role, Seniority.UNSPECIFIED, doubt.apply(SampleStatistics.share(0.63, 9_000))));
  }

  private static CityPay pay(String city, String money, Estimate median) {
    return new CityPay(ENGINEER, city, money, median, SampleStatistics.share(0.463, 320));
  }

  private static Estimate median(double value, double half, long n) {
    return Estimate.of(value, value - half, value + half, n);
  }
}
