package jobtrends.analytics.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import jobtrends.analytics.trends.Intervals;
import jobtrends.analytics.trends.Intervals.Interval;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Kind;
import jobtrends.model.QualityCheck.Outcome;
import jobtrends.model.QualityCheck.Subject;
import jobtrends.settings.QualityLimits;

/** One source's checks of one run. */
final class QualityChecks {

  /** A field that so few listings usually have is not missed by chance alone. */
  private static final double LEAST_EXPECTED = 10;

  /**
   * Two-sided 99 % point of the normal distribution: a share beyond its bound by chance is no fault
   * of the source. Hundreds of shares are held against bounds every week.
   */
  private static final double SURE = 2.576;

  private final Night night;
  private final UsualLevels usual;
  private final QualityLimits limits;
  private final List<QualityCheck> checks = new ArrayList<>();

  private QualityChecks(Night night, UsualLevels usual, QualityLimits limits) {
    this.night = night;
    this.usual = usual;
    this.limits = limits;
  }

  /**
   * What is known of a source's run.
   *
   * @param counts absent where it gave no listings
   * @param incomplete days since it was last complete, 0 if it was this time; absent where it never
   *     was
   */
  record Night(
      String run,
      LocalDate date,
      String source,
      Optional<QualityCounts> counts,
      OptionalLong incomplete) {}

  /**
   * In the order of kinds and subjects.
   *
   * @param usual of the runs before
   */
  static List<QualityCheck> of(Night night, UsualLevels usual, QualityLimits limits) {
    return new QualityChecks(night, usual, limits).all();
  }

  private List<QualityCheck> all() {
    night.counts().ifPresent(this::listings);
    fresh();
    return List.copyOf(checks);
  }

  private void listings(QualityCounts counts) {
    long n = counts.listings();
    counts.filled().forEach((subject, has) -> filled(subject, has, n));
    exactly(new Asked(Kind.UNIQUE, Subject.ID, counts.ids(), n), 1);
    counts.inRange().forEach((subject, can) -> inRange(subject, can, counts));
    exactly(new Asked(Kind.REFERENCE, Subject.JOB, counts.jobs(), n), 1);
    counts.unknown().forEach((subject, not) -> drift(subject, not, n));
  }

  /** A share asked for: so many of n. */
  private record Asked(Kind kind, Subject subject, long hits, long n) {
    double value() {
      return hits / (double) n;
    }

    /** Where the share may truly be. */
    Interval interval() {
      return Intervals.wilson(hits, n, SURE);
    }
  }

  private void filled(Subject subject, long has, long n) {
    var asked = new Asked(Kind.FILLED, subject, has, n);
    OptionalDouble level = level(asked);
    if (level.isPresent() && level.getAsDouble() * n < LEAST_EXPECTED) {
      notRun(asked, "too few listings have it to miss it");
    } else if (level.isPresent()) {
      double bound = limits.fillDrop() * level.getAsDouble();
      said(asked, bound, has > 0 && asked.interval().high() >= bound);
    }
  }

  private void drift(Subject subject, long unknown, long n) {
    var asked = new Asked(Kind.UNKNOWN_DRIFT, subject, unknown, n);
    level(asked)
        .ifPresent(
            level -> {
              double bound = level + limits.unknownDrift();
              said(asked, bound, asked.interval().low() <= bound);
            });
  }

  private void inRange(Subject subject, long can, QualityCounts counts) {
    var asked = new Asked(Kind.IN_RANGE, subject, can, counts.filled().get(subject));
    if (asked.n() < limits.minListings()) {
      notRun(asked, "too few listings state it");
    } else {
      exactly(asked, limits.inRange());
    }
  }

  private void exactly(Asked asked, double bound) {
    said(asked, bound, asked.value() >= bound);
  }

  /** What is usual; where nothing is, the check is not run and says so. */
  private OptionalDouble level(Asked asked) {
    if (asked.n() < limits.minListings()) {
      notRun(asked, "too few listings");
      return OptionalDouble.empty();
    }
    OptionalDouble level = usual.of(night.source(), asked.kind(), asked.subject());
    if (level.isEmpty()) {
      notRun(asked, "fewer than " + QualityLimits.LEAST_RUNS + " runs before it");
    }
    return level;
  }

  private void fresh() {
    var bound = OptionalDouble.of(limits.freshDays());
    OptionalLong days = night.incomplete();
    OptionalDouble value =
        days.isPresent() ? OptionalDouble.of(days.getAsLong()) : OptionalDouble.empty();
    boolean passed = days.isPresent() && days.getAsLong() <= limits.freshDays();
    String reason = days.isPresent() ? days.getAsLong() + " days without a complete run" : "";
    Outcome outcome = passed ? Outcome.PASSED : Outcome.FAILED;
    checks.add(
        days.isEmpty()
            ? check(Kind.FRESH, Subject.RUN, value, bound, 0, Outcome.NOT_RUN, "never complete yet")
            : check(Kind.FRESH, Subject.RUN, value, bound, 1, outcome, passed ? "" : reason));
  }

  private void said(Asked asked, double bound, boolean passed) {
    String reason =
        String.format(Locale.ROOT, "%.3f where %.3f is the bound", asked.value(), bound);
    checks.add(
        check(
            asked.kind(),
            asked.subject(),
            OptionalDouble.of(asked.value()),
            OptionalDouble.of(bound),
            asked.n(),
            passed ? Outcome.PASSED : Outcome.FAILED,
            passed ? "" : reason));
  }

  /** The value is kept all the same: it is part of what is usual later. */
  private void notRun(Asked asked, String reason) {
    OptionalDouble value =
        asked.n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(asked.value());
    checks.add(
        check(
            asked.kind(),
            asked.subject(),
            value,
            OptionalDouble.empty(),
            asked.n(),
            Outcome.NOT_RUN,
            reason));
  }

  private QualityCheck check(
      Kind kind,
      Subject subject,
      OptionalDouble value,
      OptionalDouble bound,
      long n,
      Outcome outcome,
      String reason) {
    return new QualityCheck(
        night.run(), night.date(), night.source(), kind, subject, value, bound, n, outcome, reason);
  }
}
