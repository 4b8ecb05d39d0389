package jobtrends.reports.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.DemandWeek;
import jobtrends.model.EmployerCount;
import jobtrends.model.HiringCity;
import jobtrends.model.PayComparison;
import jobtrends.model.PayLevel;
import jobtrends.model.SourceRun;
import jobtrends.model.Statistics;
import jobtrends.model.WorkModeWeek;
import jobtrends.reports.chart.Adjustment;
import jobtrends.reports.dataset.DataColumn.Type;
import jobtrends.settings.PlatformCatalogue;

/** Every table of the data set, in the order of the report; withheld numbers keep their rows. */
public final class DataTables {

  /** Tables with an index in them, or a change of one. */
  private static final Set<String> INDICES =
      Set.of("demand-weeks", "demand-group-weeks", "growth", "restatements");

  private static final DataColumn ADJUSTMENT =
      new DataColumn("adjustment", Type.STRING, "", "what is done about the seasons (S12)");

  private DataTables() {}

  public static List<DataTable> of(Statistics statistics) {
    return Stream.of(
            first(statistics),
            HistoryTables.of(statistics.history()),
            CompositionTables.of(statistics.composition()),
            TrustTables.of(statistics.history().trust()))
        .flatMap(tables -> tables)
        .map(
            table ->
                INDICES.contains(table.name())
                    ? table.with(ADJUSTMENT, Adjustment.words(statistics))
                    : table)
        .map(table -> table.floored().marked(statistics.vintage()))
        .toList();
  }

  private static Stream<DataTable> first(Statistics statistics) {
    return Stream.of(
        demand(statistics.demand()),
        cities(statistics.cities()),
        pay(statistics.pay()),
        comparisons(statistics.comparisons()),
        SkillTables.shares(statistics.skills()),
        SkillTables.ofRoles(statistics.roleSkills()),
        workModes(statistics.workModes()),
        employers(statistics.employers()),
        runs(statistics.runs()),
        ListingRows.of(statistics, PlatformCatalogue.shipped()),
        accuracy(statistics.quality().accuracy()));
  }

  private static DataTable demand(List<DemandWeek> rows) {
    return DataTable.<DemandWeek>of(
            "demand-weeks", "one row per ISO week (UTC) and role, weeks without a run included")
        .date("week", "Monday of the week", DemandWeek::week)
        .text("role", "role, \"All roles\" or \"Unknown role\"", DemandWeek::role)
        .column(
            integer("postings", "raw count over all sources; not comparable between weeks"),
            DemandWeek::postings)
        .estimate(number("per_run", "postings", "postings on display per run"), DemandWeek::perRun)
        .estimate(index(), DemandWeek::index)
        .column(
            integer("runs_seen", "days of the week with a run"), row -> row.coverage().runsSeen())
        .column(
            integer("runs_expected", "days expected from the sources' rhythm"),
            row -> row.coverage().runsExpected())
        .column(
            share("matched_share", "part from sources also complete the week before"),
            row -> row.coverage().matchedShare())
        .rows(rows);
  }

  private static DataTable cities(List<HiringCity> rows) {
    return DataTable.<HiringCity>of(
            "hiring-cities", "one row per city and counting, and the rest rows of each counting")
        .text("counting", "which postings are counted", HiringCity::counting)
        .text("country", "ISO 3166-1 alpha-2; empty in rest rows", HiringCity::country)
        .text("city", "English name", HiringCity::city)
        .optional(
            integer("geoname_id", "id of the city at GeoNames"),
            row ->
                row.geonameId().isPresent()
                    ? Optional.of(row.geonameId().getAsLong())
                    : Optional.empty())
        .optional(
            number(
                "postings",
                "postings",
                "weighted: a posting with k cities gives each 1/k; empty where the share is hidden"),
            row -> Optional.<Object>of(row.postings()).filter(shown -> row.share().isPublished()))
        .estimate(share("share", "of all postings of the counting"), HiringCity::share)
        .optional(
            integer("rank_best", "best rank its interval allows"), row -> rank(row.rank().best()))
        .optional(
            integer("rank_worst", "worst rank its interval allows"),
            row -> rank(row.rank().worst()))
        .rows(rows);
  }

  /** 0 says that there is no rank. */
  private static Optional<Object> rank(int rank) {
    return rank == 0 ? Optional.empty() : Optional.of(rank);
  }

  private static DataTable pay(List<PayLevel> rows) {
    return DataTable.<PayLevel>of("pay-levels", "one row per group, name and currency")
        .text("group", "what is grouped by: ROLE or CITY", PayLevel::group)
        .text("name", "role or city", PayLevel::name)
        .text("currency", "ISO 4217; never converted", PayLevel::currency)
        .estimate(money("p25", "lower quartile"), row -> row.pay().p25())
        .estimate(money("median", "median"), row -> row.pay().median())
        .estimate(money("p75", "upper quartile"), row -> row.pay().p75())
        .estimate(
            share("disclosure", "of the group's postings that state any pay"), PayLevel::disclosure)
        .optional(
            integer(
                "extra_salaries",
                "of the figures, those a month that the text says are paid 13 to 16 times a year"),
            row -> boxed(row.extraSalaries()))
        .rows(rows);
  }

  private static DataTable comparisons(List<PayComparison> rows) {
    String unit = "dollars of the measure, a year, before tax";
    return DataTable.<PayComparison>of("pay-comparisons", "one row per group, name and measure")
        .text("group", "what is grouped by: ROLE or CITY", PayComparison::group)
        .text("name", "role or city", PayComparison::name)
        .text(
            "measure",
            "US_DOLLARS: European Central Bank's rate of the posting's day or mean of its month;"
                + " INTERNATIONAL_DOLLARS: by the prices of the job's country (World Bank,"
                + " PA.NUS.PPP, CC BY 4.0); INTERNATIONAL_DOLLARS_2024: the same in the prices and"
                + " the money of 2024, by the consumer price index of the job's country (see"
                + " NOTICE), withheld where that does not reach the posting's month or year yet",
            PayComparison::measure)
        .estimate(number("median", unit, "of figures converted one by one"), PayComparison::median)
        .estimate(
            share("converted", "of postings with a figure that could be converted"),
            PayComparison::converted)
        .rows(rows);
  }

  private static DataTable workModes(List<WorkModeWeek> rows) {
    return DataTable.<WorkModeWeek>of("work-mode-weeks", "one row per ISO week, role and mode")
        .date("week", "Monday of the week", WorkModeWeek::week)
        .text("role", "role or \"All roles\"", WorkModeWeek::role)
        .text("mode", "REMOTE, HYBRID, ONSITE or UNSPECIFIED", WorkModeWeek::mode)
        .estimate(share("share", "of the week's postings"), WorkModeWeek::share)
        .rows(rows);
  }

  private static DataTable employers(List<EmployerCount> rows) {
    return DataTable.<EmployerCount>of("employer-counts", "one row per employer name")
        .text("employer", "name as normalised for duplicates", EmployerCount::employer)
        .column(integer("postings", "without duplicates"), EmployerCount::postings)
        .estimate(share("share", "of postings that name an employer"), EmployerCount::share)
        .text("role", "the role it advertises most often", EmployerCount::role)
        .rows(rows);
  }

  private static DataTable runs(List<SourceRun> rows) {
    return DataTable.<SourceRun>of("source-runs", "one row per run and source")
        .text("run", "run id", SourceRun::run)
        .date("date", "UTC day the run counts for", SourceRun::date)
        .text("source", "source id", SourceRun::source)
        .text("status", "how far the source can be trusted for that run", SourceRun::status)
        .text("reason", "why it is not complete", SourceRun::reason)
        .column(integer("requests", "pages asked for, each once"), row -> row.counts().requests())
        .column(integer("pages", "responses read"), row -> row.counts().pages())
        .optional(
            integer("advertised", "total the source itself names"),
            row -> boxed(row.counts().advertised()))
        .column(integer("listings", "listings on the pages"), row -> row.counts().listings())
        .column(integer("landed", "listings landed"), row -> row.counts().unique())
        .text("problems", "problems by kind", DataTables::problems)
        .optional(
            integer("missing_pages", "pages known of and not read"),
            row -> row.coverage().flatMap(coverage -> boxed(coverage.missingPages())))
        .optional(
            new DataColumn("capped", Type.BOOLEAN, "", "whether a page limit ended it"),
            row -> row.coverage().map(SourceRun.Coverage::capped))
        .optional(
            integer("challenges", "bot checks in place of content"),
            row -> row.coverage().map(SourceRun.Coverage::challenges))
        .optional(
            new DataColumn("new_fields", Type.STRING, "", "names nobody has looked at yet"),
            row -> row.coverage().map(coverage -> String.join("; ", coverage.newFields())))
        .optional(
            new DataColumn(
                "fill_rates", Type.STRING, "", "share of the landed listings that have a field"),
            row -> row.coverage().map(DataTables::fillRates))
        .rows(rows);
  }

  static Optional<Object> boxed(OptionalLong count) {
    return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
  }

  private static String fillRates(SourceRun.Coverage coverage) {
    return new TreeMap<>(coverage.fillRates())
        .entrySet().stream()
            .map(
                rate ->
                    String.format(
                        Locale.ROOT,
                        "%s %.3f",
                        rate.getKey().name().toLowerCase(Locale.ROOT),
                        rate.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static DataTable accuracy(List<AccuracyFigure> rows) {
    return DataTable.<AccuracyFigure>of(
            "accuracy", "one row per field, group and figure, measured on labelled texts")
        .text("field", "what is read", AccuracyFigure::task)
        .text("group", "category of skills; empty: all cases", AccuracyFigure::group)
        .text("figure", "name of the share", AccuracyFigure::figure)
        .estimate(share("value", "the share; its n counts labelled cases"), AccuracyFigure::value)
        .rows(rows);
  }

  private static String problems(SourceRun run) {
    return run.problems().stream()
        .map(problem -> problem.kind() + " " + problem.count())
        .collect(Collectors.joining("; "));
  }

  static DataColumn integer(String name, String description) {
    return new DataColumn(name, Type.INTEGER, "count", description);
  }

  static DataColumn number(String name, String unit, String description) {
    return new DataColumn(name, Type.NUMBER, unit, description);
  }

  static DataColumn index() {
    return number("index", "index", "matched sources, mean of the base weeks = 100");
  }

  static DataColumn share(String name, String description) {
    return number(name, "share, 0.02 = 2 %", description);
  }

  private static DataColumn money(String name, String description) {
    return number(name, "currency of the row, a year, before tax", description);
  }
}
