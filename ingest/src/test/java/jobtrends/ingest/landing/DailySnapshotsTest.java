package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.model.SourceRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other people's real dumps, where this machine has them. */
class DailySnapshotsTest {

  private static final Path CAPTURES = Path.of("../../shared/captures");

  @TempDir Path folder;

  @BeforeEach
  void captures() {
    assumeTrue(Files.exists(CAPTURES), "the shared captures are not on this machine");
  }

  private Imports imports() {
    var clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    return new Imports(new DataFolder(folder), clock, List.of("jobtrends test"));
  }

  @Test
  void fortySevenDaysLandWithEveryCountAndTheGapStays() throws IOException {
    try (Stream<Path> files = Files.list(CAPTURES.resolve("daily"))) {
      files
          .filter(file -> file.toString().endsWith(".jsonl.gz"))
          .forEach(file -> imports().importFile(file, ImportOptions.NONE));
    }

    var data = new DataFolder(folder);
    Map<String, Long> landed = new TreeMap<>();
    data.completeRuns().stream()
        .flatMap(run -> run.sources().stream())
        .forEach(source -> landed.put(key(source), source.counts().listings()));
    assertEquals(counted(), landed);
    assertEquals(47, data.completeRuns().size());
    assertTrue(
        data.completeRuns().stream().noneMatch(r -> r.date().equals(LocalDate.of(2026, 8, 6))));
    assertTrue(
        data.completeRuns().stream()
            .flatMap(run -> run.sources().stream())
            .allMatch(source -> source.status() == SourceRun.Status.COMPLETE));
    SourceRun one = data.completeRuns().get(0).sources().get(0);
    assertEquals(one.counts().unique(), data.listings(one.run(), one.source()).size());
  }

  private static String key(SourceRun source) {
    return source.date() + " " + source.source();
  }

  private static Map<String, Long> counted() throws IOException {
    Map<String, Long> counted = new TreeMap<>();
    Files.readAllLines(CAPTURES.resolve("daily/runs.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(row -> counted.put(row[0] + " " + row[2], Long.parseLong(row[3])));
    return counted;
  }

  @ParameterizedTest
  @CsvSource({
    "adzuna.json.gz, adzuna, adzuna, 2000, 1991",
    "indeed_us_2024.csv.gz, indeed-us-2024, IndeedScraperUSAEng, 3321, 3317",
    "themuse.json.gz, themuse, themuse, 200, 200",
    "usajobs.json.gz, usajobs, usajobs, 500, 500"
  })
  void otherPeoplesDumpsAreKnownByTheirColumns(
      String file, String preset, String source, long listings, long unique) {
    ImportResult result =
        imports().importFile(CAPTURES.resolve("dumps").resolve(file), ImportOptions.NONE);

    assertEquals(preset, result.preset().orElseThrow());
    SourceRun row = result.runs().get(0).sources().get(0);
    assertEquals(source, row.source());
    assertEquals(SourceRun.Status.COMPLETE, row.status());
    assertEquals(listings, row.counts().listings());
    assertEquals(unique, row.counts().unique());
  }
}
