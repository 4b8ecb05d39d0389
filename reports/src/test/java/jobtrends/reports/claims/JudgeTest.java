package jobtrends.reports.claims;

import static jobtrends.reports.claims.Verdict.AGREES;
import static jobtrends.reports.claims.Verdict.CANNOT_TELL;
import static jobtrends.reports.claims.Verdict.DIFFERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.PayComparison;
import jobtrends.model.PayLevel;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;
import jobtrends.settings.ClaimsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Given numbers, expected verdicts: only a whole interval agrees or differs. */
class JudgeTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final Estimate NONE = Estimate.withheld(Withheld.BELOW_FLOOR, 3);

  static Stream<Arguments> bands() {
    return Stream.of(
        Arguments.of(Estimate.of(120, 100, 140, 50), AGREES),
        Arguments.of(Estimate.of(120, 90, 150, 50), AGREES),
        Arguments.of(Estimate.of(120, 80, 140, 50), CANNOT_TELL),
        Arguments.of(Estimate.of(120, 80, 170, 50), CANNOT_TELL),
        Arguments.of(Estimate.of(149, 140, 160, 50), CANNOT_TELL),
        Arguments.of(Estimate.of(170, 151, 190, 50), DIFFERS),
        Arguments.of(Estimate.of(70, 50, 89, 50), DIFFERS),
        Arguments.of(NONE, CANNOT_TELL));
  }

  @ParameterizedTest
  @MethodSource("bands")
  void aBandOfPayNeedsTheWholeInterval(Estimate median, Verdict expected) {
    Estimate thousands = times(median, 1_000);
    var pay =
        new PayComparison(
            PayLevel.Group.ROLE,
            "Data Scientist",
            PayComparison.Measure.US_DOLLARS,
            thousands,
            SampleStatistics.share(0.9, 60));
    Claim claim = claim("pay-band", "Data Scientist", List.of(), 90_000, 150_000);

    assertEquals(expected, verdict(claim, with(List.of(), List.of(), List.of(pay), List.of())));
  }

  private static Estimate times(Estimate number, double by) {
    return number.isPublished()
        ? Estimate.of(
            number.value().getAsDouble() * by,
            number.low().getAsDouble() * by,
            number.high().getAsDouble() * by,
            number.n())
        : number;
  }

  static Stream<Arguments> tops() {
    Estimate own = Estimate.of(0.20, 0.18, 0.22, 500);
    Estimate above = Estimate.of(0.30, 0.28, 0.32, 500);
    Estimate near = Estimate.of(0.21, 0.19, 0.23, 500);
    Estimate below = Estimate.of(0.10, 0.09, 0.11, 500);
    return Stream.of(
        Arguments.of(own, List.of(), 1, AGREES),
        Arguments.of(own, List.of(below, NONE), 1, AGREES),
        Arguments.of(own, List.of(above, below), 1, DIFFERS),
        Arguments.of(own, List.of(above, below), 2, AGREES),
        Arguments.of(own, List.of(near, below), 1, CANNOT_TELL),
        Arguments.of(own, List.of(above, near), 2, CANNOT_TELL),
        Arguments.of(own, List.of(above, above, near), 2, DIFFERS));
  }

  @ParameterizedTest
  @MethodSource("tops")
  void aPlaceInARankingNeedsIntervalsThatAreApart(
      Estimate own, List<Estimate> others, int within, Verdict expected) {
    assertEquals(expected, Among.top(own, others, within));
  }

  @ParameterizedTest
  @MethodSource("tops")
  void citiesAreComparedWithTheirCountrysOthers(
      Estimate own, List<Estimate> others, int within, Verdict expected) {
    Stream<HiringCity> rivals = others.stream().map(share -> city("Other" + share, share));
    List<HiringCity> cities = Stream.concat(Stream.of(city("Berlin", own)), rivals).toList();
    Claim claim =
        new Claim(
            "Berlin hires",
            "somebody",
            Optional.empty(),
            "cities-among-top",
            Optional.empty(),
            List.of(),
            Optional.of("DE"),
            List.of("Berlin"),
            List.of(),
            List.of(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalInt.of(within));

    assertEquals(expected, verdict(claim, with(cities, List.of(), List.of(), List.of())));
  }

  private static HiringCity city(String name, Estimate share) {
    return new HiringCity(
        "DE",
        name,
        OptionalLong.empty(),
        HiringCity.Counting.ALL_POSTINGS,
        100,
        share,
        new HiringCity.RankRange(1, 1));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(Estimate.of(0.02, 0.01, 0.03, 500), true, AGREES),
        Arguments.of(Estimate.of(0.02, 0.01, 0.03, 500), false, CANNOT_TELL),
        Arguments.of(Estimate.of(0.02, -0.01, 0.05, 500), false, CANNOT_TELL),
        Arguments.of(Estimate.of(-0.02, -0.03, -0.01, 500), false, DIFFERS),
        Arguments.of(NONE, false, CANNOT_TELL));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aRiseHasToStandOutAmongAllCompared(Estimate change, boolean standsOut, Verdict expected) {
    var rust =
        new SkillShare(
            "Rust", "language", SampleStatistics.share(0.1, 500), NONE, change, standsOut);
    Claim claim = claim("skill-rising", "", List.of("Rust"), 0, 0);

    assertEquals(expected, verdict(claim, with(List.of(), List.of(rust), List.of(), List.of())));
  }

  @Test
  void modesOfWorkAreComparedInWeeksThatHaveAnIndexOnly() {
    List<WorkModeWeek> rise =
        List.of(
            mode(0, SampleStatistics.share(0.2, 2_000)),
            mode(1, SampleStatistics.share(0.3, 2_000)));
    Claim claim =
        new Claim(
            "Remote grows",
            "somebody",
            Optional.empty(),
            "modes-growing",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("REMOTE"),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalInt.empty());
    Statistics whole = with(List.of(), List.of(), List.of(), rise);

    assertEquals(AGREES, verdict(claim, whole));
    assertEquals(
        CANNOT_TELL,
        verdict(claim, withDemand(whole, List.of())),
        "a change of sources is no change of the market");
  }

  private static WorkModeWeek mode(int week, Estimate share) {
    return new WorkModeWeek(MONDAY.plusWeeks(week), DemandWeek.ALL_ROLES, WorkMode.REMOTE, share);
  }

  /** A claim of several things agrees when all do, and differs when one does. */
  @Test
  void oneThatDiffersDecides() {
    assertEquals(AGREES, Judge.all(List.of(AGREES, AGREES)));
    assertEquals(CANNOT_TELL, Judge.all(List.of(AGREES, CANNOT_TELL)));
    assertEquals(DIFFERS, Judge.all(List.of(CANNOT_TELL, DIFFERS, AGREES)));
    assertEquals(CANNOT_TELL, Judge.all(List.of()));
  }

  @Test
  void whereEveryNumberIsWithheldNothingCanBeTold() {
    for (Statistics statistics : List.of(ExtremeStatistics.withheld(), SampleStatistics.empty())) {
      assertEquals(
          List.of(CANNOT_TELL),
          Judge.of(ClaimsFile.shipped(), Telling.english(statistics)).stream()
              .map(Judged::verdict)
              .distinct()
              .toList());
    }
  }

  @Test
  void everyShippedClaimGetsItsEvidenceAndItsReason() {
    List<Judged> judged = Judge.of(ClaimsFile.shipped(), Telling.english(SampleStatistics.whole()));
    assertEquals(ClaimsFile.shipped().size(), judged.size());
    judged.forEach(
        one -> {
          assertEquals(false, one.evidence().isBlank(), one.claim().says());
          assertEquals(false, one.reason().isBlank(), one.claim().says());
        });
  }

  private static Claim claim(
      String measure, String role, List<String> skills, double low, double high) {
    return new Claim(
        "it is so",
        "somebody",
        Optional.empty(),
        measure,
        Optional.of(role).filter(name -> !name.isEmpty()),
        skills,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        OptionalDouble.of(low),
        OptionalDouble.of(high),
        OptionalInt.empty());
  }

  private static Verdict verdict(Claim claim, Statistics statistics) {
    return Judge.of(claim, Telling.english(statistics)).verdict();
  }

  private static Statistics with(
      List<HiringCity> cities,
      List<SkillShare> skills,
      List<PayComparison> pay,
      List<WorkModeWeek> modes) {
    Statistics none = SampleStatistics.empty();
    return new Statistics(
        none.vintage(),
        Stream.of(0, 1).map(JudgeTest::compared).toList(),
        cities,
        List.of(),
        skills,
        List.of(),
        modes,
        List.of(),
        List.of(),
        List.of(),
        pay,
        none.quality(),
        none.history());
  }

  private static DemandWeek compared(int week) {
    return new DemandWeek(
        MONDAY.plusWeeks(week),
        DemandWeek.ALL_ROLES,
        100,
        NONE,
        Estimate.of(100, 90, 110, 100),
        new DemandWeek.Coverage(1, 1, 1));
  }

  private static Statistics withDemand(Statistics statistics, List<DemandWeek> demand) {
    return new Statistics(
        statistics.vintage(),
        demand,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        statistics.workModes(),
        List.of(),
        List.of());
  }
}
