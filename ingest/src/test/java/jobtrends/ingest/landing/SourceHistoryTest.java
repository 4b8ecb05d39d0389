package jobtrends.ingest.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import jobtrends.files.DataFolder;
import jobtrends.model.Field;
import jobtrends.model.Problem;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.model.SourceRun.Status;
import jobtrends.settings.PlatformTerms.Expectations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHistoryTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  /**
   * Earlier runs are "listings at fill rate of the pay", P where partial, L where it lost pages.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // earlier runs | now: listings, fill rate | surprises
        "                                        | 41  | 60 | ",
        "210@60 210@60                           | 41  | 60 | ",
        "200@60 210@60 220@60                    | 41  | 60 | 41 listings, its last 3 runs had 210"
            + " at the median",
        "200@60 210@60 220@60                    | 105 | 60 | ",
        "200@60 210@60 220@60                    | 900 | 60 | ",
        "19@60 18@60 19@60                       | 1   | 60 | ",
        "9@0 9@0 9@0 900@60 900@60 900@60 900@60 900@60 900@60 900@60 | 100 | 60 | 100 listings,"
            + " its last 7 runs had 900 at the median",
        "200@60 210@60 220@60 40@60P             | 41  | 60 | 41 listings, its last 3 runs had 210"
            + " at the median",
        "200@60 210@60 220@60 40@60P 42@60P 39@60P | 41 | 60 | ",
        "200@60 210@60 220@60 40@60P 42@60P 39@60P | 12 | 60 | 12 listings, its last 3 runs had 210"
            + " at the median",
        "200@60 210@60 220@60 40@60P 42@60L 39@60P | 41 | 60 | 41 listings, its last 3 runs had 210"
            + " at the median",
        "200@60 210@60 220@60                    | 210 | 29 | salary min filled in 29 % of"
            + " listings, its last 3 runs had 60 % at the median",
        "200@60 210@60 220@60                    | 210 | 30 | ",
        "200@40 210@40 220@40                    | 210 | 0  | ",
        "200@60 210@60 220@60 200@1P 200@1P 200@1P | 210 | 1 | "
      })
  void aRunFarBelowItsOwnMedianIsASurpriseUntilItIsTheLevel(
      String earlier, long listings, int filled, String surprises) {
    var runs = new ArrayList<SourceRun>();
    if (earlier != null) {
      for (String run : earlier.strip().split(" ")) {
        runs.add(run(FIRST.plusDays(runs.size()), run));
      }
    }
    var history = new SourceHistory(new DataFolder(Path.of("none")), runs);

    assertEquals(
        Optional.ofNullable(surprises).orElse(""),
        String.join("; ", history.surprises(listings, coverage(filled), Expectations.NONE)));
  }

  @Test
  void whatSomebodyHasSaidIsNotSaidTwice() {
    var runs = List.of(run(FIRST, "200@60"), run(FIRST, "210@60"), run(FIRST, "220@60"));
    var history = new SourceHistory(new DataFolder(Path.of("none")), runs);
    var expected =
        new Expectations(
            OptionalInt.of(80),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Map.of(Field.SALARY_MIN, 0.2));

    assertEquals(List.of(), history.surprises(41, coverage(1), expected));
    assertEquals(
        List.of("81 listings, its last 3 runs had 210 at the median"),
        history.surprises(81, coverage(1), expected));
  }

  private static SourceRun run(LocalDate day, String words) {
    String[] parts = words.replaceAll("[PL]", "").split("@");
    long listings = Long.parseLong(parts[0]);
    var lost = new ProblemCount(Problem.Kind.UNREACHABLE, 1, Optional.empty());
    return new SourceRun(
            "run-" + day,
            day,
            "a",
            Character.isDigit(words.charAt(words.length() - 1)) ? Status.COMPLETE : Status.PARTIAL,
            "",
            new SourceRun.Counts(1, 1, 1, OptionalLong.empty(), listings, listings),
            "scope",
            words.endsWith("L") ? List.of(lost) : List.of())
        .withCoverage(coverage(Integer.parseInt(parts[1])));
  }

  private static Coverage coverage(int filled) {
    return new Coverage(
        OptionalLong.of(0),
        false,
        Optional.empty(),
        List.of(),
        Map.of(Field.SALARY_MIN, filled / 100.0),
        0);
  }
}
