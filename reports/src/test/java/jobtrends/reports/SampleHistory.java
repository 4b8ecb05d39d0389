package jobtrends.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobtrends.model.Closing;
import jobtrends.model.DemandDay;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.DisclosureWeek;
import jobtrends.model.Estimate;
import jobtrends.model.FlowWeek;
import jobtrends.model.Growth;
import jobtrends.model.History;
import jobtrends.model.Inactive;
import jobtrends.model.MixShift;
import jobtrends.model.Momentum;
import jobtrends.model.PayAbove;
import jobtrends.model.PayGrowth;
import jobtrends.model.RoleSkillLift;
import jobtrends.model.SkillPair;
import jobtrends.model.Withheld;

/** Made-up history that goes with {@link SampleStatistics}. */
final class SampleHistory {

  private static final int WEEKS = 26;
  private static final LocalDate NEWEST = SampleStatistics.FIRST_WEEK.plusWeeks(WEEKS - 1);
  private static final List<String> SKILLS = List.of("AWS", "Docker", "Python", "SQL");
  private static final List<String> ROLES =
      List.of(DemandWeek.ALL_ROLES, "Machine Learning Engineer", "Data Engineer", "Data Scientist");

  private SampleHistory() {}

  static History whole() {
    return of(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** Every number withheld. */
  static History withheld() {
    return of(number -> Estimate.withheld(Withheld.BELOW_FLOOR, 3), UnaryOperator.identity());
  }

  /** Every name another. */
  static History named(UnaryOperator<String> name) {
    return of(UnaryOperator.identity(), name);
  }

  /** The first row of each kind. */
  static History one() {
    History whole = whole();
    return new History(
        whole.groups().subList(0, 1),
        whole.days().subList(0, 1),
        whole.growth().subList(0, 1),
        whole.momentum().subList(0, 1),
        whole.flows().subList(0, 1),
        whole.mixShifts().subList(0, 1),
        whole.pairs().subList(0, 1),
        whole.lifts().subList(0, 1),
        whole.payAbove().subList(0, 1),
        whole.closings().subList(0, 1),
        whole.inactives().subList(0, 1),
        whole.disclosure().subList(0, 1),
        whole.payGrowth().subList(0, 1),
        SampleTrust.one());
  }

  private static History of(UnaryOperator<Estimate> doubt, UnaryOperator<String> name) {
    return new History(
        weekly(week -> groups(week, doubt, name)),
        days(doubt),
        ROLES.stream()
            .flatMap(
                role ->
                    Stream.of(Growth.Span.values())
                        .map(
                            span ->
                                new Growth(
                                    role, span, NEWEST, doubt.apply(growth(role, span)), false)))
            .toList(),
        ROLES.stream()
            .skip(1)
            .map(
                role ->
                    new Momentum(
                        name.apply(role),
                        NEWEST,
                        doubt.apply(Estimate.of(0.012, 0.004, 0.02, 412))))
            .toList(),
        weekly(week -> flows(week, doubt)),
        SKILLS.stream()
            .map(
                skill ->
                    new MixShift(
                        name.apply(skill),
                        doubt.apply(Estimate.of(0.031, 0.011, 0.051, 9_000)),
                        doubt.apply(between())))
            .toList(),
        List.of(
            new SkillPair(
                name.apply("AWS"),
                name.apply("Docker"),
                doubt.apply(share()),
                doubt.apply(lift()))),
        ROLES.stream()
            .skip(1)
            .map(role -> new RoleSkillLift(name.apply(role), "Python", doubt.apply(lift())))
            .toList(),
        ROLES.stream()
            .map(
                role ->
                    new PayAbove(
                        role,
                        100_000,
                        doubt.apply(share()),
                        doubt.apply(share()),
                        new PayAbove.Bounds(0.09, 0.81)))
            .toList(),
        ROLES.stream()
            .map(
                role ->
                    new Closing(
                        role, doubt.apply(Estimate.of(41, 36, 47, 800)), doubt.apply(share()), 512))
            .toList(),
        ROLES.stream().map(role -> new Inactive(role, doubt.apply(share()), 790)).toList(),
        weekly(week -> Stream.of(disclosure(week, doubt))),
        List.of(
            new PayGrowth(
                "EUR",
                LocalDate.of(2026, 7, 1),
                Optional.of(LocalDate.of(2026, 4, 1)),
                doubt.apply(Estimate.of(0.021, 0.004, 0.035, 31)),
                doubt.apply(Estimate.of(0.018, 0.006, 0.03, 24)))),
        SampleTrust.of(NEWEST, doubt, name));
  }

  private static DisclosureWeek disclosure(int week, UnaryOperator<Estimate> doubt) {
    LocalDate monday = SampleStatistics.FIRST_WEEK.plusWeeks(week);
    Estimate change =
        week == 0
            ? Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0)
            : doubt.apply(Estimate.of(0.013, -0.004, 0.03, 1_900));
    return new DisclosureWeek(
        monday,
        doubt.apply(Estimate.of(0.31, 0.29, 0.33, 2_000)),
        Optional.of(monday.minusWeeks(1)).filter(since -> week > 0),
        change,
        false);
  }

  private static <T> List<T> weekly(Function<Integer, Stream<T>> rows) {
    return IntStream.range(0, WEEKS).boxed().flatMap(rows).toList();
  }

  private static Stream<DemandGroupWeek> groups(
      int week, UnaryOperator<Estimate> doubt, UnaryOperator<String> name) {
    double level = 100 + week * 1.5;
    Estimate index =
        isMissing(week)
            ? Estimate.withheld(Withheld.MISSING_RUNS, 0)
            : Estimate.of(level, level * 0.9, level * 1.1, 400);
    return Stream.of(
        group(week, DemandGroupWeek.Group.FAMILY, "Data", doubt.apply(index)),
        group(week, DemandGroupWeek.Group.COUNTRY, "DE", doubt.apply(index)),
        group(week, DemandGroupWeek.Group.CITY, name.apply("Berlin, DE"), doubt.apply(index)));
  }

  private static DemandGroupWeek group(
      int week, DemandGroupWeek.Group group, String name, Estimate index) {
    LocalDate monday = SampleStatistics.FIRST_WEEK.plusWeeks(week);
    return new DemandGroupWeek(monday, group, name, 412.5, index);
  }

  private static boolean isMissing(int week) {
    return week == 15 || week == 16;
  }

  private static List<DemandDay> days(UnaryOperator<Estimate> doubt) {
    return IntStream.range(0, WEEKS)
        .mapToObj(SampleStatistics.FIRST_WEEK::plusDays)
        .flatMap(
            day ->
                ROLES.stream()
                    .map(
                        role ->
                            new DemandDay(
                                day,
                                role,
                                812,
                                doubt.apply(Estimate.of(801.5, 746, 857, 790)),
                                7,
                                6)))
        .toList();
  }

  private static Estimate growth(String role, Growth.Span span) {
    return span == Growth.Span.YEAR
        ? Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 400)
        : Estimate.of(0.01 * role.length() - 0.12, -0.2, 0.31, 400);
  }

  private static Stream<FlowWeek> flows(int week, UnaryOperator<Estimate> doubt) {
    LocalDate monday = SampleStatistics.FIRST_WEEK.plusWeeks(week);
    return ROLES.stream()
        .flatMap(
            role -> Stream.of(FlowWeek.Kind.values()).map(kind -> flow(monday, kind, role, doubt)));
  }

  private static FlowWeek flow(
      LocalDate monday, FlowWeek.Kind kind, String role, UnaryOperator<Estimate> doubt) {
    boolean whole = kind == FlowWeek.Kind.WHOLE_STOCK;
    UnaryOperator<Estimate> stock =
        number -> whole ? doubt.apply(number) : Estimate.withheld(Withheld.NEWEST_ONLY, 0);
    return new FlowWeek(
        monday,
        kind,
        role,
        List.of(whole ? "greenhouse" : "jobicy"),
        new FlowWeek.Stock(stock.apply(jobs(900)), stock.apply(jobs(912)), stock.apply(jobs(700))),
        new FlowWeek.Entered(doubt.apply(jobs(80)), doubt.apply(jobs(9)), stock.apply(jobs(2))),
        new FlowWeek.Left(stock.apply(jobs(60)), stock.apply(jobs(10))),
        doubt.apply(jobs(31)));
  }

  private static Estimate jobs(long n) {
    return Estimate.of(n, n - 2 * Math.sqrt(n), n + 2 * Math.sqrt(n), n);
  }

  private static Estimate between() {
    return new Estimate(
        OptionalDouble.of(-0.004),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        9_000,
        Optional.empty());
  }

  private static Estimate share() {
    return SampleStatistics.share(0.21, 1_000).worth(640.5);
  }

  private static Estimate lift() {
    return Estimate.of(1.8, 1.5, 2.1, 900).worth(540);
  }
}
