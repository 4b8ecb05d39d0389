package jobtrends.analytics;

import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import jobtrends.files.DataFolder;
import jobtrends.model.EmployerCount;
import jobtrends.model.ListingKey;
import jobtrends.model.OpenListing;
import jobtrends.model.RawListing;
import jobtrends.model.Statistics;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What terms allow of a source is all that its statistics hold. */
@SparkTest
class TermsInStatisticsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
  private static final LocalDate LAST = LocalDate.parse("2026-01-12");

  @TempDir Path folder;

  @Test
  void rowsOfSourcesThatAllowThemNamesOfThoseThatAllowFactsNothingOfTheRest(SparkSession spark) {
    Statistics statistics = analyse(spark);

    assertEquals(
        List.of(
            new OpenListing(
                new ListingKey("remoteok", "id0"),
                "remoteok/id0",
                "Title 0",
                Optional.of("Company remoteok"),
                "https://remoteok.example/0",
                Optional.of(LocalDate.parse("2026-01-02")),
                FIRST,
                LAST,
                Optional.of("Data"),
                "REMOTE",
                List.of("Berlin, DE"),
                List.of("DE"),
                Optional.of(
                    new OpenListing.Pay(
                        OptionalDouble.of(50_000), OptionalDouble.of(60_000), "EUR", "YEAR")))),
        statistics.listings());
    assertEquals(
        List.of("Company himalayas", "Company remoteok"),
        statistics.employers().stream().map(EmployerCount::employer).sorted().toList());
  }

  @Test
  void aSourceThatMayBeKeptForADayIsCountedInItsRunsAndNowhereElse(SparkSession spark) {
    Statistics statistics = analyse(spark);

    assertEquals(
        List.of("freelancer", "himalayas", "linkedin", "remoteok"),
        statistics.runs().stream().map(run -> run.source()).distinct().sorted().toList());
    assertEquals(3 * 2, statistics.vintage().totals().sightings());
    assertEquals(3, statistics.vintage().totals().listings());
  }

  private Statistics analyse(SparkSession spark) {
    var data = new DataFolder(folder);
    for (LocalDate day : List.of(FIRST, LAST)) {
      Landing landing = Landing.of(data, day.toString());
      for (String source : List.of("remoteok", "himalayas", "linkedin", "freelancer")) {
        landing.source(source, listings(source));
      }
      landing.complete();
    }
    return Analysis.run(spark, new AnalysisRequest(data, LAST, FakeExtractors.extractors()));
  }

  private static List<RawListing> listings(String source) {
    return IntStream.range(0, 1)
        .mapToObj(
            i ->
                listing(
                    source,
                    "id" + i,
                    "TITLE=Title " + i,
                    "COMPANY=Company " + source,
                    "URL=https://" + source + ".example/" + i,
                    "POSTED_AT=2026-01-02T10:00:00Z",
                    "CATEGORY=Data",
                    "TAG=sql",
                    "WORK_MODE=REMOTE",
                    "LOCATION=Berlin, DE",
                    "SALARY=50000-60000 EUR YEAR",
                    "DESCRIPTION=text"))
        .toList();
  }
}
