package jobtrends.analytics.quality;

import static jobtrends.analytics.Landing.listing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobtrends.analytics.Analysis;
import jobtrends.analytics.AnalysisRequest;
import jobtrends.analytics.FakeExtractors;
import jobtrends.analytics.Landing;
import jobtrends.analytics.SparkTest;
import jobtrends.files.DataFolder;
import jobtrends.model.DemandGroupWeek;
import jobtrends.model.DemandWeek;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.QualityCheck;
import jobtrends.model.RawListing;
import jobtrends.model.Statistics;
import jobtrends.model.Withheld;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night on which all the places of one of two boards are empty. */
@SparkTest
class QualityGateTest {

  @TempDir Path folder;

  @Test
  void placesThatWereNotReadAreNoFallOfCities(SparkSession spark) throws Exception {
    for (String day : List.of("2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26")) {
      land(day, "old", "LOCATION=Berlin, DE");
    }
    land("2026-02-02", "new", "WORK_MODE=ONSITE");
    Statistics statistics = analyse(spark);

    assertEquals(
        List.of("2026-02-02-live b FILLED PLACE", "2026-02-02-live b UNKNOWN_DRIFT PLACE"),
        statistics.history().trust().quality().stream()
            .filter(QualityCheck::hasFailed)
            .map(
                check ->
                    String.join(
                        " ", check.run(), check.source(), check.kind() + " " + check.subject()))
            .toList());
    assertEquals(
        List.of("100", "100", "100", "100", "QUALITY_GATE"),
        statistics.history().groups().stream()
            .filter(row -> row.group() == DemandGroupWeek.Group.COUNTRY)
            .map(row -> said(row.index()))
            .toList());
    assertEquals(
        List.of("100", "100", "100", "100", "100"),
        statistics.demand().stream()
            .filter(row -> row.role().equals(DemandWeek.ALL_ROLES))
            .map(row -> said(row.index()))
            .toList());
    assertEquals(
        List.of(Optional.of(Withheld.QUALITY_GATE)),
        statistics.cities().stream()
            .map(HiringCity::share)
            .map(Estimate::withheld)
            .distinct()
            .toList());

    Files.writeString(folder.resolve("accepted-runs.txt"), "2026-02-02-live the board has moved");
    assertTrue(
        analyse(spark).cities().stream().anyMatch(city -> city.share().isPublished()),
        "who looked at it may let it pass");
  }

  private Statistics analyse(SparkSession spark) {
    return Analysis.run(
        spark,
        new AnalysisRequest(
            new DataFolder(folder), LocalDate.parse("2026-02-08"), FakeExtractors.extractors()));
  }

  private void land(String day, String ids, String whereOfB) {
    Landing.of(new DataFolder(folder), day)
        .source("a", listings("a", "old", "LOCATION=Hamburg, DE"))
        .source("b", listings("b", ids, whereOfB))
        .complete();
  }

  private static List<RawListing> listings(String source, String ids, String where) {
    return IntStream.range(0, 40)
        .mapToObj(
            i -> {
              var fields =
                  new ArrayList<>(
                      List.of(
                          "TITLE=Title " + i,
                          "COMPANY=Company " + source + ids + i,
                          "CATEGORY=Data",
                          where));
              return listing(source, ids + i, fields.toArray(String[]::new));
            })
        .collect(Collectors.toList());
  }

  private static String said(Estimate index) {
    return index
        .withheld()
        .map(Withheld::name)
        .orElseGet(() -> String.valueOf(Math.round(index.value().orElseThrow())));
  }
}
