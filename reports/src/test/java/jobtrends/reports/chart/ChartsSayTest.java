package jobtrends.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import jobtrends.model.DemandWeek;
import jobtrends.model.EmployerCount;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.HiringCity.RankRange;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Group;
import jobtrends.model.PayLevel.Quartiles;
import jobtrends.model.RoleSkill;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.chart.BarChart.Bar;
import jobtrends.reports.chart.DotRangeChart.Range;
import jobtrends.reports.chart.DotRangeChart.Row;
import jobtrends.reports.chart.DotRangeChart.Scale;
import jobtrends.reports.chart.DotRangeChart.Tone;
import jobtrends.reports.chart.HeatMap.Cell;
import jobtrends.reports.chart.LineChart.Line;
import jobtrends.reports.chart.LineChart.Point;
import jobtrends.reports.chart.StackedShareChart.Week;
import jobtrends.reports.wording.Telling;
import org.junit.jupiter.api.Test;

/** What each chart says, the whole of it, from a handful of rows. */
class ChartsSayTest {

  private static final String REST =
      "0 of 0 sources complete. 22.2% of listings were duplicates and count once. Vintage"
          + " 2026-08-23.";
  private static final String WINDOW = "27 Jul – 23 Aug 2026";
  private static final LocalDate WEEK = LocalDate.of(2026, 8, 3);

  @Test
  void demandBreaksWhereAWeekIsMissingAndCallsOnlyClearChangesByName() {
    var statistics =
        new Rows()
            .demand(
                demand(0, "All roles", index(100, 98, 102)),
                demand(0, "Data Engineer", index(100, 90, 110)),
                demand(0, "NLP Engineer", index(100, 90, 110)),
                demand(1, "All roles", missing()),
                demand(1, "Data Engineer", missing()),
                demand(2, "All roles", index(104, 99, 109)),
                demand(2, "Data Engineer", index(150, 130, 170)),
                demand(2, "NLP Engineer", index(90, 70, 110)))
            .statistics();
    var expected =
        new LineChart(
            new Caption(
                "demand",
                "Data Engineer postings are up 50%",
                "Postings on display, matched sources, index, mean of the base weeks = 100, not"
                    + " seasonally adjusted: 2 weeks of history; bands are 95% intervals",
                "n = 100 postings. Summed over weeks; a posting on display in two weeks counts"
                    + " twice. Shaded weeks have no figure: week of 10 Aug, a run of that week is"
                    + " missing. Matched sources: 100.0% of postings in the last week. "
                    + REST),
            "Index",
            List.of(WEEK, WEEK.plusWeeks(1), WEEK.plusWeeks(2)),
            List.of(
                new Line("All roles", List.of(point(0, 100, 98, 102), point(2, 104, 99, 109))),
                new Line("Data Engineer", List.of(point(0, 100, 90, 110), point(2, 150, 130, 170))),
                new Line("NLP Engineer", List.of(point(0, 100, 90, 110), point(2, 90, 70, 110)))),
            OptionalDouble.of(100),
            List.of(
                new Gap(WEEK.plusWeeks(1), WEEK.plusWeeks(1), "a run of that week is missing")));
    assertEquals(expected, DemandChart.of(Telling.english(statistics)));
  }

  @Test
  void citiesShareAPlaceWhenTheirRanksOverlap() {
    var statistics =
        new Rows()
            .cities(
                city("DE", "Berlin", share(0.2), new RankRange(1, 2)),
                city("GB", "London", share(0.3), new RankRange(1, 2)),
                city("FR", "Paris", none(), new RankRange(0, 0)),
                city("", HiringCity.UNRESOLVED, share(0.1), new RankRange(0, 0)))
            .statistics();
    var expected =
        new BarChart(
            new Caption(
                "cities",
                "London and Berlin share the first place: their order is not certain",
                "Share of all postings, remote ones with a head-office city included, %, "
                    + WINDOW
                    + "; a posting with k cities counts 1/k in each; whiskers are 95% intervals",
                "n = 50 postings. Not in the bars: (place not recognised) 10.0% (5.0%–15.0%). "
                    + REST),
            "City",
            "Share of postings",
            List.of("Postings", "Rank"),
            List.of(
                bar("London, GB", 0.3, List.of("12.5", "1–2")),
                bar("Berlin, DE", 0.2, List.of("12.5", "1–2"))));
    assertEquals(
        expected, HiringCitiesChart.of(Telling.english(statistics), Counting.ALL_POSTINGS));
  }

  @Test
  void payIsDrawnPerCurrencyWithDisclosureOnTheSameLine() {
    var statistics =
        new Rows()
            .pay(
                pay("Data Engineer", "USD", around(150_000)),
                pay("Data Analyst", "USD", around(90_000)),
                pay("Data Engineer", "EUR", around(80_000)),
                pay("NLP Engineer", "USD", none()))
            .statistics();
    var expected =
        new DotRangeChart(
            new Caption(
                "pay-by-role-usd",
                "Data Engineer has the highest median advertised pay, $150k",
                "Advertised pay a year, USD, gross, middle of the stated range; bar: lower to upper"
                    + " quartile, dot: median, whisker: its 95% interval; "
                    + WINDOW,
                "n = 60 postings. Only postings that state pay in USD. Disclosed: postings of the"
                    + " role that state any pay. "
                    + REST),
            "Role",
            new Scale.Pay("USD"),
            List.of("Median", "n", "Disclosed"),
            List.of(
                payRow("Data Engineer", 150_000, "$150k"), payRow("Data Analyst", 90_000, "$90k")));
    assertEquals(List.of(expected), PayByRoleChart.of(Telling.english(statistics)));
  }

  @Test
  void skillsAreSortedAndTiesAreNamed() {
    var statistics =
        new Rows()
            .skills(
                skill("SQL", share(0.28), none()),
                skill("Python", share(0.3), none()),
                skill("COBOL", none(), none()))
            .statistics();
    var expected =
        new BarChart(
            new Caption(
                "skills",
                "Python and SQL are asked for most: their order is not certain",
                "Share of postings with a description that ask for the skill, %, "
                    + WINDOW
                    + "; whiskers are 95% intervals",
                "n = 50 postings. 402 postings without a description are not counted. " + REST),
            "Skill",
            "Share of postings",
            List.of("Field"),
            List.of(bar("Python", 0.3, List.of("tool")), bar("SQL", 0.28, List.of("tool"))));
    assertEquals(expected, SkillSharesChart.of(Telling.english(statistics)));
  }

  @Test
  void onlyChangesWhoseIntervalExcludesZeroRiseOrFall() {
    var statistics =
        new Rows()
            .skills(
                skill("Rust", share(0.3), Estimate.of(0.02, 0.001, 0.039, 50)),
                skill("Go", share(0.3), Estimate.of(0.02, -0.001, 0.041, 50)),
                skill("PHP", share(0.3), Estimate.of(-0.02, -0.039, -0.001, 50)),
                skill("COBOL", none(), none()))
            .statistics();
    var expected =
        new DotRangeChart(
            new Caption(
                "skill-changes",
                "Rust rises; PHP falls",
                "Change in the share of postings that ask for the skill, percentage points, "
                    + WINDOW
                    + " against 4 May – 31 May 2026, same sources; whiskers are 95% intervals",
                "n = 50 postings. Grey: no clear change. 3 skills compared (Benjamini\u2013Hochberg):"
                    + " of the changes named, about 1 in 10 may be chance. "
                    + REST),
            "Skill",
            new Scale.Points(),
            List.of("Now", "Before"),
            List.of(
                change("Rust", 0.02, new Range(0.001, 0.039), Tone.RISE),
                change("Go", 0.02, new Range(-0.001, 0.041), Tone.UNCLEAR),
                change("PHP", -0.02, new Range(-0.039, -0.001), Tone.FALL)));
    assertEquals(expected, SkillChangesChart.of(Telling.english(statistics)));
  }

  @Test
  void aHeatMapLeavesWithheldCellsEmptyAndSaysSo() {
    var statistics =
        new Rows()
            .roleSkills(
                new RoleSkill("Data Engineer", "SQL", share(0.6)),
                new RoleSkill("Data Engineer", "Python", share(0.7)),
                new RoleSkill("NLP Engineer", "Python", none()))
            .statistics();
    var expected =
        new HeatMap(
            new Caption(
                "role-skills",
                "Python is the skill asked for most in every role",
                "Share of a role’s postings with a description that ask for the skill, %, "
                    + WINDOW,
                "n = 50 postings. Empty cells: too few postings or not measured. Intervals are in"
                    + " the table. "
                    + REST),
            "Role",
            List.of("Python", "SQL"),
            List.of(
                new HeatMap.Row(
                    "Data Engineer",
                    List.of(
                        new Cell(OptionalDouble.of(0.7), "70.0% (65.0%–75.0%)"),
                        new Cell(OptionalDouble.of(0.6), "60.0% (55.0%–65.0%)")))));
    assertEquals(expected, RoleSkillsHeatMap.of(Telling.english(statistics)));
  }

  @Test
  void aWeekOfWorkModesIsWholeOrMissing() {
    var statistics =
        new Rows()
            .workModes(
                new WorkModeWeek(WEEK, "All roles", WorkMode.REMOTE, share(0.75)),
                new WorkModeWeek(WEEK, "All roles", WorkMode.ONSITE, share(0.25)),
                new WorkModeWeek(WEEK, "Data Engineer", WorkMode.ONSITE, share(0.9)),
                new WorkModeWeek(WEEK.plusWeeks(1), "All roles", WorkMode.REMOTE, none()))
            .statistics();
    var expected =
        new StackedShareChart(
            new Caption(
                "work-mode",
                "75.0% of postings are remote; no clear change",
                "Share of the week’s postings by stated place of work, %, All roles, 3 Aug 2026 –"
                    + " 16 Aug 2026",
                "n = 53 postings. Summed over weeks. Intervals are in the table. Boards for remote"
                    + " work are among the sources. Shaded weeks have no figure: week of 10 Aug,"
                    + " too few postings to say. "
                    + REST),
            List.of("Remote", "Hybrid", "On site", "Not said"),
            List.of(
                new Week(
                    WEEK,
                    List.of(0.75, 0.0, 0.25, 0.0),
                    List.of("75.0% (70.0%–80.0%)", "—", "25.0% (20.0%–30.0%)", "—"))),
            List.of(WEEK, WEEK.plusWeeks(1)),
            List.of(new Gap(WEEK.plusWeeks(1), WEEK.plusWeeks(1), "too few postings to say")));
    assertEquals(expected, WorkModeChart.of(Telling.english(statistics)));
  }

  @Test
  void employersAreNamedOnlyWithAShare() {
    var statistics =
        new Rows()
            .employers(
                new EmployerCount("Ada Ltd", 2, none(), "Data Engineer"),
                new EmployerCount("Bob GmbH", 20, share(0.2), "Data Engineer"))
            .statistics();
    var expected =
        new BarChart(
            new Caption(
                "employers",
                "Bob GmbH advertises most, 20.0% of postings",
                "Share of postings that name an employer, %, "
                    + WINDOW
                    + "; whiskers are 95% intervals",
                "n = 50 postings. Those shown have 20.0% of these postings. " + REST),
            "Employer",
            "Share of postings",
            List.of("Postings", "Most often"),
            List.of(bar("Bob GmbH", 0.2, List.of("20", "Data Engineer"))));
    assertEquals(expected, EmployersChart.of(Telling.english(statistics)));
  }

  @Test
  void aBrokenSourceIsNamed() {
    LocalDate day = LocalDate.of(2026, 8, 5);
    var statistics =
        new Rows()
            .runs(
                run(day, "remotive", Status.COMPLETE),
                run(day, "jobicy", Status.FAILED),
                run(day.plusWeeks(1), "remotive", Status.COMPLETE))
            .statistics();
    var expected =
        new StatusGrid(
            new Caption(
                "sources",
                "1 of 2 sources were complete in every run; jobicy gave nothing",
                "Each source on each run day, 5 Aug 2026 – 12 Aug 2026",
                "n = 48,120 postings. Only complete sources are compared over time. An empty place:"
                    + " not asked that day. 1 of 2 sources complete. 22.2% of listings were"
                    + " duplicates and count once. Vintage 2026-08-23."),
            List.of(day, day.plusWeeks(1)),
            List.of(
                new StatusGrid.Row("jobicy", List.of(Optional.of(Status.FAILED), Optional.empty())),
                new StatusGrid.Row(
                    "remotive",
                    List.of(Optional.of(Status.COMPLETE), Optional.of(Status.COMPLETE)))));
    assertEquals(expected, SourceHealthChart.of(Telling.english(statistics)));
  }

  @Test
  void aChartWithoutDataIsOneSentence() {
    var statistics = SampleStatistics.empty();
    assertEquals(
        List.of(
            new Unsaid("demand", "No demand index is published: nothing was measured."),
            new Unsaid("cities", "No city has enough postings for a rank."),
            new Unsaid(
                "cities-without-remote",
                "No city has enough postings for a rank among postings that are not remote."),
            new Unsaid("pay-by-role", "No role has enough postings that state pay."),
            new Unsaid("pay-by-city", "No city has enough postings that state pay."),
            new Unsaid("skills", "No skill is asked for in enough postings to give a share."),
            new Unsaid("skill-changes", "No change of a skill can be given: nothing was measured."),
            new Unsaid(
                "role-skills",
                "No role has enough postings with a description to list its skills."),
            new Unsaid("work-mode", "No week has enough postings to tell remote from on site."),
            new Unsaid("employers", "No employer has enough postings to be named."),
            new Unsaid("sources", "No source was asked."),
            new Unsaid("demand-by-country", "No country has a demand index: nothing was measured."),
            new Unsaid(
                "demand-by-family", "No family of roles has a demand index: nothing was measured."),
            new Unsaid("demand-by-city", "No city has a demand index: nothing was measured."),
            new Unsaid(
                "flows", "Neither new nor closed postings can be told: nothing was measured."),
            new Unsaid("growth", "Growth over four weeks cannot be told: nothing was measured."),
            new Unsaid("city-map", "No city with a rank has known coordinates."),
            new Unsaid(
                "pay-of-role-by-city",
                "Which city pays Machine Learning Engineers best cannot be told: no posting of the"
                    + " role that names a city states pay."),
            new Unsaid(
                "skill-pairs",
                "No two technologies are clearly asked for together more often than chance would"
                    + " have it."),
            new Unsaid("seniority", "The mix of levels cannot be told: nothing was measured."),
            new Unsaid(
                "remote-scope",
                "From where remote work may be done cannot be told: too few remote postings."),
            new Unsaid(
                "time-to-close",
                "How long postings stay open cannot be told: no source that shows its whole stock"
                    + " was watched for long enough."),
            new Unsaid(
                "possibly-inactive",
                "Which postings may be inactive cannot be told: no source that shows its whole"
                    + " stock was watched for long enough.")),
        AllFigures.of(statistics));
  }

  private static DemandWeek demand(int week, String role, Estimate index) {
    boolean seen = index.isPublished();
    return new DemandWeek(
        WEEK.plusWeeks(week),
        role,
        seen ? 50 : 0,
        none(),
        index,
        new DemandWeek.Coverage(seen ? 1 : 0, 1, 1));
  }

  private static Estimate index(double value, double low, double high) {
    return Estimate.of(value, low, high, 50);
  }

  private static Estimate missing() {
    return Estimate.withheld(Withheld.MISSING_RUNS, 0);
  }

  private static Estimate none() {
    return Estimate.withheld(Withheld.BELOW_FLOOR, 3);
  }

  private static Estimate share(double share) {
    return Estimate.of(share, share - 0.05, share + 0.05, 50);
  }

  private static Point point(int week, double value, double low, double high) {
    return new Point(WEEK.plusWeeks(week), value, OptionalDouble.of(low), OptionalDouble.of(high));
  }

  private static HiringCity city(String country, String city, Estimate share, RankRange rank) {
    return new HiringCity(
        country, city, OptionalLong.empty(), Counting.ALL_POSTINGS, 12.5, share, rank);
  }

  private static Bar bar(String name, double share, List<String> cells) {
    Estimate estimate = share(share);
    return new Bar(name, share, estimate.low(), estimate.high(), cells);
  }

  private static Estimate around(double median) {
    return Estimate.of(median, median - 5_000, median + 5_000, 30);
  }

  private static PayLevel pay(String role, String currency, Estimate median) {
    return new PayLevel(
        Group.ROLE, role, currency, new Quartiles(none(), median, none()), share(0.4));
  }

  private static Row payRow(String role, double median, String printed) {
    return new Row(
        role,
        median,
        Optional.of(new Range(median - 5_000, median + 5_000)),
        Optional.empty(),
        Tone.PLAIN,
        List.of(printed, "30", "40%"));
  }

  private static SkillShare skill(String name, Estimate share, Estimate change) {
    boolean clear = change.low().orElse(-1) > 0 || change.high().orElse(1) < 0;
    return new SkillShare(name, "tool", share, share, change, clear);
  }

  private static Row change(String skill, double change, Range interval, Tone tone) {
    return new Row(
        skill, change, Optional.of(interval), Optional.empty(), tone, List.of("30.0%", "30.0%"));
  }

  private static SourceRun run(LocalDate day, String source, Status status) {
    long landed = status == Status.COMPLETE ? 10 : 0;
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), landed, landed);
    return new SourceRun("run-" + day, day, source, status, "", counts, "scope", List.of());
  }

  /** Statistics with rows of one kind. */
  private static final class Rows {
    private final Vintage vintage = SampleStatistics.vintage(false);
    private final Statistics empty = SampleStatistics.empty();
    private List<DemandWeek> demand = empty.demand();
    private List<HiringCity> cities = empty.cities();
    private List<PayLevel> pay = empty.pay();
    private List<SkillShare> skills = empty.skills();
    private List<RoleSkill> roleSkills = empty.roleSkills();
    private List<WorkModeWeek> workModes = empty.workModes();
    private List<EmployerCount> employers = empty.employers();
    private List<SourceRun> runs = empty.runs();

    Rows demand(DemandWeek... rows) {
      demand = List.of(rows);
      return this;
    }

    Rows cities(HiringCity... rows) {
      cities = List.of(rows);
      return this;
    }

    Rows pay(PayLevel... rows) {
      pay = List.of(rows);
      return this;
    }

    Rows skills(SkillShare... rows) {
      skills = List.of(rows);
      return this;
    }

    Rows roleSkills(RoleSkill... rows) {
      roleSkills = List.of(rows);
      return this;
    }

    Rows workModes(WorkModeWeek... rows) {
      workModes = List.of(rows);
      return this;
    }

    Rows employers(EmployerCount... rows) {
      employers = List.of(rows);
      return this;
    }

    Rows runs(SourceRun... rows) {
      runs = List.of(rows);
      return this;
    }

    Statistics statistics() {
      return new Statistics(
          vintage, demand, cities, pay, skills, roleSkills, workModes, employers, runs);
    }
  }
}
