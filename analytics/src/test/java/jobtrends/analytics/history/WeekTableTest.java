package jobtrends.analytics.history;

import static java.util.stream.Collectors.joining;
import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.analytics.FakeExtractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.files.DataFolder;
import jobtrends.model.RawListing;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
class WeekTableTest {

  private static final String PAY = "SALARY=50000-60000 EUR YEAR";

  @TempDir Path folder;

  @Test
  void jobsOfAWeekByWhereTheyWereShown(SparkSession spark) {
    Landing.of(data(), "2026-01-05")
        .source("a", List.of(data("a", "1", "WORK_MODE=REMOTE"), listing("a", "2", "TITLE=Chef")))
        .source("b", List.of(data("b", "9", "LOCATION=Paris, FR", "LOCATION=Lyon, FR")))
        .source("g", List.of(listing("g", "3", "TITLE=I will", "EMPLOYMENT_TYPE=gig")))
        .complete();
    Landing.of(data(), "2026-01-06").source("b", List.of(data("b", "9"))).complete();

    assertEquals(
        """
        2026-01-05 2026-01-05 ROLE All roles 1 null [a, b] 1
        2026-01-05 2026-01-05 ROLE Data 1 null [a, b] 1
        2026-01-05 2026-01-05 ROLE Unknown role 1 null [a] 1
        2026-01-05 2026-01-06 ROLE All roles 1 null [b] 1
        2026-01-05 2026-01-06 ROLE Data 1 null [b] 1
        2026-01-05 null CITY Lyon, FR 2 null [a, b] 1
        2026-01-05 null CITY Paris, FR 2 null [a, b] 1
        2026-01-05 null COUNTRY FR 1 null [a, b] 1
        2026-01-05 null FAMILY Family 1 null [a, b] 1
        2026-01-05 null ROLE All roles 1 REMOTE [a, b] 1
        2026-01-05 null ROLE Data 1 REMOTE [a, b] 1
        2026-01-05 null ROLE Unknown role 1 UNSPECIFIED [a] 1\
        """,
        cells(spark));
  }

  /** A job that one of its boards states the pay of is counted by that board alone. */
  @Test
  void statedPayIsCountedByWhoStatesIt(SparkSession spark) {
    Landing.of(data(), "2026-01-05")
        .source("a", List.of(data("a", "1"), data("a", "9"), listing("a", "2", "TITLE=Chef", PAY)))
        .source("b", List.of(data("b", "9", PAY)))
        .complete();
    Landing.of(data(), "2026-01-06").source("b", List.of(data("b", "9", PAY))).complete();

    assertEquals(
        "2026-01-05 null STATED_PAY All roles 1 null [b] 1",
        cells(spark).lines().filter(row -> row.contains("STATED_PAY")).collect(joining("\n")));
  }

  /** What a week counts is the same whatever order and however many pieces its rows come in. */
  @Test
  void orderAndPartitionsOfRowsChangeNothing(SparkSession spark) {
    land("2026-01-05", 60, 1);
    land("2026-01-06", 60, 2);
    ListingTables tables = tables(spark);
    Dataset<Row> once = tables.sightings(data().completeRuns());
    Dataset<Row> shuffled = once.orderBy(functions.rand(7)).repartition(5);

    assertEquals(Tables.sorted(WeekCube.of(once)), Tables.sorted(WeekCube.of(shuffled)));
  }

  /** Cells with one of some sources add up to the distinct jobs those sources show. */
  @Test
  void anyChoiceOfSourcesCountsEachJobOnce(SparkSession spark) {
    Landing landing = Landing.of(data(), "2026-01-05");
    var random = new Random(11);
    Map<String, List<String>> shownBy = new TreeMap<>();
    for (String source : List.of("a", "b", "c", "d")) {
      List<RawListing> listings = new ArrayList<>();
      for (int job = 0; job < 50; job++) {
        if (random.nextBoolean()) {
          listings.add(listing(source, "id" + job, "TITLE=T" + job, "COMPANY=C", "CATEGORY=Data"));
          shownBy.computeIfAbsent("T" + job, key -> new ArrayList<>()).add(source);
        }
      }
      landing.source(source, listings);
    }
    landing.complete();
    List<WeekCell> cells = tables(spark).weekCells(data().completeRuns());

    for (List<String> chosen : List.of(List.of("a"), List.of("b", "d"), List.of("a", "b", "c"))) {
      long counted =
          cells.stream()
              .filter(cell -> cell.day().isEmpty() && cell.series().name().equals("Data"))
              .filter(cell -> cell.sources().stream().anyMatch(chosen::contains))
              .mapToLong(WeekCell::jobs)
              .sum();
      assertEquals(
          shownBy.values().stream().filter(by -> by.stream().anyMatch(chosen::contains)).count(),
          counted);
    }
  }

  @Test
  void aNightCountsItsOwnWeekOnly(SparkSession spark) throws IOException {
    land("2026-01-05", 10, 1);
    land("2026-01-12", 10, 2);
    land("2026-01-19", 10, 3);
    cells(spark);
    Map<String, String> before = written();
    cells(spark);
    assertEquals(before, written());

    land("2026-01-14", 10, 4);
    String withLate = cells(spark);
    Map<String, String> after = written();
    assertEquals(before.get("week=2026-01-05"), after.get("week=2026-01-05"));
    assertNotEquals(before.get("week=2026-01-12"), after.get("week=2026-01-12"));
    assertEquals(before.get("week=2026-01-19"), after.get("week=2026-01-19"));

    Folders.delete(folder.resolve("tables"));
    assertEquals(cells(spark), withLate);
  }

  @Test
  void aRunThatIsReadAgainIsCountedAgain(SparkSession spark) {
    land("2026-01-05", 10, 1);
    land("2026-01-12", 10, 2);
    cells(spark);
    land("2026-01-05", 25, 1);
    ListingTables.forget(data(), "2026-01-05-live");

    String counted = cells(spark);
    Folders.delete(folder.resolve("tables/weeks"));
    assertEquals(cells(spark), counted);
    assertEquals(
        25,
        tables(spark).weekCells(data().completeRuns().subList(0, 1)).stream()
            .filter(cell -> cell.day().isEmpty() && cell.series().name().equals("All roles"))
            .mapToLong(WeekCell::jobs)
            .sum());
  }

  private static RawListing data(String source, String id, String... fields) {
    List<String> all =
        new ArrayList<>(List.of("TITLE=Data Engineer", "COMPANY=Acme", "CATEGORY=Data"));
    all.addAll(List.of(fields));
    return listing(source, id, all.toArray(String[]::new));
  }

  private void land(String day, int listings, int seed) {
    var random = new Random(seed);
    List<RawListing> landed = new ArrayList<>();
    for (int i = 0; i < listings; i++) {
      String city = List.of("Berlin, DE", "Paris, FR", "Rome, IT").get(random.nextInt(3));
      landed.add(
          listing(
              "a",
              "id" + i,
              "TITLE=T" + i,
              "COMPANY=C",
              "CATEGORY=" + (random.nextBoolean() ? "Data" : "Web"),
              "LOCATION=" + city));
    }
    Landing.of(data(), day).source("a", landed).complete();
  }

  private String cells(SparkSession spark) {
    return tables(spark).weekCells(data().completeRuns()).stream()
        .map(
            cell ->
                String.join(
                    " ",
                    cell.week().toString(),
                    cell.day().map(String::valueOf).orElse("null"),
                    cell.series().group().name(),
                    cell.series().name(),
                    String.valueOf(cell.parts()),
                    cell.mode().map(Enum::name).orElse("null"),
                    cell.sources().toString(),
                    String.valueOf(cell.jobs())))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private ListingTables tables(SparkSession spark) {
    var tables = new ListingTables(spark, data(), FakeExtractors.extractors());
    tables.update(data().completeRuns());
    return tables;
  }

  /** Names of the files of each week: a partition that is written again has another. */
  private Map<String, String> written() throws IOException {
    Path weeks = folder.resolve("tables/weeks").resolve(FakeExtractors.extractors().tableVersion());
    Map<String, String> written = new TreeMap<>();
    for (String week : Folders.names(weeks)) {
      try (var files = Files.list(weeks.resolve(week))) {
        written.put(week, files.map(file -> file.getFileName().toString()).sorted().toList() + "");
      }
    }
    return written;
  }

  private DataFolder data() {
    return new DataFolder(folder);
  }
}
