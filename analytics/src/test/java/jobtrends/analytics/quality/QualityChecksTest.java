package jobtrends.analytics.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Kind;
import jobtrends.model.QualityCheck.Outcome;
import jobtrends.model.QualityCheck.Subject;
import jobtrends.settings.QualityLimits;
import org.junit.jupiter.api.Test;

class QualityChecksTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

  private final UsualLevels usual = new UsualLevels(7);

  @Test
  void aFieldThatIsUsualAndMissingFailsAndThreeRunsLaterItIsTheLevel() {
    assertEquals(
        "NOT_RUN NOT_RUN NOT_RUN PASSED FAILED PASSED FAILED FAILED FAILED PASSED PASSED",
        outcomes(Kind.FILLED, Subject.PLACE, 90, 90, 90, 46, 0, 90, 10, 11, 12, 11, 90));
  }

  @Test
  void anUnknownShareMayRiseByTwentyPointsAndByChance() {
    assertEquals(
        "NOT_RUN NOT_RUN NOT_RUN PASSED PASSED FAILED PASSED",
        outcomes(Kind.UNKNOWN_DRIFT, Subject.TITLE, 10, 10, 10, 30, 40, 60, 0));
  }

  /** 39 of 100 where 45 are the bound: half of what is usual, give or take. */
  @Test
  void aFieldBelowItsBoundByChanceIsNotMissed() {
    assertEquals(
        "NOT_RUN NOT_RUN NOT_RUN PASSED FAILED",
        outcomes(Kind.FILLED, Subject.PLACE, 90, 90, 90, 39, 20));
  }

  /** A field that one listing in twenty has is missed by chance. */
  @Test
  void whatFewListingsHaveIsNotMissed() {
    assertEquals(
        "NOT_RUN NOT_RUN NOT_RUN NOT_RUN", outcomes(Kind.FILLED, Subject.PLACE, 5, 5, 5, 0));
  }

  @Test
  void aCheckSaysWhatItMeasuredAgainstWhat() {
    QualityCheck posted = only(night(100, 90, 10, OptionalLong.of(0)), Kind.IN_RANGE);

    assertEquals(
        new QualityCheck(
            "run 0",
            FIRST,
            "boards",
            Kind.IN_RANGE,
            Subject.POSTED,
            OptionalDouble.of(0.95),
            OptionalDouble.of(0.99),
            100,
            Outcome.FAILED,
            "0.950 where 0.990 is the bound"),
        posted);
  }

  @Test
  void freshnessIsDaysAndASourceThatNeverWasCompleteIsNotJudged() {
    assertEquals(
        "PASSED 7.0, FAILED 8.0, NOT_RUN none",
        String.join(
            ", ",
            fresh(OptionalLong.of(7)),
            fresh(OptionalLong.of(8)),
            fresh(OptionalLong.empty())));
  }

  @Test
  void aSourceThatGaveNothingIsAskedForItsFreshnessOnly() {
    var night =
        new QualityChecks.Night("run 0", FIRST, "boards", Optional.empty(), OptionalLong.of(3));

    assertEquals(
        List.of(Kind.FRESH),
        QualityChecks.of(night, usual, QualityLimits.DEFAULTS).stream()
            .map(QualityCheck::kind)
            .toList());
  }

  private String fresh(OptionalLong days) {
    QualityCheck check = only(night(100, 90, 10, days), Kind.FRESH);
    OptionalDouble value = check.value();
    return check.outcome() + " " + (value.isPresent() ? value.getAsDouble() : "none");
  }

  private QualityCheck only(QualityChecks.Night night, Kind kind) {
    return QualityChecks.of(night, usual, QualityLimits.DEFAULTS).stream()
        .filter(check -> check.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** Of runs with so many of a hundred listings, one after the other. */
  private String outcomes(Kind kind, Subject subject, int... hits) {
    return String.join(
        " ",
        IntStream.of(hits)
            .mapToObj(
                n -> {
                  List<QualityCheck> checks =
                      QualityChecks.of(
                          night(100, n, n, OptionalLong.of(0)), usual, QualityLimits.DEFAULTS);
                  checks.forEach(usual::add);
                  return checks.stream()
                      .filter(check -> check.kind() == kind && check.subject() == subject)
                      .map(check -> check.outcome().name())
                      .findFirst()
                      .orElseThrow();
                })
            .toList());
  }

  private static QualityChecks.Night night(
      long listings, long placed, long untitled, OptionalLong incomplete) {
    var counts =
        new QualityCounts(
            "run 0",
            "boards",
            listings,
            listings,
            listings,
            Map.of(Subject.PLACE, placed, Subject.POSTED, listings),
            Map.of(Subject.POSTED, listings - 5),
            Map.of(Subject.TITLE, untitled));
    return new QualityChecks.Night("run 0", FIRST, "boards", Optional.of(counts), incomplete);
  }
}
