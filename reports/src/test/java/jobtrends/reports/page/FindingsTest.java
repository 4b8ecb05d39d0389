package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Statistics;
import jobtrends.model.Trust;
import jobtrends.model.UnknownPart;
import jobtrends.reports.ExtremeStatistics;
import jobtrends.reports.SampleStatistics;
import jobtrends.reports.page.Report.Finding;
import jobtrends.reports.page.Report.Health;
import jobtrends.reports.page.Report.Health.Detail;
import jobtrends.reports.wording.Telling;
import jobtrends.reports.wording.Wording;
import org.junit.jupiter.api.Test;

class FindingsTest {

  @Test
  void pageOneIsSentencesWithIntervalsAndCounts() {
    assertEquals(
        List.of(
            new Finding(
                "Machine Learning Engineer postings were 100% above their base weeks in the week of"
                    + " 17 Aug 2026.",
                "index 200.1, 95% interval 182.4 to 219.4, n = 900", "demand"),
            new Finding(
                "Data Analyst postings were 32% below their base weeks in the week of 17 Aug 2026.",
                "index 67.7, 95% interval 48.4 to 94.8, n = 68", "demand"),
            new Finding(
                "10 of 12 roles show no clear change.",
                "their 95% intervals include 100",
                "demand"),
            skill("LLM rose from 8.9% to 13.5%", "+4.6 points, 95% interval +3.6 to +5.6"),
            skill("Rust rose from 12.9% to 15.0%", "+2.1 points, 95% interval +1.1 to +3.1"),
            skill(
                "Vector databases rose from 7.4% to 9.2%",
                "+1.8 points, 95% interval +1.0 to +2.6"),
            skill("Hadoop fell from 14.3% to 11.2%", "−3.1 points, 95% interval −4.0 to −2.2"),
            skill("PHP fell from 11.3% to 9.9%", "−1.4 points, 95% interval −2.3 to −0.5"),
            new Finding(
                "Python is the skill asked for most often: in 58.0% of postings.",
                "95% interval 57.0% to 59.0%, n = 9,010", "skills"),
            new Finding(
                "San Francisco, US has the most postings, 7.5%.",
                "rank 1, 95% interval 7.0% to 8.0%, n = 9,412", "cities"),
            new Finding(
                "Among roles, Machine Learning Engineer has the highest median advertised pay in"
                    + " USD, $168k a year; the lead is not clear.",
                "95% interval $158k to $178k, n = 240; pay disclosed by 60.7% (57.1%–64.2%)",
                "pay-by-role-usd"),
            new Finding(
                "Among cities, Berlin pays Machine Learning Engineers the most: median $140k a"
                    + " year.",
                "95% interval $130k to $150k, n = 60; pay disclosed by 46.3% (40.9%–51.8%)",
                "pay-of-role-by-city"),
            new Finding(
                "Over all roles, Berlin is the city with the highest median advertised pay in EUR,"
                    + " €81.9k a year; the lead is not clear.",
                "95% interval €74.9k to €88.9k, n = 111; pay disclosed by 46.3% (41.0%–51.7%)",
                "pay-by-city-eur")),
        new Findings(english(SampleStatistics.whole(), Map.of())).all());
  }

  private static Finding skill(String sentence, String change) {
    return new Finding(
        sentence + " of postings.", "change " + change + ", n = 9,010", "skill-changes");
  }

  @Test
  void nothingIsFoundWhereEverythingIsWithheld() {
    assertEquals(List.of(), new Findings(english(ExtremeStatistics.withheld(), Map.of())).all());
    assertEquals(
        "No figure of this period rests on enough data to be published.",
        new Front(english(ExtremeStatistics.withheld(), Map.of()))
            .page()
            .findings()
            .get(0)
            .sentence());
  }

  @Test
  void healthNamesTheBrokenSourceAndTheMissingDays() {
    assertEquals(
        new Health(
            Health.Level.CAUTION,
            "Sources: 5 of 7 complete, 1 partial, 1 failed.",
            List.of(
                new Detail(
                    "Working Nomads",
                    " failed: 403 on every request. Not complete since 25 Feb 2026, 24 runs in a"
                        + " row."),
                new Detail(
                    "", "Complete again, though not in every run of the period: jobicy (3 of 4)."),
                new Detail(
                    "",
                    "Complete in every run of the period: arbeitnow, himalayas, remoteok, remotive"
                        + " and weworkremotely."),
                new Detail("", "Days without a run: 8 Jun 2026 and 15 Jun 2026."))),
        RunHealth.of(
            english(
                SampleStatistics.whole(),
                Map.of("workingnomads", new SourceNote("Working Nomads", "")))));
  }

  @Test
  void aWindowThatIsAllThatWasAskedForSaysOfHowMuch() {
    Statistics whole = SampleStatistics.whole();
    var counts = new SourceRun.Counts(250, 250, 1, OptionalLong.of(100_700), 5_000, 5_000);
    var capped =
        new SourceRun.Coverage(OptionalLong.of(0), true, Optional.empty(), List.of(), Map.of(), 0);

    Health health =
        RunHealth.of(
            english(
                withRuns(
                    whole,
                    whole.runs().stream()
                        .filter(run -> run.source().equals("himalayas"))
                        .map(run -> run.withCounts(counts).withCoverage(capped))
                        .toList()),
                Map.of()));

    assertEquals(
        new Detail(
            "", "Complete in every run of the period: himalayas (the newest 5,000 of 100,700)."),
        health.details().get(0));
    assertEquals(Health.Level.GOOD, health.level());
  }

  @Test
  void pageOneExplainsTenBrokenSourcesAndNamesTheRest() {
    Statistics whole = SampleStatistics.whole();
    LocalDate day = whole.vintage().level().last();
    var counts = new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), 0, 0);
    List<SourceRun> broken =
        IntStream.range(10, 22)
            .mapToObj(
                i ->
                    new SourceRun(
                        "run", day, "s" + i, Status.EMPTY, "nothing", counts, "", List.of()))
            .toList();

    List<Detail> details = RunHealth.of(english(withRuns(whole, broken), Map.of())).details();

    assertEquals(
        new Detail("s10", " was empty on " + Wording.ENGLISH.numbers().day(day) + ": nothing."),
        details.get(0));
    assertEquals(
        new Detail("", "Not complete either, for reasons in the table of sources: s20 and s21."),
        details.get(10));
  }

  private static Material english(Statistics statistics, Map<String, SourceNote> notes) {
    return new Material(Telling.english(statistics), notes, List.of(), Audience.EVERYBODY);
  }

  private static Statistics withRuns(Statistics whole, List<SourceRun> runs) {
    return new Statistics(
        whole.vintage(),
        whole.demand(),
        whole.cities(),
        whole.pay(),
        whole.skills(),
        whole.roleSkills(),
        whole.workModes(),
        whole.employers(),
        runs);
  }

  @Test
  void noRunsAreNoData() {
    Health health = RunHealth.of(english(SampleStatistics.empty(), Map.of()));
    assertEquals(Health.Level.BAD, health.level());
    assertTrue(health.verdict().contains("there is no data"));
  }

  /** S33: what moved may be what can be read. */
  @Test
  void nothingIsClaimedOfWhatIsMostlyUnknown() {
    Statistics whole = SampleStatistics.whole();
    var unknown =
        new UnknownPart(Dimension.TITLE, "demand-weeks", SampleStatistics.share(0.64, 1_000), true);
    var trust = new Trust(List.of(), List.of(), List.of(unknown), List.of(), List.of());
    var statistics =
        new Statistics(
            whole.vintage(),
            whole.demand(),
            whole.cities(),
            whole.pay(),
            whole.skills(),
            whole.roleSkills(),
            whole.workModes(),
            whole.employers(),
            whole.runs(),
            whole.listings(),
            whole.comparisons(),
            whole.quality(),
            whole.history().trusted(trust),
            whole.composition());
    List<Finding> findings = new Findings(english(statistics, Map.of())).all();

    assertEquals(
        List.of("No rise or fall of roles is claimed: too much is unknown."),
        findings.stream()
            .filter(finding -> finding.toString().contains("demand"))
            .map(Finding::sentence)
            .toList());
    assertTrue(findings.toString().contains("64.0%"), findings.toString());
  }
}
