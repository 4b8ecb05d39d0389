package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.history.RunCalendar;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

@SparkTest
class DemandIndexTest {

  private static final LocalDate FIRST_MONDAY = LocalDate.parse("2026-01-05");

  private static final StructType SIGHTINGS =
      new StructType()
          .add("week", DataTypes.DateType)
          .add("day", DataTypes.DateType)
          .add("source", DataTypes.StringType)
          .add("job", DataTypes.StringType)
          .add("role", DataTypes.StringType);

  /**
   * Golden vector G4; relative to the first week, because the base is the mean of the first four.
   */
  @Test
  void aSourceThatAppearsMovesNothingUntilItCanBeCompared(SparkSession spark) {
    var market = market("S1 100 102 101 103", "S2 50 51 52 53", "S3 - - 300 306");

    assertEquals("100 102 102 104.0265", relativeToFirst(demand(spark, market)));
  }

  @Test
  void baseWeeksAverageToAHundred(SparkSession spark) {
    List<DemandWeek> all = demand(spark, market("S1 100 120 80 90 200"));

    double base =
        all.stream().limit(4).mapToDouble(week -> week.index().value().orElseThrow()).sum() / 4;
    assertEquals(100, base, 1e-9);
  }

  @Test
  void aBoardThatCopiesAnotherChangesNoIndex(SparkSession spark) {
    var original = market("S1 100 120 80", "S2 50 51 70");
    var copied = market("S1 100 120 80", "S2 50 51 70", "S1-copy 100 120 80");

    assertEquals(relativeToFirst(demand(spark, original)), relativeToFirst(demand(spark, copied)));
  }

  @Test
  void orderAndPartitionsOfRowsChangeNothing(SparkSession spark) {
    var market = market("S1 40 52 47", "S2 50 51 70");
    Dataset<Row> once = market.sightings(spark);
    Dataset<Row> shuffled = once.orderBy(org.apache.spark.sql.functions.rand(7)).repartition(5);

    assertEquals(demand(spark, market, once), demand(spark, market, shuffled));
  }

  @Test
  void afterAMissingWeekTheSameSourcesAreComparedAcrossIt(SparkSession spark) {
    List<DemandWeek> all = demand(spark, market("S1 100 110 - 121", "S2 50 55 - 66"));

    assertEquals("100 110 MISSING_RUNS 124.6667", relativeToFirst(all));
    assertEquals(List.of(150L, 165L, 0L, 187L), all.stream().map(DemandWeek::postings).toList());
  }

  @Test
  void aSourceThatComesBackIsComparedWithTheWeekBeforeItFailed(SparkSession spark) {
    var market = market("S1 100 100 100 100", "S2 100 100 x 150");

    assertEquals("100 100 100 125", relativeToFirst(demand(spark, market)));
  }

  @Test
  void aFailedSourceDoesNotLookLikeAQuietMarket(SparkSession spark) {
    DemandWeek failed = demand(spark, market("S1 100 100 100", "S2 100 100 x")).get(2);

    assertEquals("COVERAGE_CHANGED", text(failed.perRun(), 1));
    assertEquals(100, failed.index().value().orElseThrow(), 1e-9);
  }

  @Test
  void anotherScopeBeginsAnotherChain(SparkSession spark) {
    var market = market("S1 100 100 500* 510* 520*");

    assertEquals(
        "COVERAGE_CHANGED COVERAGE_CHANGED 98.0392 100 101.9608", index(demand(spark, market)));
  }

  @Test
  void aRoleNobodySoughtBeforeStartsWhenItAppears(SparkSession spark) {
    var market = market("S1 100 100 100 100");
    List<Row> rows = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      for (int job = 0; job < 100; job++) {
        LocalDate monday = FIRST_MONDAY.plusWeeks(week);
        String role = week > 0 && job < 20 * week ? "Rust" : null;
        rows.add(RowFactory.create(monday, monday, "S1", "job " + job + role, role));
      }
    }
    List<DemandWeek> weeks = records(spark, market, spark.createDataFrame(rows, SIGHTINGS));

    assertEquals("BELOW_FLOOR 50 100 150", index(of("Rust", weeks)));
    assertEquals("142.8571 114.2857 85.7143 57.1429", index(of(DemandWeek.UNKNOWN_ROLE, weeks)));
  }

  private static List<DemandWeek> demand(SparkSession spark, Market market) {
    return demand(spark, market, market.sightings(spark));
  }

  private static List<DemandWeek> demand(
      SparkSession spark, Market market, Dataset<Row> sightings) {
    return of(DemandWeek.ALL_ROLES, records(spark, market, sightings));
  }

  private static List<DemandWeek> records(
      SparkSession spark, Market market, Dataset<Row> sightings) {
    RunCalendar calendar = market.calendar();
    return DemandIndex.toRecords(
        DemandIndex.counts(sightings, SourceUses.of(spark, calendar)), calendar);
  }

  private static List<DemandWeek> of(String role, List<DemandWeek> weeks) {
    return weeks.stream().filter(week -> week.role().equals(role)).toList();
  }

  private static String relativeToFirst(List<DemandWeek> weeks) {
    double first = weeks.get(0).index().value().orElseThrow();
    return weeks.stream()
        .map(week -> text(week.index(), 100 / first))
        .collect(Collectors.joining(" "));
  }

  private static String index(List<DemandWeek> weeks) {
    return weeks.stream().map(week -> text(week.index(), 1)).collect(Collectors.joining(" "));
  }

  private static String text(Estimate estimate, double scale) {
    return estimate.withheld().isPresent()
        ? estimate.withheld().get().name()
        : String.format(Locale.ROOT, "%.4f", estimate.value().getAsDouble() * scale)
            .replaceAll("\\.?0+$", "");
  }

  /**
   * Postings by source, a week each: "S1 100 102": "-" not asked, "x" failed, "*" asked for
   * something else. A source whose name ends in "-copy" lists the jobs of the original.
   */
  private static Market market(String... sources) {
    Map<String, List<String>> weeks = new TreeMap<>();
    for (String source : sources) {
      List<String> words = List.of(source.split(" "));
      weeks.put(words.get(0), words.subList(1, words.size()));
    }
    return new Market(weeks);
  }

  private record Market(Map<String, List<String>> sources) {

    int weeks() {
      return sources.values().iterator().next().size();
    }

    RunCalendar calendar() {
      List<RunManifest> runs = IntStream.range(0, weeks()).mapToObj(this::run).toList();
      return RunCalendar.of(runs, FIRST_MONDAY.plusWeeks(weeks()).minusDays(1));
    }

    private RunManifest run(int week) {
      LocalDate day = FIRST_MONDAY.plusWeeks(week);
      List<SourceRun> asked = new ArrayList<>();
      sources.forEach(
          (source, counts) -> {
            String count = counts.get(week);
            var status = count.equals("x") ? SourceRun.Status.FAILED : SourceRun.Status.COMPLETE;
            String scope = count.endsWith("*") ? "scope 2" : "scope 1";
            if (!count.equals("-")) {
              asked.add(Landing.sourceRun(day, source, status, scope));
            }
          });
      return new RunManifest(
          "run " + week,
          "live",
          day,
          RunManifest.State.COMPLETE,
          java.time.Instant.EPOCH,
          List.of(),
          asked,
          List.of());
    }

    Dataset<Row> sightings(SparkSession spark) {
      List<Row> rows = new ArrayList<>();
      sources.forEach(
          (source, counts) -> {
            for (int week = 0; week < weeks(); week++) {
              LocalDate monday = FIRST_MONDAY.plusWeeks(week);
              for (int job = 0; job < count(counts.get(week)); job++) {
                String name = source.replace("-copy", "") + "/" + job;
                rows.add(RowFactory.create(monday, monday, source, name, "Engineer"));
              }
            }
          });
      return spark.createDataFrame(rows, SIGHTINGS);
    }

    private static int count(String printed) {
      return printed.matches("[x-]") ? 0 : Integer.parseInt(printed.replace("*", ""));
    }
  }
}
