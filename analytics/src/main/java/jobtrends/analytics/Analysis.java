package jobtrends.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jobtrends.analytics.history.Boilerplate;
import jobtrends.analytics.history.FeedWindows;
import jobtrends.analytics.history.JobSum;
import jobtrends.analytics.history.LastingSources;
import jobtrends.analytics.history.ListingTables;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.analytics.history.RunGates;
import jobtrends.analytics.history.RunSum;
import jobtrends.analytics.history.Sightings;
import jobtrends.analytics.history.SpellTables;
import jobtrends.analytics.history.WeekCell;
import jobtrends.analytics.quality.PlacedWeeks;
import jobtrends.analytics.quality.QualityGates;
import jobtrends.analytics.quality.QualityTable;
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
import jobtrends.analytics.trends.PayYardstick;
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
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.ReadingQuality;
import jobtrends.model.RunManifest;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.model.Trust;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import jobtrends.model.WorkModeWeek;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Redistribution;
import jobtrends.taxonomy.ConsumerPrices;
import jobtrends.taxonomy.ExchangeRates;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Landing to statistics: brings the tables up to date, then runs every statistic there is. */
public final class Analysis {

  private static final Column IN_FIELD = col("role").isNotNull();

  /** What freelancers offer is supply, and every statistic is of demand. */
  private static final Column SEEKS = not(col("sellers_offer"));

  /** An employer is named only where a source says so that lets facts of a listing leave. */
  private static final Column MAY_BE_NAMED =
      exists(col("sources"), source -> not(source.isin(allowing(Redistribution.NONE).toArray())));

  private final AnalysisRequest request;
  private final ListingTables tables;
  private final SpellTables spellTables;
  private final List<RunManifest> asked;
  private final List<RunManifest> runs;
  private final List<QualityCheck> checks;
  private final QualityGates gates;
  private final RunCalendar calendar;
  private final List<RunSum> sums;
  private final FeedWindows windows;
  private final List<Dataset<Row>> kept = new ArrayList<>();

  private Analysis(SparkSession spark, AnalysisRequest request) {
    this.request = request;
    this.tables = new ListingTables(spark, request.data(), request.extractors());
    this.spellTables = new SpellTables(spark, request.data(), request.extractors());
    this.asked =
        RunGates.of(
            request.data().completeRuns().stream()
                .filter(run -> !run.date().isAfter(request.asOf()))
                .toList(),
            request.data());
    List<RunManifest> read =
        asked.stream().map(LastingSources::of).filter(tables::canRead).toList();
    Sessions.fit(spark, tables.unread(read));
    tables.update(read);
    var quality =
        new QualityTable(request.data(), request.extractors().tableVersion(), request.quality());
    quality.update(read, tables::withJobs);
    this.checks = quality.shown(read);
    this.gates = new QualityGates(quality.failed(read), RunGates.acceptedByHand(request.data()));
    this.runs = gates.gated(read, Dimension.TITLE);
    this.sums = tables.runSums(runs);
    this.windows = FeedWindows.of(health(runs), sums);
    this.calendar = RunCalendar.of(runs, request.asOf(), windows);
    Sessions.fit(spark, shown(calendar.level()) + shown(calendar.comparison()));
  }

  private long shown(Vintage.Window window) {
    Set<String> within = of(window).stream().map(RunManifest::run).collect(Collectors.toSet());
    return sums.stream()
        .filter(sum -> within.contains(sum.run()))
        .mapToLong(RunSum::sightings)
        .sum();
  }

  private List<RunManifest> of(Vintage.Window window) {
    return runs.stream().filter(run -> window.has(run.date())).toList();
  }

  /** The day of the newest complete run: the as-of day when nobody asks for another. */
  public static Optional<LocalDate> newestRun(DataFolder data) {
    return data.completeRuns().stream().map(RunManifest::date).max(Comparator.naturalOrder());
  }

  /**
   * Everything published for the as-of day; without any run, empty lists and a vintage saying so.
   */
  public static Statistics run(SparkSession spark, AnalysisRequest request) {
    return new Analysis(spark, request).statistics();
  }

  static RowsBehind rowsBehind(SparkSession spark, AnalysisRequest request) {
    return new Analysis(spark, request).rowsBehind(spark);
  }

  /** The very rows {@link #statistics()} counts; each says where its job was advertised. */
  private RowsBehind rowsBehind(SparkSession spark) {
    Dataset<Row> repeated = repeated();
    Dataset<Row> postings =
        Sightings.postings(Boilerplate.marked(within(calendar.level()), repeated));
    Dataset<Row> field = postings.filter(IN_FIELD);
    Dataset<Row> advertised =
        Sightings.advertised(within(calendar.level()).union(within(calendar.comparison())));
    Dataset<Row> yardsticks = PayYardsticks.of(PayCells.of(field), yardstick());
    return RowsBehind.over(
        spark,
        Map.of(
            "sightings", tables.sightings(runs).filter(SEEKS),
            "week_postings", tables.weekPostings(runs),
            "postings", PayCells.withYear(postings).join(advertised, "job"),
            "compared", compared(field, repeated).postings().join(advertised, "job"),
            "spells", spells().table(),
            "yardsticks", yardsticks));
  }

  private Dataset<Row> repeated() {
    return kept(Boilerplate.of(within(calendar.level()).union(within(calendar.comparison()))));
  }

  private Statistics statistics() {
    try {
      Dataset<Row> repeated = repeated();
      return statistics(
          kept(Sightings.postings(Boilerplate.marked(within(calendar.level()), repeated))),
          repeated);
    } finally {
      kept.forEach(Dataset::unpersist);
    }
  }

  /** Counted once, for it is used several times. */
  private Dataset<Row> kept(Dataset<Row> rows) {
    kept.add(rows.persist(MEMORY_AND_DISK()));
    return rows;
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
  private Statistics statistics(Dataset<Row> level, Dataset<Row> repeated) {
    Dataset<Row> field = level.filter(IN_FIELD);
    List<WeekCell> weeks = tables.weekCells(runs);
    Dataset<Row> pay = kept(PayCells.of(told(Dimension.PAY, field, repeated)));
    Dataset<Row> yardsticks = PayYardsticks.of(pay, yardstick());
    ComparedPostings compared = compared(field, repeated);
    var history = new HistoryStatistics(calendar, placed(weeks), weeks);
    Map<String, String> categories = request.extractors().skillCategories();
    List<WorkModeWeek> modes = WorkModes.of(weeks, calendar, WorkModeWorth.of(field));
    return new Statistics(
        vintage(level),
        history.demand(),
        cities(field, repeated),
        PayRanks.toRecords(PayLevels.of(pay, PayRanks.of(pay))),
        skills(compared),
        RoleSkills.toRecords(RoleSkills.of(field, categories), categories),
        modes,
        Employers.toRecords(Employers.of(field.filter(MAY_BE_NAMED))),
        health(asked),
        OpenListings.toRecords(
            OpenListings.of(
                within(OpenListings.window(request.asOf())),
                allowing(Redistribution.ROWS_WITH_LINK))),
        PayComparisons.toRecords(PayComparisons.of(pay, yardsticks)),
        new ReadingQuality(request.accuracy(), VersionBreaks.of(runs)),
        history
            .of(
                new HistoryStatistics.Postings(field, compared.both(), pay, yardsticks),
                spells(),
                this::within)
            .trusted(trust(level, history.demand(), modes)),
        composition(told(Dimension.CITY, field, repeated), field));
  }

  private Composition composition(Dataset<Row> placed, Dataset<Row> field) {
    Dataset<Row> pay = kept(PayCells.ofRolesInCities(placed));
    return new Composition(
        SeniorityShares.toRecords(SeniorityShares.of(field)),
        ScopeShares.toRecords(ScopeShares.of(field)),
        SourceValues.toRecords(SourceValues.of(field)),
        CityPays.toRecords(CityPays.of(pay, PayYardsticks.of(pay, yardstick()))));
  }

  /** What is restated is known when it is published. */
  private Trust trust(Dataset<Row> level, List<DemandWeek> demand, List<WorkModeWeek> modes) {
    var ours = new OurSeries(demand, modes, OccupationCounts.of(level.filter(IN_FIELD)));
    return new Trust(
        List.of(),
        checks,
        UnknownShare.toRecords(UnknownShare.of(level)),
        ReferenceChecks.toRecords(request.references(), ours),
        OccupationMix.toRecords(request.references(), ours));
  }

  /** By where places could be read, which is what demand by country and city rests on. */
  private RunCalendar placed(List<WeekCell> weeks) {
    List<RunManifest> gated = gates.gated(runs, Dimension.CITY);
    return PlacedWeeks.of(calendar, RunCalendar.of(gated, request.asOf(), windows), weeks);
  }

  private List<HiringCity> cities(Dataset<Row> field, Dataset<Row> repeated) {
    Dataset<Row> placed = told(Dimension.CITY, field, repeated);
    boolean isLost = placed != field && QualityGates.isTooLittle(placed.count(), field.count());
    return HiringCities.toRecords(
        HiringCities.of(placed), Optional.of(Withheld.QUALITY_GATE).filter(gate -> isLost));
  }

  /** The field without the sightings a dimension cannot be told of. */
  private Dataset<Row> told(Dimension dimension, Dataset<Row> field, Dataset<Row> repeated) {
    return gates.concerns(of(calendar.level()), dimension)
        ? kept(inField(within(calendar.level()).filter(gates.canTell(dimension)), repeated))
        : field;
  }

  private HistoryStatistics.Spells spells() {
    Dataset<Row> spells =
        spellTables.after(runs, windows, some -> tables.sightings(some).filter(SEEKS));
    return new HistoryStatistics.Spells(kept(spells), SpellTables.newestOnly(runs, windows));
  }

  private PayYardstick yardstick() {
    return PayYardstick.with(
        ExchangeRates.with(request.data().exchangeRates()),
        ConsumerPrices.with(request.data().consumerPrices()));
  }

  /** Over the sources complete in both windows; over all, and without a change, when none is. */
  private ComparedPostings compared(Dataset<Row> field, Dataset<Row> repeated) {
    Set<String> comparable = new HashSet<>(calendar.comparableSources());
    comparable.removeAll(gates.sources(of(calendar.level()), Dimension.SKILL));
    comparable.removeAll(gates.sources(of(calendar.comparison()), Dimension.SKILL));
    if (comparable.isEmpty()) {
      Withheld reason =
          calendar.comparison().isEmpty() ? Withheld.NO_EARLIER_PERIOD : Withheld.COVERAGE_CHANGED;
      return new ComparedPostings(field.withColumn("window", lit("now")), Optional.of(reason));
    }
    Column inBoth = col("source").isin(comparable.stream().sorted().toArray());
    Dataset<Row> now =
        comparable.containsAll(calendar.sources(calendar.level()))
            ? field
            : inField(within(calendar.level()).filter(inBoth), repeated);
    Dataset<Row> before = inField(within(calendar.comparison()).filter(inBoth), repeated);
    Dataset<Row> both =
        now.withColumn("window", lit("now")).union(before.withColumn("window", lit("before")));
    return new ComparedPostings(kept(both), Optional.empty());
  }

  private List<SkillShare> skills(ComparedPostings compared) {
    var context =
        new SkillShares.Context(
            request.extractors().skillCategories(), CorrectedCounts.by(request.accuracy()));
    return SkillShares.toRecords(SkillShares.of(compared.postings()), context, compared.noChange());
  }

  private Vintage vintage(Dataset<Row> level) {
    return new Vintage(
        request.asOf(),
        calendar.level(),
        calendar.comparison(),
        Totals.of(sums, newBy(request.asOf()), level),
        calendar.missingDays(),
        windows.words(),
        Totals.versions(runs, request.extractors()),
        runs.stream().anyMatch(run -> run.kind().equals("demo")));
  }

  private static List<String> allowing(Redistribution redistribution) {
    return PlatformCatalogue.shipped().all().stream()
        .filter(terms -> terms.rules().redistribution() == redistribution)
        .map(PlatformTerms::id)
        .toList();
  }

  private static List<SourceRun> health(List<RunManifest> runs) {
    return runs.stream().flatMap(run -> run.sources().stream()).toList();
  }

  private List<JobSum> newBy(LocalDate day) {
    return tables.jobSums().stream().filter(sum -> !sum.firstSeen().isAfter(day)).toList();
  }

  private static Dataset<Row> inField(Dataset<Row> sightings, Dataset<Row> repeated) {
    return Sightings.postings(Boilerplate.marked(sightings, repeated)).filter(IN_FIELD);
  }

  /** Sightings of the runs of a window: no others are read. */
  private Dataset<Row> within(Vintage.Window window) {
    return tables.sightings(of(window)).filter(SEEKS.and(gates.canTell(Dimension.TITLE)));
  }
}
