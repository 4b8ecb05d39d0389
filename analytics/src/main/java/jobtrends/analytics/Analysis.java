package jobtrends.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.quality.QualityGates;
import jobtrends.analytics.trends.CityPays;
import jobtrends.analytics.trends.CorrectedCounts;
import jobtrends.analytics.trends.Employers;
import jobtrends.analytics.trends.HiringCities;
import jobtrends.analytics.trends.OccupationCounts;
import jobtrends.analytics.trends.OccupationMix;
import jobtrends.analytics.trends.OpenListings;
import jobtrends.analytics.trends.OurSeries;
import jobtrends.analytics.trends.PayCells;
import jobtrends.analytics.trends.PayComparisons;
import jobtrends.analytics.trends.PayLevels;
import jobtrends.analytics.trends.PayRanks;
import jobtrends.analytics.trends.PayYardsticks;
import jobtrends.analytics.trends.ReferenceChecks;
import jobtrends.analytics.trends.RoleSkills;
import jobtrends.analytics.trends.ScopeShares;
import jobtrends.analytics.trends.SeniorityShares;
import jobtrends.analytics.trends.SkillShares;
import jobtrends.analytics.trends.SourceValues;
import jobtrends.analytics.trends.UnknownShare;
import jobtrends.analytics.trends.WorkModeWorth;
import jobtrends.analytics.trends.WorkModes;
import jobtrends.files.DataFolder;
import jobtrends.model.Composition;
import jobtrends.model.DemandWeek;
import jobtrends.model.HiringCity;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.ReadingQuality;
import jobtrends.model.RunManifest;
import jobtrends.model.SkillShare;
import jobtrends.model.Statistics;
import jobtrends.model.Trust;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import jobtrends.model.WorkModeWeek;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Redistribution;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Landing to statistics: brings the tables up to date, then runs every statistic there is. */
public final class Analysis {

  /** An employer is named only where a source says so that lets facts of a listing leave. */
  private static final Column MAY_BE_NAMED =
      exists(col("sources"), source -> not(source.isin(allowing(Redistribution.NONE).toArray())));

  private final AnalysisRequest request;
  private final AnalysedRows rows;

  private Analysis(AnalysisRequest request, AnalysedRows rows) {
    this.request = request;
    this.rows = rows;
  }

  /** The day of the newest complete run: the as-of day when nobody asks for another. */
  public static Optional<LocalDate> newestRun(DataFolder data) {
    return data.completeRuns().stream().map(RunManifest::date).max(Comparator.naturalOrder());
  }

  /**
   * Everything published for the as-of day; without any run, empty lists and a vintage saying so.
   */
  public static Statistics run(SparkSession spark, AnalysisRequest request) {
    try (var rows = new AnalysedRows(spark, request)) {
      return new Analysis(request, rows).statistics();
    }
  }

  /**
   * The written-out list of statistics. All but the demand of unknown roles are over the field: the
   * postings whose title fits a role of the taxonomy. A board of every trade would else be measured
   * by its nurses and its salesmen.
   *
   * <p>What employers repeat from job to job is told from what jobs ask for, in both windows alike.
   *
   * <p>Series over all history come from counts of weeks, levels from the sightings of their
   * windows, what came and went from the table of spells: no statistic reads the sightings of all
   * history.
   */
  private Statistics statistics() {
    Dataset<Row> field = rows.field();
    List<WeekCell> weeks = rows.weekCells();
    Dataset<Row> pay = rows.kept(PayCells.of(rows.told(Dimension.PAY)));
    Dataset<Row> placed = rows.told(Dimension.CITY);
    Dataset<Row> yardsticks = PayYardsticks.of(pay, request.yardstick());
    ComparedPostings compared = rows.compared();
    var history = new HistoryStatistics(rows.calendar(), rows.placed(weeks), weeks);
    Map<String, String> categories = request.extractors().skillCategories();
    List<WorkModeWeek> modes = WorkModes.of(weeks, rows.calendar(), WorkModeWorth.of(field));
    return new Statistics(
        vintage(),
        history.demand(),
        cities(placed, field),
        PayRanks.toRecords(PayLevels.of(pay, PayRanks.of(pay))),
        skills(compared),
        RoleSkills.toRecords(RoleSkills.of(field, categories), categories),
        modes,
        Employers.toRecords(Employers.of(field.filter(MAY_BE_NAMED))),
        AnalysedRows.health(rows.asked()),
        OpenListings.toRecords(
            OpenListings.of(
                rows.within(OpenListings.window(request.asOf())),
                allowing(Redistribution.ROWS_WITH_LINK))),
        PayComparisons.toRecords(PayComparisons.of(pay, yardsticks)),
        new ReadingQuality(request.accuracy(), VersionBreaks.of(rows.runs())),
        history
            .of(
                new HistoryStatistics.Postings(field, compared.both(), pay, yardsticks),
                rows.spells(),
                rows::within)
            .trusted(trust(history.demand(), modes)),
        composition(placed, field));
  }

  private Composition composition(Dataset<Row> placed, Dataset<Row> field) {
    Dataset<Row> pay = rows.kept(PayCells.ofRolesInCities(placed));
    return new Composition(
        SeniorityShares.toRecords(SeniorityShares.of(field)),
        ScopeShares.toRecords(ScopeShares.of(field)),
        SourceValues.toRecords(SourceValues.of(field)),
        CityPays.toRecords(CityPays.of(pay, PayYardsticks.of(pay, request.yardstick()))));
  }

  /** What is restated is known when it is published. */
  private Trust trust(List<DemandWeek> demand, List<WorkModeWeek> modes) {
    var ours = new OurSeries(demand, modes, OccupationCounts.of(rows.field()));
    return new Trust(
        List.of(),
        rows.checks(),
        UnknownShare.toRecords(UnknownShare.of(rows.level())),
        ReferenceChecks.toRecords(request.references(), ours),
        OccupationMix.toRecords(request.references(), ours));
  }

  private List<HiringCity> cities(Dataset<Row> placed, Dataset<Row> field) {
    boolean isLost =
        rows.concerns(Dimension.CITY) && QualityGates.isTooLittle(placed.count(), field.count());
    return HiringCities.toRecords(
        HiringCities.of(placed), Optional.of(Withheld.QUALITY_GATE).filter(gate -> isLost));
  }

  private List<SkillShare> skills(ComparedPostings compared) {
    var context =
        new SkillShares.Context(
            request.extractors().skillCategories(), CorrectedCounts.by(request.accuracy()));
    return SkillShares.toRecords(SkillShares.of(compared.postings()), context, compared.noChange());
  }

  private Vintage vintage() {
    RunCalendar calendar = rows.calendar();
    return new Vintage(
        request.asOf(),
        calendar.level(),
        calendar.comparison(),
        Totals.of(rows.sums(), rows.newJobs(), rows.level()),
        calendar.missingDays(),
        rows.windows().words(),
        Totals.versions(rows.runs(), request.extractors()),
        rows.runs().stream().anyMatch(run -> run.kind().equals("demo")));
  }

  private static List<String> allowing(Redistribution redistribution) {
    return PlatformCatalogue.shipped().all().stream()
        .filter(terms -> terms.rules().redistribution() == redistribution)
        .map(PlatformTerms::id)
        .toList();
  }
}
