package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jobtrends.files.DataFolder;
import jobtrends.model.Field;
import jobtrends.model.Problem.Kind;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.model.SourceRun.Status;
import jobtrends.settings.PlatformTerms.Expectations;
import jobtrends.settings.PlatformTerms.Expectations.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHealthTest {

  private static final Expectations FROM_10_TO_200 =
      new Expectations(OptionalInt.of(10), OptionalInt.of(200), OptionalInt.empty(), Map.of());

  private static final Coverage NOTHING_KNOWN = coverage(false, Map.of());

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
            problems(problems),
            NOTHING_KNOWN);

    SourceHealth health = SourceHealth.of(facts, norm(FROM_10_TO_200));

    assertEquals(status + ": " + reason, health.status() + ": " + health.reason());
  }

  static Norm norm(Expectations expected) {
    return new Norm(expected, new SourceHistory(new DataFolder(Path.of("none")), List.of()));
  }

  private static SourceHealth ofTen(Coverage coverage, Expectations expected) {
    return SourceHealth.of(
        new SourceHealth.Facts(true, 10, OptionalLong.of(500), List.of(), coverage),
        norm(expected));
  }

  private static Coverage coverage(boolean capped, Map<Field, Double> fillRates) {
    return new Coverage(OptionalLong.of(0), capped, Optional.empty(), List.of(), fillRates, 0);
  }

  @Test
  void aFieldThatIsHardlyFilledIsASurprise() {
    var expected =
        new Expectations(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Map.of(Field.TITLE, 1.0, Field.SALARY_MIN, 0.2, Field.COMPANY, 0.9),
            Shows.NEWEST);

    SourceHealth health =
        ofTen(coverage(true, Map.of(Field.TITLE, 1.0, Field.SALARY_MIN, 0.02)), expected);

    assertEquals(
        new SourceHealth(
            Status.PARTIAL,
            "company filled in 0 % of listings, expected at least 90 %; "
                + "salary min filled in 2 % of listings, expected at least 20 %"),
        health);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  NEWEST, COMPLETE, ''",
    "true,  ALL,    PARTIAL,  10 of 500 advertised listings",
    "false, NEWEST, PARTIAL,  10 of 500 advertised listings"
  })
  void theNewestSoManyAreWholeWhereTheyAreWhatWasAskedFor(
      boolean capped, Shows shows, Status status, String reason) {
    var expected =
        new Expectations(
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1), Map.of(), shows);

    assertEquals(new SourceHealth(status, reason), ofTen(coverage(capped, Map.of()), expected));
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
