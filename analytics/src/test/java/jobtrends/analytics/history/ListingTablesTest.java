package jobtrends.analytics.history;

import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jobtrends.analytics.FakeExtractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.files.DataFolder;
import jobtrends.model.RunManifest;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class ListingTablesTest {

  @TempDir Path folder;

  @Test
  void aJobOnTwoBoardsIsOneAndKeepsItsNameForEver(SparkSession spark) {
    land("2026-01-05", "b", "7", "TITLE=Data Engineer", "COMPANY=Acme GmbH");
    sightings(spark);
    land("2026-01-06", "a", "1", "TITLE=Data Engineer", "COMPANY=ACME");
    land("2026-01-07", "c", "3", "TITLE=Data Engineer", "COMPANY=Other");

    assertEquals(
        """
        2026-01-05 b 7 b/7
        2026-01-06 a 1 b/7
        2026-01-07 c 3 c/3\
        """,
        jobs(sightings(spark)));
  }

  @Test
  void anOlderDayLandedLaterJoinsTheKnownJob(SparkSession spark) {
    land("2026-01-05", "b", "7", "TITLE=Data Engineer", "COMPANY=Acme");
    sightings(spark);
    land("2026-01-02", "a", "1", "TITLE=Data Engineer", "COMPANY=Acme");

    assertEquals("2026-01-02 a 1 b/7\n2026-01-05 b 7 b/7", jobs(sightings(spark)));
  }

  @Test
  void anAgencysCopyIsAJobOfItsOwnAndSaysWhoseAdItHas(SparkSession spark) {
    land("2026-01-05", "a", "1", "TITLE=Data Engineer", "COMPANY=Acme");
    land("2026-01-06", "b", "2", "TITLE=Data Engineer", "COMPANY=Agency of Acme");

    sightings(spark);
    Dataset<Row> jobs =
        spark.read().parquet(jobsFolder().resolve("batch=000001-2026-01-06").toString());
    assertEquals(
        "a 1 a/1 2026-01-05 null true\nb 2 b/2 2026-01-06 a/1 true",
        Tables.sorted(
            jobs.select("source", "native_id", "job", "job_seen", "copy_of", "compared_with_all")));
  }

  @Test
  void theSameTextInManyRunsIsReadOnce(SparkSession spark) {
    for (String day : List.of("2026-01-05", "2026-01-06", "2026-01-07")) {
      land(day, "a", "1", "TITLE=One");
    }
    land("2026-01-08", "a", "1", "TITLE=One, edited");
    int before = FakeExtractors.NORMALISED.get();
    Dataset<Row> seen = sightings(spark);

    assertEquals(4, seen.count());
    assertEquals(2, FakeExtractors.NORMALISED.get() - before);
    sightings(spark);
    assertEquals(2, FakeExtractors.NORMALISED.get() - before);
  }

  @Test
  void whatAKilledRunLeftBehindIsDoneAgain(SparkSession spark) throws IOException {
    land("2026-01-05", "a", "1", "TITLE=One");
    String whole = jobs(sightings(spark));
    Path version = folder.resolve("tables/listings").resolve(tableVersion());
    Path partition = version.resolve("run=2026-01-05-live");
    Path halfWritten = version.resolve("_writing/run=2026-01-05-live");
    Files.createDirectories(halfWritten);
    Files.writeString(halfWritten.resolve("part-0.parquet"), "half a fi");
    Path halfJobs = jobsFolder().resolve("_writing");
    Files.createDirectories(halfJobs);
    Folders.delete(partition);

    assertEquals(whole, jobs(sightings(spark)));
    assertEquals(List.of("run=2026-01-05-live"), Folders.names(version));
  }

  @Test
  void aRunThatIsNotCompleteIsNotSeen(SparkSession spark) {
    land("2026-01-05", "a", "1", "TITLE=One");
    Landing.of(data(), "2026-01-06")
        .source("a", List.of(listing("a", "2", "TITLE=Two")))
        .stillRunning();

    assertEquals(1, sightings(spark).count());
  }

  @Test
  void aRunWithoutListingsIsDoneOnce(SparkSession spark) {
    Landing.of(data(), "2026-01-05").source("a", List.of()).complete();
    land("2026-01-06", "a", "1", "TITLE=One");

    assertEquals(1, sightings(spark).count());
    assertEquals(1, sightings(spark).count());
  }

  @Test
  void aJobIsForgottenWhenItWasAwayForFourMonthsAndNotWhileItIsShown(SparkSession spark) {
    for (String day : List.of("2026-01-05", "2026-04-01", "2026-06-20", "2026-07-20")) {
      land(day, "a", "stays", "TITLE=Data Engineer", "COMPANY=Acme");
      sightings(spark);
    }
    land("2026-01-06", "b", "leaves", "TITLE=Web", "COMPANY=Acme");
    sightings(spark);
    Landing.of(data(), "2026-07-21")
        .source("c", List.of(listing("c", "1", "TITLE=Data Engineer", "COMPANY=Acme")))
        .source("d", List.of(listing("d", "2", "TITLE=Web", "COMPANY=Acme")))
        .complete();

    assertEquals(
        """
        2026-01-05 a stays a/stays
        2026-01-06 b leaves b/leaves
        2026-04-01 a stays a/stays
        2026-06-20 a stays a/stays
        2026-07-20 a stays a/stays
        2026-07-21 c 1 a/stays
        2026-07-21 d 2 d/2\
        """,
        jobs(sightings(spark)));
    assertEquals(
        "2026-01-05",
        Tables.sorted(sightings(spark).filter("source = 'a'").select("first_seen").distinct()));
    assertEquals(
        List.of(
            new JobSum(LocalDate.parse("2026-01-05"), false, 1, 1),
            new JobSum(LocalDate.parse("2026-01-06"), false, 1, 1),
            new JobSum(LocalDate.parse("2026-07-21"), false, 2, 1)),
        new ListingTables(spark, data(), FakeExtractors.extractors()).jobSums());
  }

  @Test
  void whatARunAddsUpToLiesBesideIt(SparkSession spark) {
    Landing.of(data(), "2026-01-05")
        .source("a", List.of(listing("a", "1", "TITLE=One"), listing("a", "2", "TITLE=Two")))
        .source("b", List.of(listing("b", "1", "TITLE=I will", "EMPLOYMENT_TYPE=gig")))
        .complete();
    Landing.of(data(), "2026-01-06")
        .source("a", List.of(listing("a", "2", "TITLE=Two!"), listing("a", "1", "TITLE=One")))
        .complete();
    land("2026-01-07", "a", "1", "TITLE=One");
    sightings(spark);

    List<RunSum> sums =
        new ListingTables(spark, data(), FakeExtractors.extractors()).runSums(runs());
    long both = sums.get(0).listingsHash();
    long one = sums.get(3).listingsHash();
    assertEquals(
        List.of(
            new RunSum("2026-01-05-live", "a", 2, 0, both),
            new RunSum("2026-01-05-live", "b", 0, 1, 0),
            new RunSum("2026-01-06-live", "a", 2, 0, both),
            new RunSum("2026-01-07-live", "a", 1, 0, one)),
        sums);
    assertNotEquals(both, one);
  }

  @Test
  void newerExtractorsReadEverythingAgainAndLeaveTheOldTables(SparkSession spark) {
    land("2026-01-05", "a", "1", "TITLE=One");
    sightings(spark);
    var newer = new ListingTables(spark, data(), FakeExtractors.version("fake 2"));
    newer.update(runs());

    assertEquals(1, newer.sightings(runs()).count());
    assertEquals(2, Folders.names(folder.resolve("tables/listings")).size());
  }

  @Test
  void columnsHoldWhatWasUnderstood(SparkSession spark) {
    land(
        "2026-01-07",
        "a",
        "1",
        "TITLE=One",
        "COMPANY=Acme GmbH",
        "CATEGORY=Data",
        "TAG=java",
        "SALARY=50000-60000 EUR YEAR",
        "LOCATION=Berlin, DE",
        "WORK_MODE=HYBRID",
        "POSTED_AT=2026-01-02T10:00:00Z",
        "DESCRIPTION=text");

    assertEquals(
        "2026-01-05 2026-01-02 Data java 50000.0 60000.0 EUR YEAR Berlin DE true HYBRID acme"
            + " Acme GmbH true",
        Tables.sorted(
            sightings(spark)
                .selectExpr(
                    "week",
                    "posted_on",
                    "role",
                    "skills[0]",
                    "pay_min",
                    "pay_max",
                    "pay_currency",
                    "pay_period",
                    "places[0].city",
                    "places[0].country",
                    "place_named",
                    "mode",
                    "employer",
                    "employer_name",
                    "has_description")));
  }

  /** A table of before salaries were counted: what it does not say is not stated, and no error. */
  @Test
  void anOlderTableWithoutTheSalariesOfAYearIsRead(SparkSession spark) throws IOException {
    land("2026-01-05", "a", "1", "TITLE=One", "SALARY=3000-3000 EUR MONTH 14");
    assertEquals("3000.0 EUR MONTH 14", pay(spark));

    Path partition =
        folder.resolve("tables/listings").resolve(tableVersion()).resolve("run=2026-01-05-live");
    Path older = folder.resolve("older");
    spark.read().parquet(partition.toString()).drop("pay_salaries").write().parquet(older + "");
    try (var files = Files.list(partition)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".parquet")).toList()) {
        Files.delete(file);
        Files.deleteIfExists(partition.resolve("." + file.getFileName() + ".crc"));
      }
    }
    try (var files = Files.list(older)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".parquet")).toList()) {
        Files.copy(file, partition.resolve(file.getFileName()));
      }
    }
    spark.catalog().refreshByPath(partition.toString());

    assertEquals("3000.0 EUR MONTH null", pay(spark));
  }

  private String pay(SparkSession spark) {
    return Tables.sorted(
        sightings(spark).selectExpr("pay_min", "pay_currency", "pay_period", "pay_salaries"));
  }

  private void land(String day, String source, String id, String... fields) {
    Landing.of(data(), day).source(source, List.of(listing(source, id, fields))).complete();
  }

  private Dataset<Row> sightings(SparkSession spark) {
    var tables = new ListingTables(spark, data(), FakeExtractors.extractors());
    tables.update(runs());
    return tables.sightings(runs());
  }

  private static String jobs(Dataset<Row> sightings) {
    return Tables.sorted(sightings.select("day", "source", "native_id", "job"));
  }

  private List<RunManifest> runs() {
    return data().completeRuns();
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }

  private Path jobsFolder() {
    return folder.resolve("tables/jobs").resolve(tableVersion());
  }

  private static String tableVersion() {
    return FakeExtractors.extractors().tableVersion();
  }
}
