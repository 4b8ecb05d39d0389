package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.model.Problem.Kind;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.settings.PlatformTerms.Expectations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHealthTest {

  private static final Expectations FROM_10_TO_200 =
      new Expectations(OptionalInt.of(10), OptionalInt.of(200), OptionalInt.empty(), Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // answered, unique, advertised, problems | status, reason
        "true  | 100 | -   |                     | COMPLETE | ''",
        "true  | 100 | 100 | 3 REPEATED_LISTING  | COMPLETE | ''",
        "true  | 95  | -   | 5 MISSING_FIELD     | COMPLETE | ''",
        "true  | 94  | -   | 6 MISSING_FIELD     | PARTIAL  | 6 × missing field",
        "true  | 100 | -   | 1 RATE_LIMITED      | PARTIAL  | 1 × rate limited",
        "true  | 9   | -   |                     | PARTIAL  | 9 listings, expected at least 10",
        "true  | 201 | -   |                     | PARTIAL  | 201 listings, expected at most 200",
        "true  | 99  | 100 |                     | PARTIAL  | 99 of 100 advertised listings",
        "true  | 0   | -   | 1 EMPTY_PAGE        | EMPTY    | answered without a listing: 1 × empty page; 0 listings, expected at least 10",
        "false | 0   | -   | 1 CHALLENGE         | FAILED   | nothing could be read: 1 × challenge; 0 listings, expected at least 10"
      })
  void nothingSpeaksAgainstACompleteSource(
      boolean answered,
      long unique,
      Long advertised,
      String problems,
      String status,
      String reason) {
    var facts =
        new SourceHealth.Facts(
            answered,
            unique,
            advertised == null ? OptionalLong.empty() : OptionalLong.of(advertised),
            problems(problems));

    SourceHealth health = SourceHealth.of(facts, FROM_10_TO_200);

    assertEquals(status + ": " + reason, health.status() + ": " + health.reason());
  }

  private static List<ProblemCount> problems(String words) {
    return Stream.ofNullable(words)
        .filter(text -> !text.isBlank())
        .map(text -> text.strip().split(" "))
        .map(
            part ->
                new ProblemCount(Kind.valueOf(part[1]), Long.parseLong(part[0]), Optional.empty()))
        .toList();
  }
}
