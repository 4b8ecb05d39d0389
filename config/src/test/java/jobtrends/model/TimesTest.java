package jobtrends.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-07-04                      | 2026-07-04T00:00:00Z",
        "2026-07-04T22:40:52+00:00       | 2026-07-04T22:40:52Z",
        "2026-07-04T22:40:52-05:00       | 2026-07-05T03:40:52Z",
        "2026-07-04T22:40:52.1234567Z    | 2026-07-04T22:40:52.123456700Z",
        "2026-07-04T22:40+0200           | 2026-07-04T20:40:00Z",
        "2026-07-04 22:40:52             | 2026-07-04T22:40:52Z",
        "2026-07-04 22:40                | 2026-07-04T22:40:00Z",
        "Sat, 04 Jul 2026 22:40:52 +0000 | 2026-07-04T22:40:52Z",
        "Sat, 4 Jul 2026 22:40:52 GMT    | 2026-07-04T22:40:52Z",
        "1783204852                      | 2026-07-04T22:40:52Z",
        "1783204852001                   | 2026-07-04T22:40:52.001Z"
      })
  void knownFormsGiveTheInstant(String printed, Instant time) {
    assertEquals(Optional.of(time), Times.read(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "3 days ago",
        "",
        "2026-02-30",
        "2026-13-45",
        "20260704",
        "0",
        "2026-07-04X"
      })
  void whatIsNoTimeHasNone(String printed) {
    assertEquals(Optional.empty(), Times.read(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "2026-07-04", " "})
  void aLongTextIsNoTime(String piece) {
    assertEquals(Optional.empty(), Times.read(piece.repeat(1 << 20)));
  }
}
