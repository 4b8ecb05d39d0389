package jobtrends.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = FakeTime.START;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                               | 2026-03-02T02:00:00Z
          120                             | 2026-03-02T02:02:00Z
          ' 7 '                           | 2026-03-02T02:00:07Z
          007                             | 2026-03-02T02:00:07Z
          999999999                       | 2057-11-08T03:46:39Z
          99999999999999999999            | 2057-11-08T03:46:40Z
          Mon, 02 Mar 2026 03:00:00 GMT   | 2026-03-02T03:00:00Z
          Mon, 2 Mar 2026 03:00:00 GMT    | 2026-03-02T03:00:00Z
          Monday, 02-Mar-26 03:00:00 GMT  | 2026-03-02T03:00:00Z
          Sunday, 06-Nov-94 08:49:37 GMT  | 1994-11-06T08:49:37Z
          Mon Mar  2 03:00:00 2026        | 2026-03-02T03:00:00Z
          Sun Nov  6 08:49:37 1994        | 1994-11-06T08:49:37Z
          """)
  void readsSecondsAndAllThreeFormsOfDate(String value, Instant expected) {
    assertEquals(Optional.of(expected), RetryAfter.read(value, NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "-5",
        "1.5",
        "1e3",
        "٣",
        "2026-03-02T03:00:00Z",
        "Tue, 02 Mar 2026 03:00:00 GMT",
        "Mon, 32 Mar 2026 03:00:00 GMT"
      })
  void whatIsInNoKnownFormIsAbsent(String value) {
    assertEquals(Optional.empty(), RetryAfter.read(value, NOW));
  }

  @Test
  void neverThrows() {
    var random = new Random(11);
    String seed = "Mon, 02 Mar 2026 03:00:00 GMT";
    for (int i = 0; i < 20_000; i++) {
      byte[] mutated = seed.getBytes(StandardCharsets.ISO_8859_1);
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      RetryAfter.read(new String(mutated, StandardCharsets.ISO_8859_1), NOW);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "a", " ", "Mon, "})
  void aMegabyteIsNoKnownForm(String unit) {
    assertEquals(Optional.empty(), RetryAfter.read(unit.repeat(1_000_000 / unit.length()), NOW));
  }
}
