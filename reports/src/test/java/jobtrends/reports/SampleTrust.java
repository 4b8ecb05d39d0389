package jobtrends.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.OccupationPart;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.QualityCheck.Kind;
import jobtrends.model.QualityCheck.Outcome;
import jobtrends.model.QualityCheck.Subject;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Restatement;
import jobtrends.model.Restatement.Cause;
import jobtrends.model.Trust;
import jobtrends.model.UnknownPart;

/** Made-up doubts that go with {@link SampleHistory}. */
final class SampleTrust {

  private SampleTrust() {}

  static Trust one() {
    UnaryOperator<Estimate> same = UnaryOperator.identity();
    return of(LocalDate.of(2026, 8, 17), same, UnaryOperator.identity());
  }

  static Trust of(LocalDate week, UnaryOperator<Estimate> doubt, UnaryOperator<String> name) {
    Estimate share = SampleStatistics.share(0.21, 1_000).worth(640.5);
    return new Trust(
        List.of(
            new Restatement(
                DemandWeek.ALL_ROLES,
                week,
                doubt.apply(Estimate.of(100, 90, 110, 400)),
                doubt.apply(Estimate.of(103, 93, 113, 412)),
                OptionalDouble.of(3),
                OptionalDouble.of(-4.5),
                new Restatement.Reason("2026-08-16", List.of(Cause.LATE_RUN), "a run came late"))),
        List.of(
            new QualityCheck(
                "2026-08-23-live",
                week.plusDays(6),
                name.apply("jobicy"),
                Kind.IN_RANGE,
                Subject.POSTED,
                OptionalDouble.of(1),
                OptionalDouble.of(0.99),
                120,
                Outcome.PASSED,
                "")),
        List.of(new UnknownPart(Dimension.TITLE, "demand-weeks", doubt.apply(share), false)),
        List.of(
            new ReferenceCheck(
                name.apply("Vacancies"),
                "DEMAND_INDEX",
                doubt.apply(Estimate.of(0.9, 0.6, 0.97, 10)))),
        List.of(
            new OccupationPart(
                name.apply("Mix"),
                "Data Engineer",
                doubt.apply(share),
                0.3,
                OptionalDouble.of(1.5),
                doubt.apply(share),
                doubt.apply(share),
                doubt.apply(share))));
  }
}
