package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeeksTest {

  /** 2026 has a week 53 and 2025 has none: the same number is no year earlier. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-28, 2026, 53, 2025-12-29, 2026, 1",
    "2027-01-04, 2027, 1, 2026-01-05, 2026, 2",
    "2026-11-16, 2026, 47, 2025-11-17, 2025, 47"
  })
  void aYearBeforeIsTheSameDayOfTheWeek(
      LocalDate day, int year, int week, LocalDate before, int itsYear, int itsWeek) {
    assertEquals(week, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    assertEquals(year, day.get(IsoFields.WEEK_BASED_YEAR));

    assertEquals(before, IsoWeeks.yearBefore(day));
    assertEquals(itsWeek, before.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    assertEquals(itsYear, before.get(IsoFields.WEEK_BASED_YEAR));
    assertEquals(day.getDayOfWeek(), before.getDayOfWeek());
    assertEquals(364, ChronoUnit.DAYS.between(before, day));
  }

  @Test
  void weekFiftyThreeOf2025DoesNotExist() {
    LocalDate in2025 = LocalDate.parse("2025-06-02");

    assertEquals(52, IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(in2025).getMaximum());
  }
}
