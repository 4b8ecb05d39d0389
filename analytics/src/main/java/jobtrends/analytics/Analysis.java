package jobtrends.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import jobtrends.analytics.trends.CityPays;
import jobtrends.analytics.trends.CorrectedCounts;
import jobtrends.analytics.trends.Employers;
import jobtrends.analytics.trends.HiringCities;
import jobtrends.analytics.trends.OpenListings;
import jobtrends.analytics.trends.PayCells;
import jobtrends.analytics.trends.PayComparisons;
import jobtrends.analytics.trends.PayLevels;
import jobtrends.analytics.trends.PayRanks;
import jobtrends.analytics.trends.PayYardstick;
import jobtrends.analytics.trends.PayYardsticks;
import jobtrends.analytics.trends.RoleSkills;
import jobtrends.analytics.trends.ScopeShares;
import jobtrends.analytics.trends.SeniorityShares;
import jobtrends.analytics.trends.SkillShares;
import jobtrends.analytics.trends.SourceValues;
import jobtrends.analytics.trends.WorkModes;
import jobtrends.files.DataFolder;
import jobtrends.model.Composition;
import jobtrends.model.ReadingQuality;
import jobtrends.model.RunManifest;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import jobtrends.settings.PlatformTerms.Redistribution;
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
    this.runs = asked.stream().map(LastingSources::of).filter(tables::canRead).toList();
    Sessions.fit(spark, tables.unread(runs));
    tables.update(runs);
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

  private Statistics statistics() {
    try {
      Dataset<Row> repeated =
          kept(Boilerplate.of(within(calendar.level()).union(within(calendar.comparison()))));
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
    Dataset<Row> pay = kept(PayCells.of(field));
    Dataset<Row> yardsticks = PayYardsticks.of(pay, yardstick());
    ComparedPostings compared = compared(field, repeated);
    var history = new HistoryStatistics(calendar, weeks);
    Map<String, String> categories = request.extractors().skillCategories();
    var statistics =
        new Statistics(
            vintage(level),
            history.demand(),
            HiringCities.toRecords(HiringCities.of(field)),
            PayRanks.toRecords(PayLevels.of(pay, PayRanks.forSizesOf(pay))),
            skills(compared),
            RoleSkills.toRecords(RoleSkills.of(field, categories), categories),
            WorkModes.of(weeks, calendar),
            Employers.toRecords(Employers.of(field.filter(MAY_BE_NAMED))),
            health(asked),
            OpenListings.toRecords(
                OpenListings.of(
                    within(OpenListings.window(request.asOf())),
                    allowing(Redistribution.ROWS_WITH_LINK))),
            PayComparisons.toRecords(PayComparisons.of(pay, yardsticks)),
            new ReadingQuality(request.accuracy(), VersionBreaks.of(runs)),
            history.of(
                new HistoryStatistics.Postings(field, compared.both(), pay, yardsticks), spells()));
    return statistics.with(composition(field));
  }

  private Composition composition(Dataset<Row> field) {
    Dataset<Row> pay = kept(PayCells.ofRolesInCities(field));
    return new Composition(
        SeniorityShares.toRecords(SeniorityShares.of(field)),
        ScopeShares.toRecords(ScopeShares.of(field)),
        SourceValues.toRecords(SourceValues.of(field)),
        CityPays.toRecords(CityPays.of(pay, PayYardsticks.of(pay, yardstick()))));
  }

  private HistoryStatistics.Spells spells() {
    Dataset<Row> spells =
        spellTables.after(runs, windows, some -> tables.sightings(some).filter(SEEKS));
    return new HistoryStatistics.Spells(kept(spells), SpellTables.newestOnly(runs, windows));
  }

  private PayYardstick yardstick() {
    return PayYardstick.with(ExchangeRates.with(request.data().exchangeRates()));
  }

  /** Over the sources complete in both windows; over all, and without a change, when none is. */
  private ComparedPostings compared(Dataset<Row> field, Dataset<Row> repeated) {
    Set<String> comparable = calendar.comparableSources();
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
    return tables.sightings(of(window)).filter(SEEKS);
  }
}
