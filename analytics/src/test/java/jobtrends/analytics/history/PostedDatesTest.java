package jobtrends.analytics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-07-04                      | 2026-07-04",
        "2026-07-04T22:40:52+00:00       | 2026-07-04",
        "2026-07-04T22:40:52-05:00       | 2026-07-05",
        "2026-07-04 22:40:52             | 2026-07-04",
        "Sat, 04 Jul 2026 22:40:52 +0000 | 2026-07-04",
        "Sat, 4 Jul 2026 22:40:52 GMT    | 2026-07-04",
        "1783204852                      | 2026-07-04",
        "1783204852000                   | 2026-07-04"
      })
  void knownFormsGiveTheUtcDay(String printed, LocalDate day) {
    assertEquals(Optional.of(day), PostedDates.read(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "3 days ago",
        "",
        "2026-13-45",
        "2026-02-30",
        "2026-02-30T10:00:00Z",
        "Mon, 30 Feb 2026 10:00:00 GMT",
        "20260704",
        "0"
      })
  void whatIsNotADateHasNoDay(String printed) {
    assertEquals(Optional.empty(), PostedDates.read(printed));
  }

  @Test
  void nothingPrintedMakesItFail() {
    var random = new Random(20260704);
    String alphabet = "0123456789-:TZ+. ,JulSatGMT\u00e9\0";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(30);
      for (int j = 0; j < length; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertNotNull(PostedDates.read(text.toString()), text.toString());
    }
  }
}
