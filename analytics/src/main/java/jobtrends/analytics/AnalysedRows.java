package jobtrends.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import jobtrends.model.QualityCheck;
import jobtrends.model.QualityCheck.Dimension;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The rows of an as-of day, with the tables brought up to date: what every statistic is counted
 * from, and what its sources can be trusted with. Rows used several times are kept until it is
 * closed.
 */
final class AnalysedRows implements AutoCloseable {

  /** A title that fits a role of the taxonomy. */
  static final Column IN_FIELD = col("role").isNotNull();

  /** What freelancers offer is supply, and every statistic is of demand. */
  private static final Column SEEKS = not(col("sellers_offer"));

  private final LocalDate asOf;
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
  private final Dataset<Row> repeated;
  private final Dataset<Row> level;

  AnalysedRows(SparkSession spark, AnalysisRequest request) {
    this.asOf = request.asOf();
    this.tables = new ListingTables(spark, request.data(), request.extractors());
    this.spellTables = new SpellTables(spark, request.data(), request.extractors());
    this.asked =
        RunGates.of(
            request.data().completeRuns().stream()
                .filter(run -> !run.date().isAfter(asOf))
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
    this.calendar = RunCalendar.of(runs, asOf, windows);
    Sessions.fit(spark, shown(calendar.level()) + shown(calendar.comparison()));
    this.repeated = kept(Boilerplate.of(both()));
    this.level = kept(postings(within(calendar.level())));
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

  /** Every run up to the day, whether it can be counted or not. */
  List<RunManifest> asked() {
    return asked;
  }

  /** Those that are counted. */
  List<RunManifest> runs() {
    return runs;
  }

  List<QualityCheck> checks() {
    return checks;
  }

  RunCalendar calendar() {
    return calendar;
  }

  FeedWindows windows() {
    return windows;
  }

  List<RunSum> sums() {
    return sums;
  }

  /** How many listings and jobs were new, by day, up to the day. */
  List<JobSum> newJobs() {
    return tables.jobSums().stream().filter(sum -> !sum.firstSeen().isAfter(asOf)).toList();
  }

  List<WeekCell> weekCells() {
    return tables.weekCells(runs);
  }

  /** The postings those cells count. */
  Dataset<Row> weekPostings() {
    return tables.weekPostings(runs);
  }

  /** Sightings of all history. */
  Dataset<Row> sightings() {
    return tables.sightings(runs).filter(SEEKS);
  }

  /** Sightings of the runs of a window: no others are read. */
  Dataset<Row> within(Vintage.Window window) {
    return tables.sightings(of(window)).filter(SEEKS.and(gates.canTell(Dimension.TITLE)));
  }

  /** Sightings of the level window and of the one it is compared with. */
  Dataset<Row> both() {
    return within(calendar.level()).union(within(calendar.comparison()));
  }

  /** Postings of the level window, of every trade. */
  Dataset<Row> level() {
    return level;
  }

  /** Those of the field. */
  Dataset<Row> field() {
    return level.filter(IN_FIELD);
  }

  /** By where places could be read, which is what demand by country and city rests on. */
  RunCalendar placed(List<WeekCell> weeks) {
    List<RunManifest> gated = gates.gated(runs, Dimension.CITY);
    return PlacedWeeks.of(calendar, RunCalendar.of(gated, asOf, windows), weeks);
  }

  /**
   * The field without the sightings a dimension cannot be told of; the field where it can of all.
   */
  Dataset<Row> told(Dimension dimension) {
    return concerns(dimension)
        ? kept(inField(within(calendar.level()).filter(gates.canTell(dimension))))
        : field();
  }

  /** Whether a failed check keeps sightings of the level window out of a dimension. */
  boolean concerns(Dimension dimension) {
    return gates.concerns(of(calendar.level()), dimension);
  }

  /** Over the sources complete in both windows; over all, and without a change, when none is. */
  ComparedPostings compared() {
    Set<String> comparable = comparable();
    if (comparable.isEmpty()) {
      Withheld reason =
          calendar.comparison().isEmpty() ? Withheld.NO_EARLIER_PERIOD : Withheld.COVERAGE_CHANGED;
      return new ComparedPostings(field().withColumn("window", lit("now")), Optional.of(reason));
    }
    Column inBoth = col("source").isin(comparable.stream().sorted().toArray());
    Dataset<Row> now =
        comparable.containsAll(calendar.sources(calendar.level()))
            ? field()
            : inField(within(calendar.level()).filter(inBoth));
    Dataset<Row> before = inField(within(calendar.comparison()).filter(inBoth));
    Dataset<Row> both =
        now.withColumn("window", lit("now")).union(before.withColumn("window", lit("before")));
    return new ComparedPostings(kept(both), Optional.empty());
  }

  private Set<String> comparable() {
    Set<String> comparable = new HashSet<>(calendar.comparableSources());
    comparable.removeAll(gates.sources(of(calendar.level()), Dimension.SKILL));
    comparable.removeAll(gates.sources(of(calendar.comparison()), Dimension.SKILL));
    return comparable;
  }

  HistoryStatistics.Spells spells() {
    Dataset<Row> spells =
        spellTables.after(runs, windows, some -> tables.sightings(some).filter(SEEKS));
    return new HistoryStatistics.Spells(kept(spells), SpellTables.newestOnly(runs, windows));
  }

  /** What sources gave, run by run. */
  static List<SourceRun> health(List<RunManifest> runs) {
    return runs.stream().flatMap(run -> run.sources().stream()).toList();
  }

  /** Counted once, for it is used several times. */
  Dataset<Row> kept(Dataset<Row> rows) {
    kept.add(rows.persist(MEMORY_AND_DISK()));
    return rows;
  }

  private Dataset<Row> inField(Dataset<Row> sightings) {
    return postings(sightings).filter(IN_FIELD);
  }

  private Dataset<Row> postings(Dataset<Row> sightings) {
    return Sightings.postings(Boilerplate.marked(sightings, repeated));
  }

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }
}
