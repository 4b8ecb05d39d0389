package jobtrends.analytics;

import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import jobtrends.analytics.history.Folders;
import jobtrends.files.DataFolder;
import jobtrends.files.StatisticsFolder;
import jobtrends.model.Closing;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.History;
import jobtrends.model.ListingKey;
import jobtrends.model.MixShift;
import jobtrends.model.PayGrowth;
import jobtrends.model.RawListing;
import jobtrends.model.Statistics;
import jobtrends.model.Vintage;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class AnalysisTest {

  @TempDir Path folder;

  @Test
  void anEmptyLandingGivesEmptyStatisticsThatSaySo(SparkSession spark) {
    Statistics statistics = analyse(spark, "2026-01-11");

    assertEquals(
        new Vintage(
            LocalDate.parse("2026-01-11"),
            new Vintage.Window(LocalDate.parse("2025-12-15"), LocalDate.parse("2026-01-11")),
            new Vintage.Window(LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-11")),
            new Vintage.Totals(0, 0, 0, 0, 0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of("fake 1"),
            false),
        statistics.vintage());
    assertEquals(
        new Statistics(
            statistics.vintage(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        statistics);
  }

  @Test
  void runsBecomeStatisticsAndStatisticsFiles(SparkSession spark) {
    land("2026-01-05", 40, 20);
    land("2026-01-12", 40, 40);
    Statistics statistics = analyse(spark, "2026-01-18");

    assertEquals(
        List.of("60 85.71", "80 114.29"),
        statistics.demand().stream()
            .filter(week -> week.role().equals(DemandWeek.ALL_ROLES))
            .map(week -> week.postings() + " " + index(week))
            .toList());
    assertEquals(new Vintage.Totals(140, 80, 80, 80, 0, 0, 0, 0), statistics.vintage().totals());
    assertEquals(List.of("fake 1", "reader 1"), statistics.vintage().versions());
    assertEquals("Berlin", statistics.cities().get(0).city());
    assertEquals(80, statistics.cities().get(0).postings(), 1e-9);
    assertEquals(55_000, statistics.pay().get(0).pay().median().value().orElseThrow(), 1e-9);
    assertEquals(
        List.of("sql 0.5 -0.1667", "java 0.5 0.1667"),
        statistics.skills().stream()
            .map(
                skill ->
                    skill.skill()
                        + " "
                        + skill.share().value().orElseThrow()
                        + " "
                        + Math.round(skill.change().value().orElseThrow() * 1e4) / 1e4)
            .toList());
    assertEquals(4, statistics.roleSkills().size());
    assertEquals(80, statistics.employers().size());
    assertEquals(WorkMode.REMOTE, statistics.workModes().get(0).mode());
    assertEquals(1, statistics.workModes().get(0).share().value().orElseThrow(), 1e-9);
    assertEquals(4, statistics.runs().size());
  }

  /** Twenty jobs more in the second of two weeks, all of one role and skill. */
  @Test
  void runsBecomeHistory(SparkSession spark) {
    land("2026-01-05", 40, 20);
    land("2026-01-12", 40, 40);
    History history = analyse(spark, "2026-01-18").history();

    assertEquals(
        List.of("2026-01-05 60", "2026-01-12 80"),
        history.groups().stream()
            .filter(row -> row.group() == DemandGroupWeek.Group.COUNTRY)
            .map(row -> row.week() + " " + Math.round(row.postings()))
            .toList());
    assertEquals(List.of(), history.days(), "two runs are no daily series");
    assertEquals(
        Optional.of(Withheld.NO_EARLIER_PERIOD), history.growth().get(0).change().withheld());
    assertEquals(
        List.of("Data NO_EARLIER_PERIOD", "Web NO_EARLIER_PERIOD"),
        history.momentum().stream()
            .map(row -> row.role() + " " + row.change().withheld().orElseThrow())
            .toList());
    assertEquals(
        List.of("All roles 20", "Data 0", "Web 20"),
        history.flows().stream()
            .filter(row -> row.entered().fresh().isPublished())
            .map(row -> row.role() + " " + row.entered().fresh().n())
            .toList());
    assertEquals(
        List.of("sql", "java"), history.mixShifts().stream().map(MixShift::skill).toList());
    assertEquals("java sql", history.pairs().get(0).skill() + " " + history.pairs().get(0).other());
    assertEquals(
        List.of("Data java 0.0", "Data sql 2.0", "Web java 2.0", "Web sql 0.0"),
        history.lifts().stream()
            .map(row -> row.role() + " " + row.skill() + " " + row.lift().value().orElseThrow())
            .toList());
    assertEquals(
        List.of("All roles 80", "All roles 80", "All roles 80", "All roles 80"),
        history.payAbove().stream()
            .limit(4)
            .map(row -> row.role() + " " + row.disclosed().n())
            .toList());
    assertEquals(
        List.of("All roles", "Web"), history.closings().stream().map(Closing::role).toList());
    assertEquals(
        List.of("All roles 80", "Data 40", "Web 40"),
        history.inactives().stream().map(row -> row.role() + " " + row.active()).toList());
  }

  /** A law of the index: another board with the same jobs says nothing new. */
  @Test
  void aSourceUnderASecondNameMovesNoIndex(SparkSession spark) {
    land("2026-01-05", 40, 20);
    land("2026-01-12", 40, 40);
    land("2026-01-19", 44, 40);
    var mirrored = new DataFolder(folder.resolve("mirrored"));
    landMirrored(mirrored, "2026-01-05", 40, 20);
    landMirrored(mirrored, "2026-01-12", 40, 40);
    landMirrored(mirrored, "2026-01-19", 44, 40);

    Statistics once = analyse(spark, data(), "2026-01-25");
    Statistics twice = analyse(spark, mirrored, "2026-01-25");

    assertEquals(9, once.demand().size());
    assertEquals(once.demand(), twice.demand());
    assertEquals(once.cities(), twice.cities());
    assertEquals(224, once.vintage().totals().sightings());
    assertEquals(224 + 100, twice.vintage().totals().sightings());
  }

  private static void landMirrored(DataFolder data, String day, int dataJobs, int webJobs) {
    List<RawListing> web = listings("b", "Web", "java", webJobs);
    Landing.of(data, day)
        .source("a", listings("a", "Data", "sql", dataJobs))
        .source("b", web)
        .source("z", web.stream().map(AnalysisTest::mirror).toList())
        .complete();
  }

  private static RawListing mirror(RawListing listing) {
    var key = new ListingKey("z", listing.key().nativeId());
    return new RawListing(key, listing.fetchedAt(), listing.origin(), listing.fields());
  }

  /** One run in June and one in July: twenty roles whose pay rose by a tenth. */
  @Test
  void payOfAlikePostingsIsComparedByMonth(SparkSession spark) {
    Landing.of(data(), "2026-06-01").source("a", paying(50_000)).complete();
    Landing.of(data(), "2026-07-06").source("a", paying(55_000)).complete();
    History history = analyse(spark, "2026-08-02").history();

    assertEquals(
        List.of(
            new PayGrowth(
                "EUR",
                LocalDate.parse("2026-07-01"),
                Optional.of(LocalDate.parse("2026-06-01")),
                Estimate.of(0.1, 0.1, 0.1, 20),
                Estimate.withheld(Withheld.NO_EARLIER_PERIOD, 0))),
        history.payGrowth().stream().map(AnalysisTest::rounded).toList());
    assertEquals(
        List.of("2026-06-01 1.0", "2026-07-06 1.0"),
        history.disclosure().stream()
            .filter(row -> row.share().isPublished())
            .map(row -> row.week() + " " + row.share().value().getAsDouble())
            .toList());
  }

  private static PayGrowth rounded(PayGrowth row) {
    Estimate growth = row.growth();
    return new PayGrowth(
        row.currency(),
        row.month(),
        row.against(),
        Estimate.of(
            Math.round(growth.value().orElseThrow() * 1e9) / 1e9,
            Math.round(growth.low().orElseThrow() * 1e9) / 1e9,
            Math.round(growth.high().orElseThrow() * 1e9) / 1e9,
            growth.n()),
        row.headline());
  }

  private static List<RawListing> paying(int pay) {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                listing(
                    "a",
                    "id" + i,
                    "TITLE=Title " + i,
                    "COMPANY=Company " + i,
                    "CATEGORY=Role " + i % 20,
                    "LOCATION=Berlin, DE",
                    "SALARY=" + pay + "-" + pay + " EUR YEAR"))
        .toList();
  }

  @Test
  void runsAfterTheAsOfDayAreLeftOut(SparkSession spark) {
    land("2026-01-05", 40, 20);
    land("2026-01-12", 40, 40);
    Statistics statistics = analyse(spark, "2026-01-11");

    assertEquals(60, statistics.vintage().totals().sightings());
    assertEquals(
        Optional.of(Withheld.NO_EARLIER_PERIOD), statistics.skills().get(0).change().withheld());
  }

  @Test
  void aRunWhoseListingsAreGoneIsMissingUnlessItWasRead(SparkSession spark) {
    land("2026-01-05", 40, 20);
    land("2026-01-12", 40, 40);
    Folders.delete(data().landing("2026-01-05-live"));
    assertEquals(80, analyse(spark, "2026-01-18").vintage().totals().sightings());

    Folders.delete(data().landing("2026-01-12-live"));
    assertEquals(80, analyse(spark, "2026-01-18").vintage().totals().sightings());
  }

  @Test
  void sellersOffersAreCountedApartAndInNoStatistic(SparkSession spark) {
    RawListing gig =
        listing("g", "1", "TITLE=I will", "CATEGORY=Data", "TAG=sql", "EMPLOYMENT_TYPE=gig");
    Landing.of(data(), "2026-01-12")
        .source("a", listings("a", "Data", "sql", 40))
        .source("g", List.of(gig))
        .complete();
    Statistics statistics = analyse(spark, "2026-01-18");

    assertEquals(new Vintage.Totals(40, 40, 40, 40, 0, 0, 0, 1), statistics.vintage().totals());
  }

  @Test
  void whatIsPublishedStaysAndOtherNumbersAreAnotherEdition(SparkSession spark) {
    Statistics first = analyse(spark, "2026-01-18");
    land("2026-01-05", 40, 20);
    Statistics second = analyse(spark, "2026-01-18");
    Path once = Publication.publish(data(), first);
    assertEquals(once, Publication.publish(data(), first));
    Path twice = Publication.publish(data(), second);

    assertEquals(first, new StatisticsFolder(once).read());
    assertEquals(second.asEdition(2), new StatisticsFolder(twice).read());
    assertEquals(twice, data().statistics(second.vintage().asOf()));
    assertEquals(
        Optional.of(LocalDate.parse("2026-01-18")), data().newestStatistics(Optional.empty()));
    assertEquals(List.of("2026-01-18", "2026-01-18.2"), Folders.names(once.getParent()));
    assertFalse(Files.exists(Path.of("spark-warehouse")));
    assertFalse(Files.exists(Path.of("metastore_db")));
  }

  private Statistics analyse(SparkSession spark, String asOf) {
    return analyse(spark, data(), asOf);
  }

  private static Statistics analyse(SparkSession spark, DataFolder data, String asOf) {
    return Analysis.run(
        spark, new AnalysisRequest(data, LocalDate.parse(asOf), FakeExtractors.extractors()));
  }

  private void land(String day, int data, int web) {
    Landing.of(data(), day)
        .source("a", listings("a", "Data", "sql", data))
        .source("b", listings("b", "Web", "java", web))
        .complete();
  }

  private static List<RawListing> listings(String source, String role, String skill, int n) {
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                listing(
                    source,
                    "id" + i,
                    "TITLE=Title " + i,
                    "COMPANY=Company " + source + i,
                    "CATEGORY=" + role,
                    "TAG=" + skill,
                    "WORK_MODE=REMOTE",
                    "LOCATION=Berlin, DE",
                    "SALARY=50000-60000 EUR YEAR",
                    "DESCRIPTION=text"))
        .toList();
  }

  private static String index(DemandWeek week) {
    return String.format(Locale.ROOT, "%.2f", week.index().value().orElseThrow());
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
